import type { ElementHandle, Page } from 'puppeteer-core';

/** The forms of the practice page, worked as a person would: pencil, keys, Save. */

const pencils = { headline: ['Edit profile', 'Edit intro'], about: ['Edit about'] };

/** Clicks the pencil and gives the field that the text is typed into. */
export async function openForm(
  page: Page,
  section: 'headline' | 'about',
): Promise<ElementHandle<Element>> {
  const pencil = pencils[section].map((label) => `main a[aria-label="${label}"]`).join(', ');
  await page.waitForSelector(pencil);
  await page.click(pencil);
  return formField(page);
}

/** The field of the form that is open. */
export async function formField(page: Page): Promise<ElementHandle<Element>> {
  const field = await page.waitForSelector('[data-practice="field"]');
  if (field === null) throw new Error('The form has no field.');
  return field;
}

/** Replaces what is in the field by typing, key by key. */
export async function retype(page: Page, field: ElementHandle<Element>, text: string) {
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Ends the form and waits until the profile is there again. */
export async function endForm(page: Page, how: 'save' | 'cancel'): Promise<void> {
  await page.click(`[data-practice="${how}"]`);
  await page.waitForFunction(
    () =>
      !location.pathname.includes('/edit/') &&
      document.querySelector('[data-practice="field"]') === null,
  );
}
