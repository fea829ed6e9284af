import type { Browser, Page } from 'puppeteer-core';
import { launchWithByline } from '../../scripts/browser.ts';
import { extensionPage } from '../../scripts/lib/extension-page.ts';
import { openBeside, waitForScores } from '../../scripts/lib/panel.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { practiceSite } from '../fixtures/practice/site.ts';
import { type Figure, median } from './measure.ts';

const nodes = 10_000;
const mutations = 1_000;
const rounds = 5;

/**
 * The main thread's work in a profile of 10,000 nodes while 1,000 mutations happen, each in a task
 * of its own, and the page comes to rest: with the reader in the page and a panel listening to it,
 * against a bare MutationObserver that does nothing.
 */
export async function measureReader(): Promise<Figure[]> {
  const { browser, byline } = await launchWithByline({ headless: true });
  try {
    if (byline === null) throw new Error('Byline was not loaded.');
    const bare = await largeProfile(browser);
    await bare.evaluate(() => {
      new MutationObserver(() => {}).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    const read = await largeProfile(browser);
    await read.bringToFront();
    await read.triggerExtensionAction(byline);
    const popup = await extensionPage(browser, byline, 'popup.html');
    await waitForScores(popup);
    await openBeside(popup);
    await waitForScores(await extensionPage(browser, byline, 'sidepanel.html'));

    const quotients: number[] = [];
    for (let round = 0; round < rounds; round++) {
      // A tab in the background is slowed down: each is measured in front.
      await bare.bringToFront();
      const baseline = await workOfMutations(bare);
      await read.bringToFront();
      quotients.push((await workOfMutations(read)) / baseline);
    }
    const name = `reader in a page of ${nodes} nodes under ${mutations} mutations / a bare MutationObserver`;
    return [{ name, ratio: median(quotients), aim: 2 }];
  } finally {
    await browser.close();
  }
}

async function largeProfile(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const site = practiceSite();
  await servePracticeSite(page, site);
  await page.goto(site.profile);
  await page.evaluate((count) => {
    const list = document.createElement('div');
    list.id = 'many';
    for (let at = 0; at < count / 2; at++) {
      const line = document.createElement('p');
      line.textContent = `Line ${at}`;
      list.append(line);
    }
    document.querySelector('main')?.append(list);
  }, nodes);
  return page;
}

/** Seconds the main thread was busy. */
async function workOfMutations(page: Page): Promise<number> {
  const before = await page.metrics();
  await page.evaluate(async (count) => {
    const lines = [...document.querySelectorAll('#many p')];
    const channel = new MessageChannel();
    for (let at = 0; at < count; at++) {
      await new Promise((resolve) => {
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
      const line = lines[(at * 7) % lines.length];
      if (line) line.textContent = `Line ${at} at ${performance.now()}`;
    }
    // Time to come to rest: whoever waits for a quiet page does its work now.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
  }, mutations);
  const after = await page.metrics();
  return (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
}
