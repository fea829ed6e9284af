import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { decideDetails, decideOwnership } from './ownership.ts';

const me = 'nadia-holm-sample';
const other = 'petra-vance-sample';
const key = 'com.linkedin.sdui.profile.card.refACoAAANadiaHolmSample00000000000000001Topcard';

function verdict(main: string, vanity = me): string {
  const page = openPage(`<!doctype html><html><body><main>${main}</main></body></html>`);
  const ownership = decideOwnership(page, vanity);
  return ownership.verdict === 'unsure' ? ownership.reason : ownership.verdict;
}

const card = (inner: string) => `<div componentkey="${key}"><h2>Nadia Holm</h2>${inner}</div>`;
const named = `<a href="/in/${me}/overlay/contact-info/">Contact info</a>`;
const intro = (vanity: string) => `<a href="/in/${vanity}/edit/intro/"></a>`;
const invite = (vanity: string) =>
  `<a href="/preload/custom-invite/?vanityName=${vanity}">Connect</a>`;
const home = '<a href="/dashboard/"></a><a href="/analytics/profile-views/"></a>';

describe('a profile is own', () => {
  test.each([
    ['by the link to the form of its intro', card(intro(me))],
    [
      'by that link in an absolute address, otherwise written',
      card(intro(me).replace('/in/nadia', 'https://www.linkedin.com/in/N%61DIA')),
    ],
    ['by that link to its page in another language', card(intro(`${me}/de`))],
    [
      'by two signs that name its person',
      card(`<a href="/in/${me}/?isSelfProfile=true"></a><b componentkey="${me}_openToButton"></b>`),
    ],
    [
      'by a sign that names its person and one that does not',
      card(`<a href="/in/${me}/?isSelfProfile=true"></a>`) + home,
    ],
    [
      'in spite of invitations to third people',
      card(intro(me)) + invite(other) + invite('oskar-lindt-sample'),
    ],
    [
      'in spite of messages to third people',
      `${card(intro(me))}<a href="/messaging/compose/?to=x">Message</a>`,
    ],
  ])('%s', (_, main) => {
    expect(verdict(main)).toBe('own');
  });

  test('where the page is shown twice for two widths', () => {
    expect(verdict(card(intro(me)) + card(intro(me)))).toBe('own');
  });
});

describe('a profile is not taken for own', () => {
  test.each([
    ['by one sign alone', card(`${named}<b componentkey="${me}_openToButton"></b>`), 'no evidence'],
    ['by signs that name nobody', card(named) + home, 'no evidence'],
    ['by the name in the address', card(named), 'no evidence'],
    ['against an invitation to its person', card(intro(me)) + invite(me), 'other'],
    [
      'against an invitation written in another form',
      card(intro(me)) + invite('N%41DIA-holm-sample'),
      'other',
    ],
    [
      'against a message to its person',
      card(`${intro(me)}<a href="/messaging/compose/?to=x"></a>`),
      'other',
    ],
    ['by a form of somebody else', card(intro(other)), 'stale'],
    ['by a form of somebody with a longer name', card(intro(`${me}-2`)), 'stale'],
    [
      'by a form behind a host of another name',
      card(named + intro(me).replace('/in', 'https://example.com/in')),
      'no evidence',
    ],
    [
      'by own cards left over beside the card of somebody else',
      card(`<a href="/in/${other}/overlay/contact-info/"></a>`) + intro(me) + home,
      'stale',
    ],
    ['with a card that has no name yet', card('').replace('Nadia Holm', ''), 'loading'],
    ['with nothing there yet', '', 'loading'],
    ['by a form beside a card that names nobody', card('') + intro(me), 'no evidence'],
  ])('%s', (_, main, expected) => {
    expect(verdict(main)).toBe(expected);
  });

  test('with two people in the page of whom neither is named', () => {
    expect(
      verdict(card('') + card('').replace('Nadia', 'Petra').replace('1Topcard', '2Topcard')),
    ).toBe('stale');
  });

  test('from a dialog', () => {
    const page = openPage(
      `<!doctype html><html><body><dialog open><main>${card(intro(me))}</main></dialog></body></html>`,
    );
    expect(decideOwnership(page, me)).toEqual({ verdict: 'unsure', reason: 'loading' });
  });

  test('from outside of main', () => {
    const page = openPage(
      `<!doctype html><html><body>${card(intro(me))}<main></main></body></html>`,
    );
    expect(decideOwnership(page, me)).toEqual({ verdict: 'unsure', reason: 'loading' });
  });
});

describe('the address of the viewer', () => {
  test('stands for whoever the forms of the page belong to', () => {
    expect(verdict(card(intro(me)), 'me')).toBe('own');
  });
  test('stands for nobody where forms of two people are there', () => {
    expect(verdict(card(intro(me)) + intro(other), 'me')).toBe('no evidence');
  });
  test('stands for nobody on the page of another person', () => {
    expect(verdict(card(invite(other)), 'me')).toBe('no evidence');
  });
});

describe('a page of one section', () => {
  const decide = (main: string, vanity = me, slug = 'skills') => {
    const page = openPage(`<!doctype html><html><body><main>${main}</main></body></html>`);
    const ownership = decideDetails(page, vanity, slug);
    return ownership.verdict === 'unsure' ? ownership.reason : ownership.verdict;
  };
  const form = (vanity: string, slug: string) =>
    `<p>A</p><a href="/in/${vanity}/details/${slug}/edit/forms/1/"></a>`;

  test.each([
    ['own by the forms of its rows', form(me, 'skills'), 'own'],
    ['not own by forms of another section', form(me, 'experience'), 'stale'],
    ['not own by forms of another person', form(other, 'skills'), 'stale'],
    [
      'not own while the whole profile is still there',
      card(intro(me)) + form(me, 'skills'),
      'stale',
    ],
    ['not own against an invitation to its person', form(me, 'skills') + invite(me), 'stale'],
    ["somebody else's by an invitation", `<p>A</p>${invite(me)}`, 'other'],
    ['unsure without any forms', '<p>A</p>', 'no evidence'],
    ['unsure before anything is there', '', 'loading'],
  ])('is %s', (_, main, expected) => {
    expect(decide(main)).toBe(expected);
  });

  test("is the viewer's by the forms of its rows", () => {
    expect(decide(form(me, 'skills'), 'me')).toBe('own');
  });
});
