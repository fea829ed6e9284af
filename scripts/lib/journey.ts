import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { headlineLimit } from '../../src/profile/limits.ts';
import { screens } from '../../src/words/en/screens.ts';
import { practiceSite } from '../../tests/fixtures/practice/site.ts';
import { launchWithByline } from '../browser.ts';
import { servePracticeSite } from '../practice-site.ts';
import { extensionPage } from './extension-page.ts';
import {
  nextFix,
  openBeside,
  press,
  type ShownCheck,
  shownChecks,
  waitForScores,
  waitForWords,
} from './panel.ts';
import { endForm, openForm, retype } from './practice-form.ts';
import { root } from './root.ts';

/** A headline somebody might write after reading the advice; every word of it is on the profile. */
const betterHeadline =
  'Backend Engineer | Java, Spring Boot, PostgreSQL, Kafka | Parcel tracking, status in 3 minutes instead of 4 hours';

const signs: Record<ShownCheck['status'], string> = { pass: '✓', partial: '~', fail: '✗' };

/**
 * The first look and the first edit without a screen: opens the practice profile, clicks the
 * toolbar button, opens the side panel, types into the form. Prints what Byline shows and leaves
 * pictures of it.
 */
export async function journey(): Promise<void> {
  const pictures = join(root, '.output', 'journey');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const { browser, byline } = await launchWithByline({ headless: true });
  try {
    if (byline === null) throw new Error('Byline was not loaded.');
    const site = practiceSite();
    const [page = await browser.newPage()] = await browser.pages();
    await servePracticeSite(page, site);
    await page.goto(site.profile);
    const picture = (shown: Page, name: string) =>
      shown.screenshot({ path: join(pictures, `${name}.png`), captureBeyondViewport: false });
    await picture(page, '1-profile');

    await page.triggerExtensionAction(byline);
    const popup = await extensionPage(browser, byline, 'popup.html');
    const first = await waitForScores(popup);
    await picture(popup, '2-popup');
    console.log('The toolbar button on the practice profile shows:\n');
    await printReview(popup);

    await openBeside(popup);
    const panel = await extensionPage(browser, byline, 'sidepanel.html');
    await waitForScores(panel);
    await picture(panel, '3-panel');

    const field = await openForm(page, 'headline');
    await waitForWords(panel, screens.text.following);
    await retype(page, field, betterHeadline);
    await waitForWords(panel, screens.text.count(betterHeadline.length, headlineLimit));
    const { headline } = await waitForScores(panel);
    await picture(page, '4-typing');
    await picture(panel, '5-panel-while-typing');
    console.log(`\nTyped into the form of the headline:\n  ${betterHeadline}`);
    console.log(`Meanwhile the panel beside it went from ${first.headline} to ${headline}.\n`);
    await printSection(panel, 'headline');
    await endForm(page, 'save');
    await waitForWords(panel, screens.text.same);
    await picture(page, '6-saved');
    console.log(`\nPictures of all this are in ${relative(root, pictures)}.`);
    console.log('With a screen, this opens a browser for you to play in.');
  } finally {
    await browser.close();
  }
}

/** Scores, the fix worth most, and the checks of every section. */
async function printReview(shown: Page): Promise<void> {
  const { headline, about } = await waitForScores(shown);
  console.log(`  ${screens.sections.headline}  ${screens.score.of(headline)}`);
  console.log(`  ${screens.sections.about}     ${screens.score.of(about)}`);
  const next = await nextFix(shown);
  if (next !== null) console.log(`  ${next}`);
  for (const section of ['headline', 'about', 'profile'] as const) {
    console.log('');
    await printSection(shown, section);
  }
  await openSection(shown, 'headline');
}

async function printSection(shown: Page, section: 'headline' | 'about' | 'profile') {
  await openSection(shown, section);
  console.log(screens.sections[section]);
  for (const { status, text, earned, weight } of await shownChecks(shown))
    console.log(`  ${signs[status]} ${text} (${earned} of ${weight})`);
}

async function openSection(shown: Page, section: 'headline' | 'about' | 'profile') {
  await press(shown, 'tab', new RegExp(`^${screens.sections[section]}`));
}
