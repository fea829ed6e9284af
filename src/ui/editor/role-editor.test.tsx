// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readings } from '../../../tests/preview/profiles.ts';
import { shownPage } from '../../../tests/preview/shown-page.tsx';
import { emptyRole, roleFile } from '../../roles/own-role.ts';
import { screens } from '../../words/words.ts';

const page = shownPage();
const words = screens.ownRoles;
const stored = { roles: { version: 1, by: 'test', data: [emptyRole('own-mine', 'Mine')] } };
const mine = () => page.store.ownRoles.value.find(({ id }) => id === 'own-mine');

async function edit() {
  await page.show({ stored: structuredClone(stored) });
  await page.page(readings.own);
  await page.click(screens.more.open);
  await page.click(words.editNamed('Mine'));
}

async function paste(text: string) {
  await page.type(page.field(words.pasteLabel), text);
  await page.click(words.pasteDo);
}

test('“Make it my own” copies the guide, keeps its title, and leaves the guide alone', async () => {
  await page.show();
  await page.page(readings.own);
  await page.click('Role');
  await page.click(words.copyGuide);
  expect(page.root.textContent).toContain(words.editor.title);
  const [copy] = page.store.ownRoles.value;
  expect(copy).toMatchObject({ id: 'own-baker', base: 'baker', titles: { name: 'Baker' } });
  await page.type(page.field(words.editor.name), 'Payments baker');
  await page.click(words.editor.done);
  expect(page.store.guide.value?.titles).toMatchObject({
    name: 'Payments baker',
    aliases: ['Baker'],
  });
  page.store.pickRole('baker');
  await page.settle();
  expect(page.store.guide.value?.titles.name).toBe('Baker');
});

test('every change is kept at once and scored with at once', async () => {
  await edit();
  await page.type(page.field(words.editor.name), 'My dream');
  await page.type(page.field(words.editor.titles), 'Dreamer\nSleeper');
  await page.type(page.field(words.editor.addKeyword), 'k8s');
  await page.press(page.field(words.editor.addKeyword), 'Enter');
  await page.choose(page.root.querySelector('.keyword-row select'), '3');
  expect(page.client.stored.roles).toMatchObject({
    data: [
      {
        titles: { name: 'My dream', aliases: ['Dreamer', 'Sleeper'] },
        keywords: [{ skill: 'Kubernetes', weight: 3 }],
      },
    ],
  });
  await page.click(words.editor.remove('Kubernetes'));
  expect(mine()?.keywords).toEqual([]);
});

test('a role without a name keeps the last one, and says so', async () => {
  await edit();
  await page.type(page.field(words.editor.name), '  ');
  expect(page.root.textContent).toContain(words.editor.nameMissing);
  expect(mine()?.titles.name).toBe('Mine');
});

test('a word that could not be found in a text is refused with the reason', async () => {
  await edit();
  await page.type(page.field(words.editor.addKeyword), 'sourdough whispering');
  await page.click(`${words.editor.add}: ${words.editor.addKeyword}`);
  expect(page.root.textContent).toContain(words.editor.unknown('sourdough whispering'));
  expect(mine()?.keywords).toEqual([]);
});

test('themes are added, filled and taken out', async () => {
  await edit();
  await page.type(page.field(words.editor.addTheme), 'A queue');
  await page.click(`${words.editor.add}: ${words.editor.addTheme}`);
  await page.type(page.field(words.editor.addSkill('A queue')), 'Kafka');
  await page.press(page.field(words.editor.addSkill('A queue')), 'Enter');
  expect(mine()?.core).toEqual([{ theme: 'A queue', anyOf: ['Kafka'] }]);
  await page.click(words.editor.remove('A queue'));
  expect(mine()?.core).toEqual([]);
});

test('is deleted only after asking, from the roles aimed for as well', async () => {
  await edit();
  page.store.pickRole('own-mine');
  await page.settle();
  await page.click(words.deleteNamed('Mine'));
  await page.click(words.deleteNo);
  expect(mine()).toBeDefined();
  await page.click(words.deleteNamed('Mine'));
  await page.click(words.deleteYes);
  expect(mine()).toBeUndefined();
  expect(page.client.stored).toMatchObject({
    roles: { data: [] },
    settings: { data: { role: null, targets: [] } },
  });
});

test('is saved as a file that is brought in again as it was', async () => {
  await edit();
  await page.click(`${words.save}: Mine`);
  const [file] = page.client.saved;
  expect(file?.name).toBe('byline-role-own-mine.json');
  await page.click(words.editor.done);
  await page.click(screens.more.open);
  await paste(file?.text ?? '');
  expect(page.root.textContent).toContain(words.imported('Mine'));
  expect(page.store.ownRoles.value).toEqual([mine(), { ...mine(), id: 'own-mine-2' }]);
  expect(page.store.role.value?.id).toBe('own-mine-2');
});

test('brings in a file that was chosen', async () => {
  await edit();
  await page.click(words.editor.done);
  await page.click(screens.more.open);
  const input = page.root.querySelector<HTMLInputElement>('input[type="file"]');
  const file = new File([roleFile(emptyRole('miller', 'Miller'))], 'role.json');
  Object.defineProperty(input, 'files', { value: [file] });
  await page.choose(input, '');
  await page.settle();
  expect(page.store.role.value?.title).toBe('Miller');
});

test.each([
  ['{"format": oops}', /Line 1: /],
  [roleFile(emptyRole('x', 'X')).replace('"version": 1', '"version": 7'), /Line \d+: “version”/],
])('refuses a bad file with the line and the reason, and changes nothing', async (text, why) => {
  await edit();
  await page.click(words.editor.done);
  await page.click(screens.more.open);
  const before = structuredClone(page.client.stored);
  await paste(text);
  expect(page.all('.bring-in [role="status"]')[0]?.textContent).toMatch(why);
  expect(page.client.stored).toEqual(before);
  expect(page.field(words.pasteLabel).value).toBe(text);
});

test('own roles and ticks leave with everything else, and are in the export', async () => {
  await edit();
  page.store.pickRole('own-mine');
  page.store.tickTip('a-tip', true);
  await page.store.exportAll();
  expect(page.client.saved[0]?.text).toContain('"Mine"');
  expect(page.client.saved[0]?.text).toContain('a-tip');
  await page.store.deleteAll();
  expect(page.client.stored).toEqual({});
  expect(page.store.ownRoles.value).toEqual([]);
  expect(page.store.ticks.value).toEqual([]);
});
