import { Inflate, strFromU8, strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportFiles } from '../../../tests/fixtures/exports/export-files.ts';
import { withListed, withRuined, zipOf } from '../../../tests/fixtures/exports/zips.ts';
import type { Brought } from '../brought.ts';
import { mostRows } from './csv.ts';
import { largestTable, readExport, readExportFiles } from './read-export.ts';

const zip = zipOf(exportFiles);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) });

function profileIn(brought: Brought) {
  if (brought.kind !== 'profile') throw new Error(`Refused: ${brought.reason}`);
  return brought.profile;
}

/** How many packed bytes were handed to the inflater. */
function watchInflating() {
  const push = vi.spyOn(Inflate.prototype, 'push');
  return () => push.mock.calls.reduce((sum, [chunk]) => sum + chunk.length, 0);
}

afterEach(() => vi.restoreAllMocks());

describe('an export', () => {
  test('gives what its tables say', () => {
    const brought = readExport(zip);
    expect(brought).toMatchObject({ kind: 'profile', vanity: null, topSkills: [] });
    expect(profileIn(brought)).toEqual({
      name: { state: 'found', via: 'export:Profile.csv', text: 'Wenna Threlkeld' },
      headline: {
        state: 'found',
        via: 'export:Profile.csv',
        text: 'Biology teacher, head of year 9 | Field work & labs',
      },
      location: { state: 'found', via: 'export:Profile.csv', text: 'Oakmere, Westmere' },
      about: {
        state: 'found',
        via: 'export:Profile.csv',
        text: 'I teach biology to 150 pupils a week.\n\nIn 2024, "Pond Watch" brought 9 classes outdoors.',
      },
      experience: {
        state: 'found',
        via: 'export:Positions.csv',
        items: [
          {
            title: 'Biology Teacher',
            company: 'Oakmere High School',
            start: '2021-09',
            end: null,
            location: 'Oakmere, Westmere',
            description: 'Years 7 to 11.\n- 150 pupils a week\n- Pass rate from 71 to 88 %',
          },
          {
            title: 'Teaching Assistant',
            company: 'Brackenford College',
            start: '2019',
            end: '2021-07',
            location: '',
            description: '',
          },
        ],
      },
      education: {
        state: 'found',
        via: 'export:Education.csv',
        items: [
          {
            school: 'Westmere University',
            degree: 'Bachelor of Science',
            field: 'Biology',
            start: '2015',
            end: '2018',
          },
        ],
      },
      skills: {
        state: 'found',
        via: 'export:Skills.csv',
        items: [
          { name: 'Curriculum Design', endorsements: null },
          { name: 'Safeguarding, Level 2', endorsements: null },
          { name: 'C++', endorsements: null },
        ],
      },
      certifications: {
        state: 'found',
        via: 'export:Certifications.csv',
        items: [{ name: 'First Aid at Work', issuer: 'Westmere Aid', issued: '2023-03' }],
      },
      featured: { state: 'not loaded', via: null, items: [] },
      languages: { state: 'found', via: 'export:Languages.csv', items: ['English', 'Welsh'] },
    });
  });

  test('is read from any folder, by base names only', () => {
    const climbing = zipOf({
      '../../../etc/Profile.csv': exportFiles['Profile.csv'] ?? '',
      'C:\\Users\\w\\POSITIONS.CSV': exportFiles['Positions.csv'] ?? '',
      'deep/er/skills (2).csv': exportFiles['Skills.csv'] ?? '',
    });
    const profile = profileIn(readExport(climbing));
    expect(profile.name.text).toBe('Wenna Threlkeld');
    expect(profile.experience.items).toHaveLength(2);
    expect(profile.skills.items).toHaveLength(3);
  });

  test('tells a section that is empty from one that is not there', () => {
    const { 'Languages.csv': _, ...others } = exportFiles;
    const profile = profileIn(
      readExport(zipOf({ ...others, 'Skills.csv': 'Name\r\n', 'Profile.csv': 'Headline\r\n""' })),
    );
    expect(profile.skills.state).toBe('empty');
    expect(profile.headline.state).toBe('empty');
    expect(profile.languages.state).toBe('not loaded');
    expect(profile.location.state).toBe('not loaded');
  });

  test('takes the About from its own table where the profile holds none', () => {
    const profile = profileIn(
      readExport(
        zipOf({
          'Profile.csv': 'First Name,Summary\r\nWenna,\r\n',
          'Profile Summary.csv': 'Profile Summary\r\n"Two\nlines."\r\n',
        }),
      ),
    );
    expect(profile.about).toEqual({
      state: 'found',
      via: 'export:Profile Summary.csv',
      text: 'Two\nlines.',
    });
  });
});

describe('files about other people', () => {
  test('are not unpacked: they could hold anything', () => {
    const others = ['Connections.csv', 'messages.csv', 'Recommendations_Received.csv'];
    const ruined = others.reduce(withRuined, zip);
    const inflated = watchInflating();
    const brought = readExport(ruined);
    expect(profileIn(brought)).toEqual(profileIn(readExport(zip)));
    expect(brought).toMatchObject({ notes: ['brought.other-people'] });
    const without = Object.fromEntries(
      Object.entries(exportFiles).filter(([path]) => !others.includes(path)),
    );
    const both = inflated();
    readExport(zipOf(without));
    // The same bytes were inflated for each of the three.
    expect(inflated() - both).toBe(both / 2);
  });

  test('leave no trace in the profile', () => {
    expect(JSON.stringify(readExport(zip))).not.toMatch(/Perrin|Vale|Hello|Kind\./);
  });

  test('are refused by themselves', () => {
    expect(
      readExportFiles([file('Connections.csv', exportFiles['Connections.csv'] ?? '')]),
    ).toEqual({ kind: 'refused', reason: 'export.other-people' });
  });
});

describe('a ZIP is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['that is something else', bytesOf('<html>Your download has expired</html>'), 'not-a-zip'],
    ['that is empty', new Uint8Array(), 'not-a-zip'],
    ['whose end is missing', zip.slice(0, zip.length - 300), 'truncated'],
    ['that is a few bytes', zip.slice(0, 10), 'truncated'],
    ['whose table is encrypted', withListed(zip, 'Profile.csv', 'flags', 1), 'encrypted'],
    ['whose table was overwritten', withRuined(zip, 'Positions.csv'), 'damaged'],
    ['with an unknown compression', withListed(zip, 'Profile.csv', 'method', 14), 'damaged'],
    ['whose table lies outside', withListed(zip, 'Profile.csv', 'offset', 1e9), 'damaged'],
    ['with a table of 2 GB', withListed(zip, 'Profile.csv', 'size', 2 ** 31), 'too-large'],
    ['of ZIP64 size', withListed(zip, 'Profile.csv', 'packedSize', 0xffffffff), 'too-large'],
    ['that states too much', withListed(zip, 'Profile.csv', 'size', 5000), 'damaged'],
    ['without a profile', zipOf({ 'Jobs/Job Applications.csv': 'Application Date' }), 'no-profile'],
    ['that holds nothing', zipOf({}), 'no-profile'],
    ['that holds another ZIP', zipOf({ 'Basic_LinkedInDataExport.zip': zip }), 'nested'],
    ['of two people', zipOf({ 'a/Skills.csv': 'Name\nA', 'b/Skills.csv': 'Name\nB' }), 'several'],
  ])('%s', (_, bytes, reason) => {
    expect(readExport(bytes)).toEqual({ kind: 'refused', reason: `export.${reason}` });
  });

  test('by the size it states, before anything is inflated', () => {
    const inflated = watchInflating();
    const bomb = zipOf({ 'Profile.csv': new Uint8Array(largestTable + 1) });
    expect(readExport(bomb)).toEqual({ kind: 'refused', reason: 'export.too-large' });
    expect(inflated()).toBe(0);
  });

  test('when it grows beyond the size it states: inflating stops there', () => {
    const bomb = zipOf({ 'Profile.csv': new Uint8Array(20_000_000) });
    const lying = withListed(bomb, 'Profile.csv', 'size', 1000);
    expect(lying.length).toBeGreaterThan(18_000);
    const inflated = watchInflating();
    expect(readExport(lying)).toEqual({ kind: 'refused', reason: 'export.damaged' });
    expect(inflated()).toBeLessThanOrEqual(2 * 4096);
  });

  test('when one letter of a table changed', () => {
    // Stored, not deflated: nothing but the checksum can tell.
    const stored = zipSync({ 'Skills.csv': strToU8('Name\nPayroll') }, { level: 0 });
    expect(readExport(stored).kind).toBe('profile');
    const text = strFromU8(stored, true);
    const changed = strToU8(text.replace('Payroll', 'Payrolk'), true);
    expect(readExport(changed)).toEqual({ kind: 'refused', reason: 'export.damaged' });
  });
});

describe('tables by themselves', () => {
  test('are read together', () => {
    const names = ['Positions.csv', 'Skills.csv', 'Profile.csv'];
    const files = names.map((name) => file(name, exportFiles[name] ?? ''));
    const profile = profileIn(readExportFiles(files));
    expect(profile.name.text).toBe('Wenna Threlkeld');
    expect(profile.experience.items).toHaveLength(2);
    expect(profile.education.state).toBe('not loaded');
    expect(profileIn(readExportFiles([...files].reverse()))).toEqual(profile);
  });

  test('may be the ZIP itself, whatever its name', () => {
    expect(readExportFiles([{ name: 'download', bytes: zip }])).toEqual(readExport(zip));
  });

  test.each<[string, string, string, string]>([
    ['of another name', 'Notes.csv', 'Name\nC', 'no-profile'],
    ['that are a picture', 'Skills.csv', '\u0089PNG\u0000\u0000\u0000', 'broken-csv'],
    ['without the column', 'Skills.csv', 'Something\nC', 'broken-csv'],
    ['with an open quotation', 'Skills.csv', 'Name\n"C', 'broken-csv'],
    ['with a quotation inside one', 'Skills.csv', 'Name\n"a "b" c"', 'broken-csv'],
    ['with a cell too many', 'Positions.csv', 'Title,Company Name\nCook,Bay, Inc.', 'broken-csv'],
    ['of two people', 'Profile.csv', 'First Name,Headline\nA,Cook\nB,Baker', 'broken-csv'],
    ['that are huge', 'Skills.csv', `Name\n${'C\n'.repeat(largestTable / 2)}`, 'too-large'],
  ])('are refused: %s', (_, name, text, reason) => {
    expect(readExportFiles([file(name, text)])).toEqual({
      kind: 'refused',
      reason: `export.${reason}`,
    });
  });

  test('with a broken one are read without it, and say so', () => {
    const brought = readExportFiles([
      file('Skills.csv', 'Name\nPayroll'),
      file('Positions.csv', 'Title,Company Name\n"Cook,Bay'),
    ]);
    expect(profileIn(brought).skills.items).toEqual([{ name: 'Payroll', endorsements: null }]);
    expect(profileIn(brought).experience).toMatchObject({ state: 'unreadable', items: [] });
    expect(brought).toMatchObject({ notes: ['brought.broken-file'] });
  });

  test('of 100,000 rows are cut, and say so', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `S${index}`).join('\n');
    const brought = readExportFiles([file('Skills.csv', `Name\n${rows}`)]);
    expect(profileIn(brought).skills.items).toHaveLength(mostRows);
    expect(brought).toMatchObject({ notes: ['brought.long-list'] });
  });

  test('never say “until today” of a date they could not read', () => {
    const positions = (finished: string) =>
      readExportFiles([
        file('Positions.csv', `Title,Started On,Finished On\nCook,Mar 2020,${finished}`),
      ]);
    expect(profileIn(positions('')).experience.items[0]?.end).toBeNull();
    expect(profileIn(positions('Smarch 2021')).experience).toMatchObject({
      state: 'unreadable',
      items: [],
    });
    expect(positions('Smarch 2021')).toMatchObject({ notes: ['brought.odd-date'] });
  });
});
