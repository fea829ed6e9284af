import '../../src/schema/zod.ts';
import '../../src/ui/app.css';
import './preview.css';
import { chooseLanguage, language } from '../../src/words/language.ts';
import { frameState } from './frame-state.ts';

/**
 * Every state of the screen without a browser extension: `npx vite tests/preview`. The page lists
 * them; each has an address of its own. A query may hold:
 * `state` and `stored` (see contents.ts), `last` for a profile read before, `surface=panel`,
 * `section` (headline, about, profile, role), `work` (check, ideas, mend, build),
 * `shown` (more, guide, postings, ways-in, edit-role with `role`), `saved=60` for saved postings,
 * `model` (ready, download), any number of `click=` with the beginning of a button's name,
 * `lang` for the language Byline speaks, and `width`, `scheme` (light, dark) and `dir=rtl` for the
 * look.
 */
const query = new URLSearchParams(location.search);
const root = document.querySelector('#app');
if (root === null) throw new Error('The page has no place for Byline.');

const scheme = query.get('scheme');
if (scheme !== null) document.documentElement.style.colorScheme = scheme;
document.documentElement.dir = query.get('dir') ?? 'ltr';

chooseLanguage([query.get('lang') ?? 'en']);
document.documentElement.lang = language();

if (query.has('state') && query.has('width')) frameState(root, query);
else if (query.has('state')) {
  // What says a word is loaded once its language is chosen.
  const { showState } = await import('./show-state.tsx');
  await showState(root, query);
} else {
  const { listStates } = await import('./list-page.ts');
  listStates(root);
}
