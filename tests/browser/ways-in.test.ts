import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { press, spokenText, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { root } from '../../scripts/lib/root.ts';
import { screens } from '../../src/words/en/screens.ts';
import { wayInScreen } from '../../src/words/en/way-in-screen.ts';
import { wayInWords } from '../../src/words/en/ways-in.ts';
import { exportFiles } from '../fixtures/exports/export-files.ts';
import { zipOf } from '../fixtures/exports/zips.ts';
import { linkedinPdf } from '../fixtures/pdfs/linkedin-pdf.ts';
import { nurse } from '../fixtures/pdfs/people.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { withPages } from './fixture-pages.ts';
import { clickToolbar, everythingKept, type Session, withByline } from './session.ts';

/** Writes files for the test to choose, and takes them away again. */
function onDisk(files: Record<string, Uint8Array>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'byline-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

const soup = 'https://kitchen.example.com/soup';
const site = withPages({ [soup]: 'postings/recipe' });

/** Opens the popup on a page that is no profile, and goes the way without LinkedIn. */
async function bringScreen(session: Session): Promise<Page> {
  await session.page.goto(soup);
  const popup = await clickToolbar(session);
  await press(popup, 'button', wayInScreen.open);
  await waitForWords(popup, wayInScreen.title);
  return popup;
}

async function choose(popup: Page, paths: string[]): Promise<void> {
  const field = await popup.waitForSelector('.bring-in input[type="file"]');
  if (field === null) throw new Error('There is no field for files.');
  await (field as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

test('the data export is read from its ZIP, and nothing of other people in it is kept', async () => {
  await withByline({ site }, async (session) => {
    const popup = await bringScreen(session);
    await choose(popup, onDisk({ 'Basic_LinkedInDataExport.zip': zipOf(exportFiles) }));
    await waitForWords(popup, wayInScreen.done);
    await press(popup, 'button', wayInScreen.see);
    await waitForScores(popup);
    const kept = JSON.stringify(await everythingKept(popup));
    expect(kept).toContain('Wenna Threlkeld');
    expect(kept).toContain('Oakmere High School');
    expect(kept).not.toContain('Perrin');
  });
});

test('the PDF that LinkedIn makes of a profile is read by the extension’s own worker', async () => {
  await withByline({ site }, async (session) => {
    const popup = await bringScreen(session);
    await choose(popup, onDisk({ 'Profile.pdf': linkedinPdf(nurse) }));
    await waitForWords(popup, wayInScreen.done);
    await press(popup, 'button', wayInScreen.see);
    await waitForScores(popup);
    expect(JSON.stringify(await everythingKept(popup))).toContain(nurse.name);
  });
});

test('a copied profile page is sorted into its sections', async () => {
  await withByline({ site }, async (session) => {
    const popup = await bringScreen(session);
    const text = readFileSync(join(root, 'tests/fixtures/pastes/own-sdui-english.txt'), 'utf8');
    await popup.$eval(
      '.bring-in textarea',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await press(popup, 'button', wayInScreen.pasteDo);
    await waitForWords(popup, wayInScreen.done);
    await press(popup, 'button', wayInScreen.see);
    await waitForScores(popup);
    expect(JSON.stringify(await everythingKept(popup))).toContain('Voltmere Switchgear');
  });
});

test('a file that is none of these is refused in a sentence, and the profile is as it was', async () => {
  await withByline({ site }, async (session) => {
    await session.page.goto(session.site.profile);
    const first = await clickToolbar(session);
    await waitForScores(first);
    await first.close();
    const popup = await bringScreen(session);
    await choose(popup, onDisk({ 'holiday.zip': new TextEncoder().encode('no zip at all') }));
    await waitForWords(popup, wayInWords.export['not-a-zip']);
    expect(JSON.stringify(await everythingKept(popup))).toContain(practicePerson.name);
  });
});

test('a page that Byline cannot read any more becomes a report without a word of it', async () => {
  const folder = 'pages/own-sdui-unknown-topcard';
  const { url } = JSON.parse(
    readFileSync(join(root, 'tests/fixtures', folder, 'expected.json'), 'utf8'),
  );
  await withByline({ site: withPages({ [url]: folder }) }, async (session) => {
    await session.page.goto(url);
    const popup = await clickToolbar(session);
    await press(popup, 'combobox', screens.role.label);
    await press(popup, 'option', /^Backend Developer/);
    await press(popup, 'tab', /^Profile/);
    await waitForWords(popup, wayInScreen.report.title);
    const before = await session.page.content();
    await press(popup, 'button', wayInScreen.report.make);
    const shown = await popup.waitForSelector('textarea.report');
    const report = (await shown?.evaluate((field) => (field as HTMLTextAreaElement).value)) ?? '';
    expect(report).toContain('com.linkedin.sdui.profile.card.ref');
    const words: string[] = await session.page.evaluate(
      () => document.querySelector('main')?.textContent?.match(/\p{L}{4,}/gu) ?? [],
    );
    expect(words.length).toBeGreaterThan(2);
    for (const word of words) expect(report.toLowerCase()).not.toContain(word.toLowerCase());
    expect(await session.page.content()).toBe(before);
  });
});

test('a section that was put right stays so when the page is read again', async () => {
  await withByline({ site }, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    await press(popup, 'tab', /^Profile/);
    await press(popup, 'button', new RegExp(`^${wayInScreen.health.show('Location')}`));
    await press(popup, 'button', wayInScreen.health.editNamed('Location'));
    await popup.$eval('.section-editor textarea', (field) => {
      (field as HTMLTextAreaElement).value = 'Lands End';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(popup, 'button', wayInScreen.health.save);
    await waitForWords(popup, wayInScreen.health.corrected);
    await popup.close();
    await session.page.reload();
    const again = await clickToolbar(session);
    await waitForScores(again);
    await press(again, 'tab', /^Profile/);
    await waitForWords(again, wayInScreen.health.corrected);
    expect(JSON.stringify(await everythingKept(again))).toContain('Lands End');
    expect(await spokenText(again)).toContain(screens.profile.fields.location);
  });
});
