import { expect, test } from 'vitest';
import { press, spokenText, until, waitForScores, waitForWords } from '../../scripts/lib/panel.ts';
import { roleIndex } from '../../src/roles/library.ts';
import { screens } from '../../src/words/en/screens.ts';
import { clickToolbar, everythingKept, openPanel, type Session, withByline } from './session.ts';

/** The panel on the practice profile, with Backend Developer picked. */
async function panelOf(session: Session) {
  await session.page.goto(session.site.profile);
  const panel = await openPanel(session, await clickToolbar(session));
  await waitForScores(panel);
  return panel;
}

test('a role is found by its title in another language, with a slip, and scored at once', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOf(session);
    const before = await waitForScores(panel);
    await press(panel, 'combobox', screens.role.label);
    await panel.keyboard.type('enfermrea');
    await press(panel, 'option', /^Registered Nurse/);
    const after = await waitForScores(panel, ({ headline }) => headline !== before.headline);
    expect(after.headline).toBeLessThan(before.headline);
  });
});

test('only the guide of the chosen role is loaded', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOf(session);
    const scripts: string[] = [];
    const client = await panel.createCDPSession();
    client.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.replace(/.*\//, '')));
    // Names every script that the page has, those before as well.
    await client.send('Debugger.enable');
    const guides = scripts.filter((script) =>
      roleIndex.some(({ id }) => script.startsWith(`${id}-`)),
    );
    expect(guides).toEqual([expect.stringMatching(/^backend-developer-/)]);
  });
});

test('the role tab says which recruiter searches find the profile, and what stops the others', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOf(session);
    await press(panel, 'tab', new RegExp(`^${screens.sections.role}`));
    await press(panel, 'button', new RegExp(`^${screens.guide.parts.searches}`));
    await waitForWords(panel, screens.search.misses);
    expect(await spokenText(panel)).toMatch(/(?:Not|None of these) on your profile: \S/);
  });
});

test('a role’s file with a mistake is refused with its line, and nothing stored changes', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOf(session);
    const kept = await everythingKept(panel);
    await press(panel, 'button', screens.more.open);
    const input = await panel.waitForSelector(`input[aria-label="${screens.ownRoles.import}"]`);
    const given = await input?.evaluateHandle((element: Element) => {
      const files = new DataTransfer();
      files.items.add(new File(['{\n  "format": "byline-role",\n  oops\n}'], 'role.json'));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await given?.dispose();
    await waitForWords(panel, 'Line 3');
    expect(await everythingKept(panel)).toEqual(kept);
  });
});

test('a guide made one’s own opens for editing and is kept with where it came from', async () => {
  await withByline({}, async (session) => {
    const panel = await panelOf(session);
    await press(panel, 'tab', new RegExp(`^${screens.sections.role}`));
    await press(panel, 'button', screens.ownRoles.copyGuide);
    await until('the copy to be kept', async () => {
      const kept = JSON.stringify(await everythingKept(panel));
      return kept.includes('"base":"backend-developer"') ? true : undefined;
    });
    expect(await spokenText(panel)).toContain('Backend Developer');
  });
});
