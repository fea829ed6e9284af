// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { own, readings, withTitle } from '../../../tests/preview/profiles.ts';
import { shownPage } from '../../../tests/preview/shown-page.tsx';
import { screens } from '../../words/words.ts';
import { createFakeCore } from '../fake-core.ts';

const roles = [
  { id: 'baker', title: 'Baker', family: 'Food', titles: ['Panadera', 'Boulangère'] },
  { id: 'miller', title: 'Miller', family: 'Food', titles: ['Molinero'] },
  {
    id: 'backend',
    title: 'Backend Engineer',
    family: 'Software',
    titles: ['Développeuse Backend'],
  },
];
const stored = (settings: object) => ({
  settings: {
    version: 2,
    by: 'test',
    data: { role: null, targets: [], level: 'auto', ...settings },
  },
});
const page = shownPage();
const start = (settings: object = {}) =>
  page.show({ stored: stored(settings) }, createFakeCore(roles));
const input = () => page.field(screens.role.label);
const options = () => page.all('[role="option"]');
const names = () => options().map((option) => option.textContent?.trim());
const open = async () => {
  input().click();
  await page.settle();
};
const active = () =>
  document.getElementById(input().getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();

test('with nothing typed: the profile’s own roles, the others aimed for, then the families', async () => {
  await start({ role: 'baker', targets: ['baker', 'miller'] });
  await page.page(readings.own);
  await open();
  const groups = page
    .all('[role="listbox"] fieldset')
    .map((group) => [
      group.querySelector('legend')?.textContent,
      ...[...group.querySelectorAll('[role="option"]')].map((one) => one.textContent?.trim()),
    ]);
  expect(groups).toEqual([
    [screens.role.fromProfile, 'Backend Engineer'],
    [screens.role.targets, 'Baker', 'Miller'],
    ['Food', 'Baker', 'Miller'],
    ['Software', 'Backend Engineer'],
  ]);
  expect(names().at(-1)).toBe(screens.role.create);
});

test.each([
  ['molinero', 'Miller', 'as “Molinero”'],
  ['boulangere', 'Baker', 'as “Boulangère”'],
  ['backend enginer', 'Backend Engineer', 'Software'],
])('finds a role by “%s”', async (typed, title, note) => {
  await start();
  await page.page(readings.own);
  await page.type(input(), typed);
  expect(names()[0]).toBe(`${title} ${note}`);
  await page.press(input(), 'Enter');
  expect(page.store.role.value?.title).toBe(title);
  expect(input().value).toBe(title);
  expect(options()).toEqual([]);
});

test('options stand in the list itself or in a group that is spelled out', async () => {
  await start();
  await open();
  const parents = new Set(options().map((one) => one.parentElement?.getAttribute('role')));
  expect(parents).toEqual(new Set(['group', 'listbox']));
});

test('the arrows move through all groups and around; the active line is told', async () => {
  await start();
  await open();
  expect(input().getAttribute('aria-expanded')).toBe('true');
  expect(active()).toBe('Baker');
  await page.press(input(), 'ArrowDown');
  await page.press(input(), 'ArrowDown');
  expect(active()).toBe('Backend Engineer');
  await page.press(input(), 'ArrowUp');
  expect(active()).toBe('Miller');
  await page.press(input(), 'Enter');
  expect(page.store.role.value?.id).toBe('miller');
});

test('Escape closes the list and changes nothing', async () => {
  await start({ role: 'baker', targets: ['baker'] });
  await page.type(input(), 'mill');
  await page.press(input(), 'Escape');
  expect(input().value).toBe('Baker');
  expect(page.store.role.value?.id).toBe('baker');
});

test('every role that is picked stays among those aimed for', async () => {
  await start();
  await page.page(readings.own);
  for (const typed of ['baker', 'miller', 'baker']) {
    await page.type(input(), typed);
    await page.press(input(), 'Enter');
  }
  expect(page.client.stored.settings).toMatchObject({
    version: 2,
    data: { role: 'baker', targets: ['baker', 'miller'] },
  });
});

test('what no role matches makes one of the user’s own, but not by a slip of Return', async () => {
  await start();
  await page.type(input(), 'Xylophone tuner');
  expect(page.root.textContent).toContain(screens.role.none);
  expect(active()).toBeUndefined();
  await page.press(input(), 'Enter');
  expect(page.store.ownRoles.value).toEqual([]);
  await page.type(input(), 'Xylophone tuner');
  await page.press(input(), 'ArrowDown');
  await page.press(input(), 'Enter');
  expect(page.store.role.value?.title).toBe('Xylophone tuner');
  expect(page.root.textContent).toContain(screens.ownRoles.editor.title);
});

test('before a role is picked, those of the profile are one click away', async () => {
  await start();
  await page.page(own(withTitle('Boulangère')));
  expect(page.root.textContent).toContain(screens.role.pickSuggested);
  await page.click('Baker');
  expect(page.store.role.value?.id).toBe('baker');
  expect(page.root.querySelector('[role="tablist"]')).not.toBeNull();
});
