import { expect, test } from 'vitest';
import { press, waitForScores } from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, openPanel, withByline } from './session.ts';

/** Ways by which a page could send something out; each settles as `sent` or `refused`. */
async function tryToSend(): Promise<Record<string, string>> {
  const address = 'https://www.linkedin.com/collect';
  const settle = (attempt: Promise<unknown>) =>
    Promise.race([
      attempt.then(
        () => 'sent',
        () => 'refused',
      ),
      new Promise<string>((resolve) => setTimeout(resolve, 1500, 'refused')),
    ]);
  const image = () =>
    new Promise((resolve, reject) => {
      const picture = new Image();
      picture.onload = resolve;
      picture.onerror = reject;
      picture.src = `${address}.png`;
    });
  const socket = () =>
    new Promise((resolve, reject) => {
      const connection = new WebSocket('wss://www.linkedin.com/');
      connection.onopen = resolve;
      connection.onerror = reject;
    });
  return {
    fetch: await settle(fetch(address, { mode: 'no-cors' })),
    image: await settle(image()),
    socket: await settle(Promise.resolve().then(socket)),
  };
}

test('the browser lets no page of the extension send anything', async () => {
  await withByline({}, async (session) => {
    await session.page.goto(session.site.profile);
    const popup = await clickToolbar(session);
    await waitForScores(popup);
    const panel = await openPanel(session, popup);
    await waitForScores(panel);
    expect(await panel.evaluate(tryToSend)).toEqual({
      fetch: 'refused',
      image: 'refused',
      socket: 'refused',
    });
    // The policy's own complaints about these three attempts are what was wanted.
    const complaints = session.troubles.splice(0);
    expect(complaints.filter((complaint) => !/Content Security Policy/i.test(complaint))).toEqual(
      [],
    );
    expect(complaints.length).toBeGreaterThanOrEqual(3);
  });
});

test('working through every screen sends nothing', async () => {
  await withByline({}, async (session) => {
    const { page, site } = session;
    for (const address of [site.profile, site.skills, site.other, site.job]) {
      await page.goto(address);
      const popup = await clickToolbar(session);
      await press(popup, 'button', screens.more.open);
      await press(popup, 'button', screens.more.export);
      await press(popup, 'button', screens.more.close);
      await popup.close();
    }
    // withByline asserts that the extension has asked for nothing; the page may ask for itself only.
    expect(session.pageRequests).toEqual([site.profile, site.skills, site.other, site.job]);
  });
});
