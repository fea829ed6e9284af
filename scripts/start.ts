import { rmSync } from 'node:fs';
import { practiceSite } from '../tests/fixtures/practice/site.ts';
import { launchWithByline } from './browser.ts';
import { journey } from './lib/journey.ts';
import { profileWithButton } from './lib/pinned-profile.ts';
import { builtExtension } from './lib/root.ts';
import { servePracticeSite, servePracticeSiteEverywhere } from './practice-site.ts';

const hasScreen =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

try {
  if (hasScreen && !process.argv.includes('--headless')) await play();
  else await journey();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Opens the practice profile in a window and leaves the browser to the user until they close it. */
async function play(): Promise<void> {
  const userDataDir = profileWithButton(builtExtension);
  try {
    const { browser } = await launchWithByline({ headless: false, userDataDir });
    const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    const site = practiceSite();
    const [page = await browser.newPage()] = await browser.pages();
    await servePracticeSite(page, site);
    servePracticeSiteEverywhere(browser, site);
    await page.goto(site.profile);
    console.log(
      'This is a practice profile. Click the Byline button in the toolbar to see its scores.',
    );
    console.log('Choose "Open beside the page", then click a pencil on the profile and type.');
    console.log('Close the browser when you are done.');
    await closed;
  } finally {
    // The browser may still be writing its last files.
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
