import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { LevelPicker } from '../parts/level-picker.tsx';
import { OwnRoles } from '../parts/own-roles.tsx';
import { Switch } from '../parts/switch.tsx';
import { BringLink } from '../ways-in/bring-link.tsx';
import { ModelSetting } from './model-setting.tsx';

/** The settings, and what the user may do with their own data. */
export function MoreScreen() {
  const { store } = usePage();
  const alwaysId = useId();
  const isDeleted = useSignal(false);
  return (
    <>
      <section class="block">
        <h2>{screens.more.title}</h2>
        <LevelPicker />
        <div class="setting">
          <Switch
            label={screens.more.always}
            isOn={store.alwaysOn.value}
            describedBy={alwaysId}
            onChange={(on) => void store.setAlwaysOn(on)}
          />
          <p class="quiet" id={alwaysId}>
            {screens.more.alwaysText}
          </p>
        </div>
        {store.canOpenPanel ? (
          <div class="setting">
            <button type="button" class="secondary" onClick={() => store.openPanel()}>
              {screens.more.panel}
            </button>
            <p class="quiet">{screens.more.panelText}</p>
          </div>
        ) : null}
        <ModelSetting />
        <p class="quiet">{screens.more.risk}</p>
        <BringLink />
      </section>
      <OwnRoles />
      <section class="block">
        <h2>{screens.more.data}</h2>
        <p class="quiet">{screens.more.dataText}</p>
        <div class="row">
          <button type="button" class="secondary" onClick={() => void store.exportAll()}>
            {screens.more.export}
          </button>
          <AskFirst
            label={screens.more.delete}
            question={screens.more.deleteSure}
            yes={screens.more.deleteYes}
            no={screens.more.deleteNo}
            onYes={async () => {
              isDeleted.value = await store.deleteAll();
            }}
          />
        </div>
        <p role="status">{isDeleted.value ? screens.more.deleted : null}</p>
      </section>
    </>
  );
}
