import { describe, expect, test } from 'vitest';
import { launchWithByline } from '../../scripts/browser.ts';
import { waitForScores } from '../../scripts/lib/panel.ts';
import { endForm, openForm, retype } from '../../scripts/lib/practice-form.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { practiceSite } from '../fixtures/practice/site.ts';
import { globals, noteState, type Observed, observed, record } from './recorder.ts';
import { clickToolbar, openPanel, type Session, withByline } from './session.ts';

interface Visit {
  seen: Observed;
  requests: string[];
}

/** What a user does on the page, the same with and without Byline. */
async function useThePage(
  page: Session['page'],
  address: string,
  afterLoad: () => Promise<void>,
  whileResting: () => Promise<void>,
): Promise<Observed> {
  const onTheWay = async () => {
    await whileResting();
    await noteState(page);
  };
  await page.goto(address);
  await page.waitForSelector('main [aria-label="Edit about"]');
  const before = await globals(page);
  await afterLoad();
  await onTheWay();
  const headline = await openForm(page, 'headline');
  await retype(page, headline, 'Backend Engineer in Java');
  await onTheWay();
  await endForm(page, 'save');
  const about = await openForm(page, 'about');
  await retype(page, about, 'I build booking systems.\nThey take 300 orders a minute.');
  await onTheWay();
  await endForm(page, 'cancel');
  await page.click('main a[href*="/details/skills/"].practice-all');
  await page.waitForFunction(() => location.pathname.endsWith('/details/skills/'));
  await onTheWay();
  return observed(page, before);
}

async function visitWithByline(address: string): Promise<Visit> {
  const visit: { seen?: Observed; requests: string[] } = { requests: [] };
  await withByline({ beforePage: record }, async (session) => {
    let panel: Session['page'] | null = null;
    visit.seen = await useThePage(
      session.page,
      address,
      async () => {
        const popup = await clickToolbar(session);
        await waitForScores(popup);
        panel = await openPanel(session, popup);
        await waitForScores(panel);
      },
      // The reader has read and told what is there now.
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        if (panel !== null) await waitForScores(panel);
      },
    );
    visit.requests = session.pageRequests;
  });
  if (visit.seen === undefined) throw new Error('The visit left nothing.');
  return { seen: visit.seen, requests: visit.requests };
}

async function visitWithout(address: string): Promise<Visit> {
  const { browser } = await launchWithByline({ headless: true, extension: null });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    const requests: string[] = [];
    await servePracticeSite(page, practiceSite(), (url) => requests.push(url));
    await record(page);
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 700));
    const seen = await useThePage(page, address, rest, rest);
    return { seen, requests };
  } finally {
    await browser.close();
  }
}

/**
 * The events of each element in their order. Between elements there is none to hold: a dialog's
 * `toggle` and the `select` of a field in it are tasks of their own, and either may come first.
 */
function byTarget(events: readonly string[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const event of events) {
    const target = event.slice(event.indexOf(' ') + 1);
    lists[target] = [...(lists[target] ?? []), event];
  }
  return lists;
}

describe.each(['', '?front=ember'])('the page %s', (query) => {
  test('is the same with Byline working beside it as without', async () => {
    const address = practiceSite().profile + query;
    const without = await visitWithout(address);
    const withIt = await visitWithByline(address);
    // The recording is worth something only if it records.
    expect(without.seen.mutations.length).toBeGreaterThan(20);
    expect(without.seen.states.length).toBe(4);
    expect(without.seen.events.filter((event) => event.startsWith('input '))).not.toEqual([]);
    expect(withIt.seen.mutations).toEqual(without.seen.mutations);
    expect(byTarget(withIt.seen.events)).toEqual(byTarget(without.seen.events));
    expect(withIt.seen.additions).toEqual(without.seen.additions);
    expect(withIt.seen.html).toEqual(without.seen.html);
    expect(withIt.seen.html).not.toContain('chrome-extension:');
    expect(withIt.seen.states).toEqual(without.seen.states);
    expect(withIt.seen.resources).toEqual(without.seen.resources);
    expect(withIt.requests).toEqual(without.requests);
  });
});
