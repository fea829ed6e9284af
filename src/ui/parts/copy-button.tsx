import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** How long "Copied" is said, in milliseconds. */
const shownFor = 4000;

/** Copies a text, and says whether it worked. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const { store } = usePage();
  const copied = useSignal<'yes' | 'no' | null>(null);
  useEffect(() => {
    if (copied.value === null) return;
    const timer = setTimeout(() => {
      copied.value = null;
    }, shownFor);
    return () => clearTimeout(timer);
  });
  return (
    <span class="copy">
      <button
        type="button"
        class="link"
        aria-label={screens.guide.copy(name)}
        onClick={async () => {
          copied.value = (await store.copy(text)) ? 'yes' : 'no';
        }}
      >
        {screens.text.copy}
      </button>
      <span class="quiet" role="status">
        {copied.value === 'yes' ? screens.guide.copied : null}
        {copied.value === 'no' ? screens.guide.copyFailed : null}
      </span>
    </span>
  );
}
