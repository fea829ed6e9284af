import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPage } from '../src/pages/read-page.ts';
import { reportPage } from '../src/pages/report/report.ts';
import { pageFixtures } from '../tests/pages/fixtures.ts';
import { openPage } from '../tests/pages/open-page.ts';
import { addPage } from './lib/add-page.ts';
import { wordsLeft } from './lib/words-left.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-page-'));
});
afterEach(() => rm(folder, { recursive: true }));

function fixture(slug: string) {
  const found = pageFixtures.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no fixture ${slug}`);
  return found;
}

/** Puts a file into the folder and gives its path. */
async function put(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const read = async (slug: string) => ({
  html: await readFile(join(folder, slug, 'page.html'), 'utf8'),
  expected: JSON.parse(await readFile(join(folder, slug, 'expected.json'), 'utf8')),
});

test.each([
  ['own-sdui-everything', 'sdui'],
  ['own-ember-everything', 'ember'],
])('makes a fixture of a saved page: %s', async (name, frontend) => {
  const { html: original, url } = fixture(name);
  const file = await put('saved.html', original);
  await addPage({ file, slug: 'mine', folder, url });
  const { html, expected } = await read('mine');
  expect(readPage(openPage(html), expected.url)).toEqual(expected.reading);
  expect(expected).toMatchObject({
    url: 'https://www.linkedin.com/in/alex-example/',
    reading: {
      kind: 'own-profile',
      frontend,
      vanity: 'alex-example',
      profile: { name: { text: 'Alex Example' }, about: { state: 'found' } },
    },
  });
  expect(html).toContain('<title>Alex Example | LinkedIn</title>');
  expect(html).toMatch(/>Licenses &amp; certifications</);
  expect(html).not.toMatch(/nadia|marek|holm|oswin|data-known|vanity-\d|\b[qxzjk]{3,}\b/i);
  expect(expected.reading.profile.experience.items[0].start).toMatch(/^20[01]\d/);
});

test('makes the same fixture of a report', async () => {
  const { html, url } = fixture('own-sdui-everything');
  const original = await put('saved.html', html);
  const report = await put('report.json', JSON.stringify(reportPage(openPage(html), url)));
  await addPage({ file: original, slug: 'page', folder, url });
  await addPage({ file: report, slug: 'report', folder, original });
  expect(await read('report')).toEqual(await read('page'));
});

test('makes a form hold the headline that the profile has', async () => {
  const { html, url } = fixture('edit-headline-sdui-dialog');
  await addPage({ file: await put('saved.html', html), slug: 'form', folder, url });
  const { reading } = (await read('form')).expected;
  expect(reading.field).toMatchObject({ state: 'found', text: reading.profile.headline.text });
});

test('refuses a report in which words of the page are left', async () => {
  const { html, url } = fixture('own-sdui-everything');
  const report = reportPage(openPage(html), url);
  const leaking = { ...report, html: report.html.replace('<main', '<main title="by Nadia"') };
  expect(wordsLeft(html, leaking.html)).toEqual(['nadia']);
  const file = await put('report.json', JSON.stringify(leaking));
  const original = await put('saved.html', html);
  await expect(addPage({ file, slug: 'leak', folder, original })).rejects.toThrow('nadia');
  expect(await readdir(folder)).not.toContain('leak');
});

test('refuses to write over a fixture', async () => {
  const { html, url } = fixture('feed');
  const file = await put('saved.html', html);
  await addPage({ file, slug: 'feed', folder, url });
  const before = await read('feed');
  await expect(addPage({ file, slug: 'feed', folder, url })).rejects.toThrow('there already');
  expect(await read('feed')).toEqual(before);
});

test.each([
  ['a slug that leads elsewhere', '../mine', 'saved.html', '<p>x</p>', 'no name for a fixture'],
  ['a page without its address', 'mine', 'saved.html', '<p>x</p>', '--url'],
  ['a file that is no report', 'mine', 'report.json', '{"version":2}', 'no report of version 1'],
  ['a file that is no JSON', 'mine', 'report.json', '<p>', 'not JSON'],
])('refuses %s', async (_, slug, name, text, message) => {
  const file = await put(name, text);
  await expect(addPage({ file, slug, folder })).rejects.toThrow(message);
  expect(await readdir(folder)).toEqual([name]);
});
