import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../scripts/lib/panel.ts';
import { root } from '../../scripts/lib/root.ts';
import { postingWords } from '../../src/words/en/postings.ts';
import { screens } from '../../src/words/en/screens.ts';
import { wayInScreen } from '../../src/words/en/way-in-screen.ts';
import { withPages } from '../browser/fixture-pages.ts';
import { linkedinPdf } from '../fixtures/pdfs/linkedin-pdf.ts';
import { nurse } from '../fixtures/pdfs/people.ts';
import { practicePerson } from '../fixtures/practice/people.ts';
import {
  clickToolbar,
  everythingKeptIn,
  type Session,
  withFirefox,
  withProfile,
} from './session.ts';
import { chooseFile, press, waitForScores, waitForWords } from './view.ts';

const board = 'https://job-boards.greenhouse.example.com/hollowpine/jobs/4400';

/** What stands in the file that was saved. */
function savedFile({ downloads }: Session): Promise<string> {
  return until('the saved file', async () => {
    const name = readdirSync(downloads).find((file) => file.endsWith('.json'));
    const text = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
    return text.endsWith('}\n') || text.endsWith('}') ? text : undefined;
  });
}

test('a posting on any site is read after a click, saved, exported with the profile, and deleted', async () => {
  await withProfile(
    async (session) => {
      const { page, popup } = session;
      await waitForScores(popup);
      await page.goto(board);
      await clickToolbar(session);
      await press(popup, 'button', postingWords.save);
      await waitForWords(popup, postingWords.state);

      await press(popup, 'button', screens.more.open);
      await press(popup, 'button', screens.more.export);
      const saved = await savedFile(session);
      expect(saved).toContain(practicePerson.headline);
      expect(saved).toContain('Meditech');
      const kept = await everythingKeptIn(session);
      expect(kept).toContain(practicePerson.headline);
      expect(kept).toContain('Meditech');

      await clickToolbar(session);
      await press(popup, 'button', screens.more.open);
      await press(popup, 'button', screens.more.delete);
      await press(popup, 'button', screens.more.deleteYes);
      await waitForWords(popup, screens.more.deleted);
      const left = await everythingKeptIn(session);
      expect(left).not.toContain(practicePerson.headline);
      expect(left).not.toContain('Meditech');
    },
    withPages({ [board]: 'postings/greenhouse-job-board' }),
  );
});

test('the PDF that LinkedIn makes of a profile is read by the extension’s own worker', async () => {
  await withProfile(async (session) => {
    const { popup } = session;
    await waitForScores(popup);
    await press(popup, 'button', screens.more.open);
    await press(popup, 'button', wayInScreen.open);
    await waitForWords(popup, wayInScreen.title);
    await chooseFile(popup, '.bring-in input[type="file"]', 'Profile.pdf', linkedinPdf(nurse));
    await waitForWords(popup, wayInScreen.done);
    await press(popup, 'button', wayInScreen.see);
    await waitForScores(popup);
    expect(await everythingKeptIn(session)).toContain(nurse.name);
  });
});

test('a page that Byline cannot read becomes a report', async () => {
  const folder = 'pages/own-sdui-unknown-topcard';
  const { url } = JSON.parse(
    readFileSync(join(root, 'tests/fixtures', folder, 'expected.json'), 'utf8'),
  );
  await withFirefox(withPages({ [url]: folder }), async (session) => {
    const { page, popup } = session;
    await page.goto(url);
    await clickToolbar(session);
    await press(popup, 'button', screens.welcome.agree);
    await press(popup, 'combobox', /^/);
    await press(popup, 'option', /^Backend Developer/);
    await press(popup, 'tab', /^Profile/);
    await press(popup, 'button', wayInScreen.report.make);
    const report = await until('the report', () =>
      popup.run(
        (document) =>
          document.querySelector<HTMLTextAreaElement>('textarea.report')?.value || undefined,
      ),
    );
    expect(report).toContain('com.linkedin.sdui.profile.card.ref');
  });
});
