import { describe, expect, test } from 'vitest';
import { pageFixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';

/** Everybody who may appear in a fixture. All are invented; a new one is to be invented as well. */
const inventedPeople = [
  'Nadia Holm',
  'Petra Vance',
  'Oskar Lindt',
  'Jorun Eckhof',
  'سميرة نوران',
  'Łukasz Brąz',
  'Tomas Reyland',
  'Marek Oswin',
  '見本 さくら',
  'נועם דוגמה',
  'Ilaria Campione',
  'Deniz Örnekoğlu',
  'Halszka Próbna',
];
const vanities = [
  'nadia-holm-sample',
  'petra-vance-sample',
  'oskar-lindt-sample',
  'jorun-eckhof-muster',
  'samira-nouran-mithal',
  'łukasz-brąz-próba',
  'tomas-reyland-sample',
  'marek-oswin-sample',
  'mihon-sakura-sample',
  'noam-dugma-sample',
  'ilaria-campione-sample',
  'deniz-örnekoğlu-sample',
  'halszka-próbna-sample',
  'acoaaasomemembersample0000000000000099',
];
/** Titles and headings that are not names. */
const otherTitles = [
  /^LinkedIn$/,
  /^Edit (intro|about)/,
  /^(Skills|Experience|Licenses( & certifications)?|Volunteering|Jobs|Feed|Messaging|Notifications|planner)\b/,
  /Warehouse Planner|^Tidewell Freight/,
];

const plain = (text: string) => decodeURIComponent(text).normalize('NFC').toLowerCase();

describe.each(pageFixtures)('the fixture $slug', ({ html, url }) => {
  test('names no vanity and no member but invented ones', () => {
    const written = `${html} ${url}`;
    const named = [
      ...[...written.matchAll(/\/in\/([^/?"\s<]+)/g)].map(([, vanity]) => vanity ?? ''),
      ...[...written.matchAll(/vanityName=([^&"\s]+)/g)].map(([, vanity]) => vanity ?? ''),
    ].map(plain);
    for (const vanity of named) expect([...vanities, 'me']).toContain(vanity);
    for (const [id] of written.matchAll(/ACoA[\w-]{10,}/g)) {
      expect(id).toMatch(/(Sample|Muster|Mithal|Proba)0+\d{1,2}(?=\D|$)/);
    }
  });

  test('is about an invented person only', () => {
    const document = openPage(html);
    const title = document.title.replace(/^\(\d+\)\s*/, '').replace(/ \| LinkedIn$/, '');
    const isKnown = inventedPeople.includes(title) || otherTitles.some((each) => each.test(title));
    expect(isKnown, title).toBe(true);
    for (const heading of document.querySelectorAll('main h1')) {
      const name = heading.textContent?.trim() ?? '';
      const isInvented =
        inventedPeople.includes(name) ||
        /^(About 3 results|Edit about|Warehouse|Tidewell)/.test(name);
      expect(isInvented, name).toBe(true);
    }
  });

  test('leads to LinkedIn and to domains kept for examples only', () => {
    for (const [, host] of html.matchAll(/https?:\/\/([^/"\s<]+)/g)) {
      expect(host).toMatch(/^(www\.linkedin\.com|([a-z]+\.)?example\.(com|org|net))$/);
    }
    for (const [, host] of html.matchAll(/[\w.]+@([\w.-]+)/g)) {
      expect(host).toMatch(/^example\.(com|org|net)$/);
    }
  });
});
