import { afterEach, describe, expect, test, vi } from 'vitest';
import { linkedinPdf, type PdfProfile } from '../../../tests/fixtures/pdfs/linkedin-pdf.ts';
import { type Drawn, writePdf } from '../../../tests/fixtures/pdfs/pdf-writer.ts';
import * as people from '../../../tests/fixtures/pdfs/people.ts';
import type { Brought } from '../brought.ts';
import { type LoadPdf, largestPdf, mostItems, mostPages, type PdfLibrary } from './extract.ts';
import { readPdf } from './read-pdf.ts';

const loadPdf: LoadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');

async function read(profile: PdfProfile) {
  return profileIn(await readPdf(linkedinPdf(profile), loadPdf));
}

function profileIn(brought: Brought) {
  if (brought.kind !== 'profile') throw new Error(`Refused: ${brought.reason}`);
  return brought;
}

afterEach(() => vi.useRealTimers());

describe('a PDF of LinkedIn’s', () => {
  test('gives what it says, wrapped lines put together', async () => {
    const { nurse } = people;
    const { vanity, topSkills, profile, notes } = await read(nurse);
    expect({ vanity, topSkills, notes }).toEqual({
      vanity: 'maren-oakley-quill-sample',
      topSkills: nurse.topSkills,
      notes: ['brought.top-skills'],
    });
    expect(profile.name.text).toBe('Maren Oakley-Quill');
    expect(profile.headline.text).toBe(nurse.headline);
    expect(profile.location.text).toBe('Brackenford, Westmere');
    expect(profile.about.text).toBe(nurse.summary);
    expect(profile.experience.items).toEqual([
      {
        title: 'Senior Emergency Nurse',
        company: 'Quillhaven General Hospital',
        start: '2021-03',
        end: null,
        location: 'Brackenford, Westmere',
        description: nurse.companies?.[0]?.roles[0]?.text,
      },
      {
        title: 'Emergency Nurse',
        company: 'Quillhaven General Hospital',
        start: '2018-02',
        end: '2021-03',
        location: '',
        description: nurse.companies?.[0]?.roles[1]?.text,
      },
      {
        title: 'Staff Nurse',
        company: 'Oakmere Community Clinic',
        start: '2015',
        end: '2018',
        location: 'Greater Oakmere Area',
        description: '',
      },
    ]);
    expect(profile.education.items).toEqual([
      {
        school: 'Westmere School of Nursing',
        degree: 'Bachelor of Science - BS',
        field: 'Nursing',
        start: '2012',
        end: '2015',
      },
      { school: 'Brackenford College', degree: '', field: '', start: null, end: null },
    ]);
    expect(profile.languages.items).toEqual(['English', 'Danish']);
    expect(profile.certifications.items.map(({ name }) => name)).toEqual(nurse.certifications);
    // Three of perhaps forty: to call them all would cost points that nobody lost.
    expect(profile.skills).toEqual({ state: 'not loaded', via: null, items: [] });
  });

  test.each(['es', 'fr', 'de', 'pt'] as const)('is read in %s', async (language) => {
    const accountant = people.accountant(language);
    const { vanity, profile } = await read(accountant);
    expect(vanity).toBe(`ines-calder-${language}`);
    expect(profile.headline.text).toBe(accountant.headline);
    expect(profile.about.text.split(/\s/)).toEqual(accountant.summary?.split(/\s/));
    const [current, earlier] = profile.experience.items;
    expect(current).toMatchObject({
      title: accountant.companies?.[0]?.roles[0]?.title,
      company: 'Hollis Ledger House',
      start: '2021-01',
      end: null,
      location: 'São Ellery',
    });
    expect(earlier).toMatchObject({ company: 'Tidewell', end: '2020-12' });
    expect(profile.education.items).toHaveLength(1);
    expect(profile.languages.items).toEqual(['Português', 'Deutsch']);
    expect(profile.certifications.state).toBe('empty');
  });

  test('goes on over three pages, without the lines that count them', async () => {
    const { teacher } = people;
    const { profile } = await read(teacher);
    expect(
      profile.experience.items.map(({ company, description }) => [company, description]),
    ).toEqual(teacher.companies?.map(({ name, roles }) => [name, roles[0]?.text]));
    expect(profile.about.state).toBe('empty');
  });

  test('that has hardly been begun has sections that are empty', async () => {
    const { profile, topSkills } = await read(people.skillsOnly);
    expect(profile.headline.text).toBe('Warehouse operative');
    expect(profile.location.text).toBe('Oakmere, Westmere');
    expect(topSkills).toEqual(['Forklift Operation', 'Stock Control']);
    for (const section of ['about', 'experience', 'education', 'languages'] as const)
      expect(profile[section].state).toBe('empty');
  });

  test('has no headings in its texts, however they begin', async () => {
    const summary =
      'Experience\nis what you get when you wanted something else.\n\nEducation\nhelps.';
    const { profile } = await read({ ...people.skillsOnly, summary });
    expect(profile.about.text).toBe(summary);
    expect(profile.experience.state).toBe('empty');
  });

  test('calls nothing empty that may stand under a heading it does not know', async () => {
    const words = { ...people.words.en, experience: 'Työkokemus' };
    const { profile } = await read({ ...people.nurse, words });
    expect(profile.experience.state).toBe('not loaded');
    expect(profile.about.state).toBe('found');
    expect(profile.about.text).not.toContain('Quillhaven General');
  });

  test('gives no position rather than a wrong one', async () => {
    const { nurse } = people;
    const roles = [{ title: 'Porter', dates: 'whenever they called me' }];
    const { profile, notes } = await read({
      ...nurse,
      companies: [...(nurse.companies ?? []), { name: 'Tidewell', roles }],
    });
    expect(profile.experience).toMatchObject({ state: 'unreadable', items: [] });
    expect(notes).toContain('brought.unsure-part');
  });

  test('takes no first line of a text for a place', async () => {
    const texts = [
      'Led the night team.',
      'Nights on a ward of 24 beds',
      'Java, Go and SQL: 3 services',
    ];
    const companies = texts.map((text, at) => ({
      name: `Employer ${at}`,
      roles: [{ title: 'Worker', dates: '2019 - 2020 (1 year)', text }],
    }));
    const { profile } = await read({ ...people.skillsOnly, companies });
    expect(profile.experience.items.map(({ description }) => description)).toEqual(texts);
  });
});

const at = (text: string, x: number, y: number, size: number): Drawn => ({ text, x, y, size });
const cv = (...sidebar: string[]) =>
  writePdf([
    [
      ...sidebar.map((text, line) => at(text, 22, 60 + 16 * line, 10)),
      at('Pell Arden', 224, 60, 26),
      at('Warehouse operative', 224, 80, 12),
      at('Experience', 224, 120, 16),
      at('Tidewell, 2019 - 2020', 224, 140, 10),
    ],
  ]);
// A standard security handler whose password is not the empty one (ISO 32000-1, 7.6.3).
const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<01><01>]`;
const whole = linkedinPdf(people.nurse);

describe('a PDF is refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['that is something else', new TextEncoder().encode('<html>Sign in</html>'), 'not-a-pdf'],
    ['that is empty', new Uint8Array(), 'not-a-pdf'],
    ['that is cut off', whole.slice(0, whole.length / 2), 'damaged'],
    ['with its inside overwritten', whole.slice().fill(35, 100, whole.length - 200), 'damaged'],
    ['that is locked', writePdf([[at('Pell', 22, 20, 12)]], locked), 'encrypted'],
    ['that is a scan', writePdf([[]]), 'scan'],
    ['that has no columns', writePdf([[at('Pell Arden', 22, 20, 26)]]), 'not-linkedin'],
    ['that is a letter', writePdf([[at('Dear Sirs,', 60, 90, 11)]]), 'not-linkedin'],
    ['that is another CV', cv('Contact', 'pell@arden.example'), 'not-linkedin'],
    ['that only links to LinkedIn', cv('www.linkedin.com/in/pell-arden'), 'not-linkedin'],
    ['of too many pages', writePdf(Array.from({ length: mostPages + 1 }, () => [])), 'too-long'],
  ])('%s', async (_, bytes, reason) => {
    expect(await readPdf(bytes, loadPdf)).toEqual({ kind: 'refused', reason: `pdf.${reason}` });
  });

  test('for its size, before the library is loaded', async () => {
    const load = vi.fn(loadPdf);
    const bytes = new Uint8Array(largestPdf + 1);
    bytes.set(whole);
    expect(await readPdf(bytes, load)).toEqual({ kind: 'refused', reason: 'pdf.too-large' });
    expect(load).not.toHaveBeenCalled();
  });

  test('when the library does not come', async () => {
    const nowhere: LoadPdf = () => Promise.reject(new Error('No such file.'));
    expect(await readPdf(whole, nowhere)).toEqual({ kind: 'refused', reason: 'pdf.no-reader' });
  });
});

/** A library that opens a document of our making. */
function fakeLibrary(document: Awaited<ReturnType<PdfLibrary['getDocument']>['promise']> | null) {
  const destroy = vi.fn(async () => {});
  const getDocument = vi.fn((_: Parameters<PdfLibrary['getDocument']>[0]) => ({
    promise: document ? Promise.resolve(document) : new Promise<never>(() => {}),
    destroy,
  }));
  return { destroy, getDocument };
}

describe('the library', () => {
  test('is let neither to evaluate code, nor to fetch, nor to load fonts', async () => {
    const library = fakeLibrary({ numPages: mostPages + 1, getPage: () => Promise.reject() });
    const bytes = whole.slice();
    await readPdf(bytes, async () => library);
    expect(library.getDocument.mock.calls[0]?.[0]).toMatchObject({
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
    });
    // It takes the bytes it is given away from their owner.
    expect(library.getDocument.mock.calls[0]?.[0].data.buffer).not.toBe(bytes.buffer);
    expect(library.destroy).toHaveBeenCalledOnce();
  });

  test('is stopped when it takes too long', async () => {
    vi.useFakeTimers();
    const library = fakeLibrary(null);
    const reading = readPdf(whole, async () => library);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual({ kind: 'refused', reason: 'pdf.slow' });
    expect(library.destroy).toHaveBeenCalledOnce();
  });

  test('is stopped when a page has no end', async () => {
    let pulled = 0;
    const items = Array.from({ length: 1000 }, () => ({
      str: 'a',
      transform: [1, 0, 0, 1, 0, 0],
      width: 1,
    }));
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          pulled += items.length;
          controller.enqueue({ items });
        },
      });
    const page = { view: [0, 0, 612, 792], streamTextContent: endless, cleanup: () => {} };
    const library = fakeLibrary({ numPages: 1, getPage: async () => page });
    expect(await readPdf(whole, async () => library)).toEqual({
      kind: 'refused',
      reason: 'pdf.too-large',
    });
    expect(pulled).toBeLessThan(2 * mostItems);
  });
});
