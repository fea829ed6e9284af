// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { posting } from '../../../tests/preview/postings.ts';
import { fullSnapshot } from '../../../tests/preview/profiles.ts';
import { shownPage } from '../../../tests/preview/shown-page.tsx';
import { postingWords } from '../../words/words.ts';

const page = shownPage();
const data = { vanity: 'mirela', readAt: Date.UTC(2026, 0, 2), snapshot: fullSnapshot };

test('the way from a posting to the profile leads back to the posting', async () => {
  await page.show({ stored: { profile: { version: 1, by: 'test', data } } });
  await page.tab({ kind: 'posting', reading: posting });
  const title = posting.kind === 'posting' ? posting.posting.title : '';
  await vi.waitFor(() => expect(page.root.textContent).toContain(title), { timeout: 5000 });
  await page.click(/^.*Shown by your profile/);
  expect(page.root.querySelector('[role="tablist"]')).not.toBeNull();
  await page.click(postingWords.backToPosting);
  expect(page.root.querySelector('[role="tablist"]')).toBeNull();
  expect(page.root.textContent).toContain(title);
});
