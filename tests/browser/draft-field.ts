import type { Page } from 'puppeteer-core';
import { namesOf, press } from '../../scripts/lib/panel.ts';
import { retype } from '../../scripts/lib/practice-form.ts';
import { screens } from '../../src/words/en/screens.ts';

/** The field of the headline's draft, opened where it is closed or hidden behind LinkedIn's form. */
async function draftField(shown: Page) {
  const buttons = await namesOf(shown, 'button');
  if (buttons.includes(screens.text.showDraft))
    await press(shown, 'button', screens.text.showDraft);
  const field = await shown.waitForSelector('textarea');
  if (field === null) throw new Error('There is no field for the draft.');
  if (!(await field.isVisible())) await press(shown, 'button', screens.text.edit);
  return field;
}

/** Replaces the headline's draft by typing. */
export async function writeDraft(shown: Page, text: string): Promise<void> {
  await retype(shown, await draftField(shown), text);
}

/** What the headline's draft says. */
export async function draftText(shown: Page): Promise<string> {
  return (await draftField(shown)).evaluate((field) => field.value);
}
