import { expect, test } from 'vitest';
import { openedPage } from '../../scripts/lib/extension-page.ts';
import { press, spokenText, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { wayInScreen } from '../../src/words/en/way-in-screen.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import { everythingKept, withByline } from './session.ts';

test('nothing is read before the user has agreed; then the same click’s page is', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    await session.page.triggerExtensionAction(session.byline);
    const popup = await openedPage(session.browser, session.byline, 'popup.html');
    await waitForWords(popup, screens.welcome.title);
    await waitForWords(popup, screens.more.risk);
    // Long enough for a reader that is there to have read.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(JSON.stringify(await everythingKept(popup))).not.toContain(practicePerson.name);
    await press(popup, 'button', screens.welcome.agree);
    await waitForScores(popup);
    expect(JSON.stringify(await everythingKept(popup))).toContain(practicePerson.name);
  });
});

test('the practice profile is there to play with, and leaves nothing behind', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    await session.page.triggerExtensionAction(session.byline);
    const popup = await openedPage(session.browser, session.byline, 'popup.html');
    await press(popup, 'button', screens.welcome.practice);
    await waitForScores(popup);
    await waitForWords(popup, screens.welcome.practicing);
    expect(JSON.stringify(await everythingKept(popup))).not.toContain('Tallow Bridge');
    // A profile can be brought without agreeing to any reading of pages.
    await press(popup, 'button', screens.welcome.leave);
    await press(popup, 'button', screens.welcome.bring);
    await waitForWords(popup, wayInScreen.title);
    await press(popup, 'button', screens.more.close);
    await waitForWords(popup, screens.welcome.title);
    expect(await spokenText(popup)).not.toContain('Tallow Bridge');
  });
});
