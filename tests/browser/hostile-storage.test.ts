import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  pickRole,
  press,
  spokenText,
  until,
  waitForScores,
  waitForWords,
} from '../../scripts/lib/panel.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { draftText, writeDraft } from './draft-field.ts';
import { clickToolbar, openPanel, type Session, withByline } from './session.ts';

type Stored = Record<string, unknown>;

const stored = (page: Page): Promise<Stored> => page.evaluate(() => chrome.storage.local.get(null));

const draft = { text: 'Gardener', base: 'x', undo: [], typing: false };
const { vanity } = practicePerson;

/** Every record as it could be after some weeks; the profile is read anew from the tab. */
const records: Record<string, { version: number; data: unknown }> = {
  settings: {
    version: 2,
    data: { role: 'backend-developer', targets: ['backend-developer'], level: 'auto' },
  },
  drafts: { version: 1, data: { [vanity]: { headline: draft } } },
  ignored: { version: 1, data: ['headline/length/x'] },
  roles: { version: 1, data: [] },
  ticks: { version: 1, data: { 'backend-developer': ['groups'] } },
  facts: { version: 1, data: { [vanity]: { hidden: ['a'], changed: {}, added: [] } } },
  model: { version: 1, data: false },
  agreed: { version: 1, data: true },
};
const good: Stored = Object.fromEntries(
  Object.entries(records).map(([key, record]) => [key, { ...record, by: 'popup 1' }]),
);

/** What has the form of a record and is none, whatever the record; cruder garbage is storage.test’s. */
const shapes: unknown[] = [
  { version: 1, by: 'x', data: { constructor: { prototype: 7 }, hasOwnProperty: null } },
  { version: 1, by: 'x', data: 'x'.repeat(200_000) },
];

/** Puts this into the storage and nothing else. */
async function store(page: Page, items: Stored): Promise<void> {
  await page.evaluate(async (all) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, items);
}

async function agree(page: Page): Promise<void> {
  const button = await page.waitForSelector('.welcome .primary');
  await button?.click();
}

async function begin(session: Session): Promise<Page> {
  await session.page.goto(session.site.profile);
  const panel = await openPanel(session, await clickToolbar(session));
  await waitForScores(panel);
  return panel;
}

test('garbage in any one record is set aside and said, and no other record is lost', async () => {
  await withByline({}, async (session) => {
    const panel = await begin(session);
    const { profile } = await stored(panel);
    const all: Stored = { ...good, profile };
    for (const key of Object.keys(all))
      for (const garbage of shapes) {
        const about = `${key}: ${JSON.stringify(garbage).slice(0, 60)}`;
        await store(panel, { ...all, [key]: garbage });
        await panel.reload();
        await waitForWords(panel, screens.troubles['set aside']);
        // Nothing is read before it has been agreed to, also where that was forgotten.
        if (key === 'agreed') await agree(panel);
        await waitForScores(panel);
        const after = await stored(panel);
        const aside = Object.entries(after).filter(([name]) => name.startsWith('aside/'));
        expect(
          aside.map(([name]) => name.split('/')[1]),
          about,
        ).toEqual([key]);
        expect(aside[0]?.[1], about).toEqual(garbage);
        for (const other of Object.keys(good))
          if (other !== key) expect(after[other], `${about}, ${other}`).toEqual(good[other]);
        expect(JSON.stringify(after.profile), about).toContain(practicePerson.headline);
      }
    // What the panel has put right, the popup opens on; and it sees garbage as the panel does.
    await store(panel, { ...all, ticks: 'not a record' });
    const popup = await clickToolbar(session);
    await waitForWords(popup, screens.troubles['set aside']);
    await waitForScores(popup);
    expect(await draftText(popup)).toBe(draft.text);
  });
});

test('a role that is not there any more is asked for anew', async () => {
  await withByline({}, async (session) => {
    const panel = await begin(session);
    for (const role of ['gone', 'constructor', '__proto__', 'toString', '']) {
      const data = { role, targets: [role], level: 'auto' };
      await store(panel, { ...good, settings: { version: 2, by: 'x', data } });
      await panel.reload();
      await until(`the panel to go on without ${role}`, async () => {
        const said = await spokenText(panel);
        return said.includes(screens.role.pick) ? true : undefined;
      });
      await pickRole(panel);
      await waitForScores(panel);
    }
  });
});

/** What may lie in the database of the postings. */
type Database = { version: number; tables: Record<string, unknown[]> };

async function putDatabase(page: Page, database: Database): Promise<void> {
  await page.evaluate(async ({ version, tables }) => {
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      });
    await done(indexedDB.deleteDatabase('byline-postings'));
    const opening = indexedDB.open('byline-postings', version);
    opening.onupgradeneeded = () => {
      for (const [name, rows] of Object.entries(tables)) {
        const table = opening.result.createObjectStore(name, { keyPath: 'id' });
        if (name === 'postings') table.createIndex('savedAt', 'savedAt');
        for (const row of rows) table.add(row);
      }
    };
    await done(opening);
    opening.result.close();
  }, database);
}

const saved = {
  ...{ id: 'pasted:1', title: 'Ward Nurse', company: 'Hollow Pine Hospital', place: '', url: '' },
  ...{ savedAt: 5, state: 'interested', note: '', firstShare: null, share: null },
};
const rows: Database = {
  version: 1,
  tables: {
    postings: [
      saved,
      { id: '2', savedAt: 6 },
      { id: '3', savedAt: 7, title: { toString: 'x' }, state: 'lost' },
      { id: '4', savedAt: 'yesterday', title: 'Broken' },
    ],
    contents: [{ id: 'pasted:1', text: 7 }],
  },
};

test('garbage among the saved postings leaves the good ones and everything else', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    await putDatabase(popup, rows);
    await popup.close();
    const again = await clickToolbar(session);
    await waitForScores(again);
    await press(again, 'button', postingWords.list.open);
    await waitForWords(again, 'Ward Nurse');
    // A posting whose text is gone still opens.
    await press(again, 'button', /^Ward Nurse/);
    await waitForWords(again, postingWords.state);
  });
});

test.each<[string, Database]>([
  ['of a newer Byline', { version: 9, tables: { later: [] } }],
  ['without its tables', { version: 1, tables: {} }],
])(
  'a database %s is said to be out of reach, the rest works, and all can be deleted',
  async (_, database) => {
    await withByline({}, async (session) => {
      await session.page.goto(session.site.profile);
      const popup = await clickToolbar(session);
      await waitForScores(popup);
      await putDatabase(popup, database);
      await popup.close();
      const again = await clickToolbar(session);
      await waitForScores(again);
      await press(again, 'button', postingWords.list.open);
      await waitForWords(again, postingWords.trouble);
      await press(again, 'button', screens.more.close);
      await press(again, 'button', screens.more.open);
      await press(again, 'button', screens.more.delete);
      await press(again, 'button', screens.more.deleteYes);
      await waitForWords(again, screens.more.deleted);
    });
  },
);

/** Fills the storage to the last bytes, as far as the browser lets an extension. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let count = 0;
    for (const size of [4_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10]) {
      for (;;) {
        try {
          await chrome.storage.local.set({ [`filler${count}`]: 'x'.repeat(size) });
          count += 1;
        } catch {
          break;
        }
      }
    }
  });
}

test('with the storage full, what is typed stays on screen and is said not to be kept', async () => {
  await withByline({}, async (session) => {
    const panel = await begin(session);
    await fill(panel);
    const text = 'Backend Engineer | Java, Kafka and 3 million parcels a day';
    await writeDraft(panel, text);
    await waitForWords(panel, screens.troubles['write failed']);
    expect(await draftText(panel)).toBe(text);
    expect(JSON.stringify(await stored(panel))).not.toContain(text);
    // With room again, the next letter is kept, with all before it.
    await panel.evaluate(async () => {
      const names = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(names.filter((name) => name.startsWith('filler')));
    });
    await writeDraft(panel, `${text}.`);
    await until('the draft to be kept', async () =>
      JSON.stringify(await stored(panel)).includes(`${text}.`) ? true : undefined,
    );
    expect(await spokenText(panel)).not.toContain(screens.troubles['write failed']);
  });
});
