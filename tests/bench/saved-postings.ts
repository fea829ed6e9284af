import type { Page } from 'puppeteer-core';
import type { SavedPosting } from '../../src/app/postings/saved-posting.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { type Figure, median } from './measure.ts';
import { popupOpener } from './popup.ts';

const rounds = 7;
const listButton = `button[aria-label="${postingWords.list.open}"]`;

/** The list of many saved postings, and a search in it, against the same with few. */
export async function measureSavedPostings(): Promise<Figure[]> {
  const few = await listTimer(50);
  const many = await listTimer(5000);
  const quotients = { open: [] as number[], search: [] as number[] };
  try {
    for (let round = 0; round < rounds; round++) {
      const baseline = await few.time();
      const subject = await many.time();
      quotients.open.push(subject.open / baseline.open);
      quotients.search.push(subject.search / baseline.search);
    }
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
  return [
    {
      name: 'first screen of 5,000 saved postings / of 50',
      ratio: median(quotients.open),
      aim: 3,
    },
    { name: 'search in 5,000 saved postings / in 50', ratio: median(quotients.search), aim: 3 },
  ];
}

/** A browser in which so many postings are saved, and the popup to go through them. */
async function listTimer(count: number) {
  const { browser, open } = await popupOpener();
  const first = await open();
  // Byline itself makes its database when it first looks into it.
  await first.click(listButton);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await first.evaluate(fill, count);
  await first.close();
  return {
    close: () => browser.close(),
    /** Milliseconds from the click to the first rows, and from a search to its rows. */
    async time(): Promise<{ open: number; search: number }> {
      const popup = await open();
      const times = { open: await showList(popup), search: await search(popup) };
      await popup.close();
      return times;
    },
  };
}

async function showList(popup: Page): Promise<number> {
  const button = await popup.waitForSelector(listButton);
  if (button === null) throw new Error('There is no button for the saved postings.');
  return popup.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver((_, watcher) => {
          if (document.querySelector('.saved-row') === null) return;
          watcher.disconnect();
          resolve(performance.now() - start);
        }).observe(document, { subtree: true, childList: true });
        (element as HTMLElement).click();
      }),
    button,
  );
}

async function search(popup: Page): Promise<number> {
  await popup.waitForFunction(() => document.querySelectorAll('.saved-row').length > 0);
  // All of them have been brought in by then.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field === null) throw new Error('There is no field to search in.');
        const start = performance.now();
        new MutationObserver((_, watcher) => {
          const rows = [...document.querySelectorAll('.saved-row')];
          if (!rows.every((row) => row.textContent?.includes('Lanternfish'))) return;
          watcher.disconnect();
          resolve(performance.now() - start);
        }).observe(document, { subtree: true, childList: true, characterData: true });
        field.value = 'lanternfish';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  );
}

/** Runs in the page: saves so many postings as Byline would. */
async function fill(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('byline-postings');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = database.transaction(['postings', 'contents'], 'readwrite');
  for (let index = 0; index < count; index++) {
    const posting: SavedPosting = {
      id: `https://jobs.example.com/${index}`,
      title: `Engineer ${index}`,
      company: index % 50 === 49 ? 'Lanternfish' : `Company ${index % 50}`,
      place: 'Gothenburg',
      url: `https://jobs.example.com/${index}`,
      savedAt: 1_700_000_000_000 + index,
      state: 'interested',
      note: '',
      firstShare: 40,
      share: 40 + (index % 50),
    };
    change.objectStore('postings').put(posting);
    change
      .objectStore('contents')
      .put({ id: posting.id, text: 'What we ask for\n- Java\n- Kafka\n'.repeat(80) });
  }
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  database.close();
}
