import { wayInScreen } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** Leads to the ways that need no page of LinkedIn. */
export function BringLink({ label = wayInScreen.open }: { label?: string }) {
  const { screen } = usePage();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        screen.shown.value = { kind: 'ways in' };
      }}
    >
      {label}
    </button>
  );
}
