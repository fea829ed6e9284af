import { useEffect, useId } from 'preact/hooks';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Switch } from '../parts/switch.tsx';

const words = ideaWords.model;

/** Turns the browser's own language model on; nothing is said of it where there is none. */
export function ModelSetting() {
  const { store } = usePage();
  const id = useId();
  useEffect(() => store.lookForModel(), [store]);
  const state = store.modelState.value;
  if (state === 'absent') return null;
  return (
    <div class="setting">
      <Switch
        label={words.on}
        isOn={store.usesModel.value}
        describedBy={id}
        onChange={(on) => store.setModel(on)}
      />
      <p class="quiet" id={id}>
        {words.text} {state === 'to download' ? words.toDownload : null}
      </p>
    </div>
  );
}
