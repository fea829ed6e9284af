import { describe, expect, test } from 'vitest';
import { wordsLeft } from '../../../scripts/lib/words-left.ts';
import { pageFixtures } from '../../../tests/pages/fixtures.ts';
import { openPage } from '../../../tests/pages/open-page.ts';
import { readPage } from '../read-page.ts';
import type { PageReading } from '../reading.ts';
import { reportPage } from './report.ts';

const url = 'https://www.linkedin.com/in/wilma-oakenshield/';

function report(html: string, address = url) {
  return reportPage(openPage(html), address);
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body data-rehydrated="true"><main>${body}</main></body></html>`;

describe('nothing of anybody is left', () => {
  test.each(pageFixtures)('of the fixture $slug', ({ html, url: address }) => {
    const { html: made, url: shown } = report(html, address);
    expect(wordsLeft(`${html} ${address}`, `${made} ${shown}`)).toEqual([]);
  });

  const hidden = Buffer.from('{"firstName":"Wilma","lastName":"Oakenshield"}').toString('base64');
  test.each([
    ['in the text', '<p>Wilma Oakenshield, wilma@oakenshield.example, +49 30 1234567</p>'],
    ['in a class', '<p class="card-wilma OakenshieldCard wilma">x</p>'],
    ['in a data attribute', '<p data-tracking="wilma:oakenshield" data-first-wilma="Wilma">x</p>'],
    ['in the name of an element', '<wilma-oakenshield>x</wilma-oakenshield>'],
    ['in an id', '<p id="card-wilma-20411975" aria-describedby="wilma-20411975">x</p>'],
    ['in a key', '<p componentkey="profile.cardWilmaOakenshieldAbout">x</p>'],
    [
      'in the addresses of a picture',
      '<img src="/wilma.jpg" srcset="/wilma-oakenshield.jpg 2x" alt="Wilma">',
    ],
    ['in a label', '<button aria-label="Message Wilma Oakenshield" title="Wilma">x</button>'],
    ['in a query', '<a href="/search/?keywords=Wilma%20Oakenshield&wilma=1">x</a>'],
    ['in a path', '<a href="https://www.linkedin.com/pulse/wilma-oakenshield-123456/">x</a>'],
    ['in a fragment', '<a href="/feed/#wilma">x</a>'],
    [
      'in an address of another site',
      '<a href="https://wilma.oakenshield.example/cv.pdf?id=90210">x</a>',
    ],
    ['in a mail link', '<a href="mailto:wilma@oakenshield.example">x</a>'],
    ['in a script address', `<a href="javascript:greet('wilma')" onclick="greet('wilma')">x</a>`],
    ['in base64', `<p data-state="${hidden}" class="${hidden}" id="${hidden}">x</p>`],
    [
      'in JSON',
      '<code>{"publicIdentifier":"wilma-oakenshield"}</code><p data-x=\'{"n":"Wilma"}\'>x</p>',
    ],
    [
      'in scripts and styles',
      '<script>var wilma=1</script><style>.wilma{}</style><p style="background:url(wilma.png)">x</p>',
    ],
    ['in a comment', '<!-- Wilma Oakenshield --><p>x</p>'],
    ['in a template', '<template><p>Wilma</p></template><noscript>Wilma</noscript>'],
    ['in a picture', '<svg aria-label="Wilma"><title>Wilma</title><text>Wilma</text></svg>'],
    ['split over inline tags', '<p><b>Wil</b>ma <i>Oak</i>en<u>shield</u></p>'],
    ['from right to left', '<p dir="rtl">ويلما أوكنشيلد منذ ١٩٨٤٢</p>'],
    ['in other scripts', '<p>Вильма Океншильд 林小梅 עדינה מזרחי Ελένη วิลมา</p>'],
    [
      'in a field',
      '<input value="Wilma"><textarea>Wilma Oakenshield</textarea><select><option>Wilma</option></select>',
    ],
    ['in a language', '<p lang="wil-Oakenshield">x</p>'],
    [
      'in a link of somebody else',
      '<a href="/in/torvald-einarsen-77/">Torvald</a><p id="torvald-einarsen-77_about_edit">x</p>',
    ],
    [
      'in an id of a member',
      '<p componentkey="com.linkedin.sdui.profile.skill(ACoAABxyzwilma_Oakenshield-0123456789abc, 4711)">x</p>',
    ],
    [
      'in a link by id',
      '<a href="/in/ACoAABxyzwilma_Oakenshield-0123456789abc/overlay/4711/">x</a>',
    ],
    [
      'in metas and the title',
      '<p>x</p>',
      '<title>Wilma Oakenshield</title><meta name="wilma" content="Wilma"><base href="https://wilma.example/">',
    ],
  ])('of a name %s', (_, body, head = '') => {
    const html = page(body, head);
    const { html: made, url: shown } = report(html);
    expect(wordsLeft(`${html} ${url} Wilma Oakenshield Torvald`, `${made} ${shown}`)).toEqual([]);
    expect(made).not.toMatch(/wilma|oakenshield|torvald|\d{3}4567|0210|4711/i);
  });

  test.each([
    ['one letter', 'X', 'W'],
    ['two letters', 'Bo', 'Li'],
    ['a sign and a flag', '🦊🇮🇸', '🐻🇧🇹'],
    ['signs that do not show', 'Wi\u200b\u200c\u200b', 'Yu\u200c'],
  ])('of names of %s: the report is the same for another', (_, one, other) => {
    const named = (name: string) =>
      page(
        `<h2 class="text-${name}" id="${name}" data-name="${name}">${name}</h2><p>Ask ${name}</p>`,
      );
    expect(report(named(one))).toEqual(report(named(other)));
  });

  test('two people whose pages have one shape have one report', () => {
    const of = (vanity: string, first: string, last: string, year: string, count: string) =>
      report(
        page(
          `<h2>${first} ${last}</h2><a href="/in/${vanity}/edit/intro/" componentkey="${vanity}_about_edit">x</a><p>${first} has ${count} friends, since ${year}</p>`,
        ),
        `https://www.linkedin.com/in/${vanity}/`,
      );
    expect(of('wilma-oakenshield', 'Wilma', 'Oakenshield', '1987', '512')).toEqual(
      of('petros-99', 'Petr', 'Kalashnikova', '2021', '378'),
    );
  });

  test('the same word is another one each time', () => {
    const { html } = report(page('<p>Oakenshield</p>'.repeat(50)));
    const words = [...html.matchAll(/<p>(\w+)<\/p>/g)].map(([, word]) => word);
    expect(words).toHaveLength(50);
    expect(new Set(words).size).toBeGreaterThan(45);
  });
});

describe('what a reader of pages goes by is left', () => {
  test('in tags, keys, classes, roles and links', () => {
    const { html } = report(
      page(
        `<section componentkey="com.linkedin.sdui.profile.card.refACoAABxyzwilmaoakenshield0123456789aboAbout" class="t-14 pv-top-card__photo-wrapper _1e09f84a"><h2>About</h2><div role="textbox" contenteditable="true" aria-hidden="true"><a href="/in/Wilma-Oakenshield/edit/forms/summary/new/?profileFormEntryPoint=PROFILE_SECTION" data-testid="profile_About_wilma-oakenshield">x</a></div></section>`,
      ),
    );
    expect(html).toContain(
      '<section componentkey="com.linkedin.sdui.profile.card.refACoAAAMemberSample000000000000000000001About" class="t-14 pv-top-card__photo-wrapper _w1"><h2 data-known="about">',
    );
    expect(html).toContain(
      '<div role="textbox" contenteditable="true" aria-hidden="true"><a href="/in/vanity-1/edit/forms/summary/new/?profileFormEntryPoint=PROFILE_SECTION" data-testid="profile_About_vanity-1">',
    );
  });

  test('in labels, and in as much of a new name as is known', () => {
    const { html } = report(
      page(
        '<p aria-label="Edit Kotlin skill" componentkey="x.CertificationTopLevelZeppelin" role="listitem">x</p><button aria-label="Edit intro"></button>',
      ),
    );
    expect(html).toMatch(
      /<p aria-label="[A-Z]\w+ [A-Z]\w+ \w+" componentkey="w1\.CertificationTopLevelw2/,
    );
    expect(html).toContain('<button aria-label="Edit intro">');
  });

  test.each([
    ['en', 'Mar 2019 - Present · 5 yrs', /^\w+ 20[89]\d - Present · \d \w+$/],
    ['de', '03.2019 – 12.2020', /^1[0-2]\.20[89]\d – 1[0-2]\.20[89]\d$/],
    ['fr', 'févr. 2019 - aujourd’hui', /^\p{L}+ 20[89]\d - Present$/u],
    [
      'en',
      'She said: "No (really), 50% – or 1,234.5!"',
      /^\w+ \w+: "\w+ \(\w+\), 1\d% – \w+ \d,\d{3}\.\d!"$/,
    ],
  ])('in the shape of a text: %s %s', (lang, text, shape) => {
    const { html } = report(`<html lang="${lang}"><body><p>${text}</p></body></html>`);
    const shown = openPage(html).querySelector('p')?.textContent ?? '';
    expect(shown).toMatch(shape);
    expect(shown).not.toBe(text);
  });

  test('so that nearly all fields are read alike, by the same strategies', () => {
    const states = (reading: PageReading): Record<string, string> => {
      const found: Record<string, string> = { kind: reading.kind };
      if ('field' in reading) found.field = reading.field.state;
      found.frontend = `${reading.frontend}`;
      const profile = 'profile' in reading ? reading.profile : null;
      for (const [name, { state, via }] of Object.entries(profile ?? {})) {
        found[name] = `${state} by ${via}`;
      }
      return found;
    };
    let alike = 0;
    let all = 0;
    for (const { html, url: address, known } of pageFixtures) {
      const wanted = readPage(openPage(html), address, known);
      if (!('profile' in wanted)) continue;
      const made = report(html, address);
      const got = readPage(openPage(made.html), made.url);
      expect(got.kind).toBe(wanted.kind);
      const read = states(got);
      for (const [name, state] of Object.entries(states(wanted))) {
        all += 1;
        if (read[name] === state) alike += 1;
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(alike / all).toBeGreaterThan(0.95);
  });
});

describe('a report', () => {
  test('says what the page is made by', () => {
    expect(report(page('<p>x</p>'))).toMatchObject({ version: 1, made: 'sdui', isCut: false });
  });

  test('leaves the page as it was, and is the same twice', () => {
    const document = openPage(
      pageFixtures.find(({ slug }) => slug === 'own-sdui-everything')?.html ?? '',
    );
    const before = document.documentElement.outerHTML;
    const first = reportPage(document, url);
    expect(reportPage(document, url)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('holds what stands in a field now, as nonsense', () => {
    const document = openPage(page('<textarea></textarea><input>'));
    const [area, input] = document.querySelectorAll<HTMLInputElement>('textarea, input');
    if (area) area.value = 'Wilma';
    if (input) input.value = 'Wilma';
    const { html } = reportPage(document, url);
    expect(html).toMatch(/<textarea>\w{3,5}<\/textarea><input value="\w{3,5}">/);
  });

  test('of a page too long is cut at the border of a section, and says so', () => {
    const section = `<section><p>${'word '.repeat(2000)}</p></section>`;
    const { html, isCut } = report(page(section.repeat(100)));
    expect(isCut).toBe(true);
    expect(html.length).toBeLessThan(420_000);
    expect(html.match(/<section>/g)?.length).toBeGreaterThan(30);
    expect(html).toContain('<section data-cut=""></section>');
    expect(html.endsWith('</main></body></html>')).toBe(true);
  });

  test('of a page nested without end is cut too', () => {
    const document = openPage(page(''));
    let innermost: Element = document.body;
    for (let depth = 0; depth < 1500; depth += 1) {
      innermost = innermost.appendChild(document.createElement('div'));
    }
    expect(reportPage(document, url).isCut).toBe(true);
  });

  test.each(['', 'nonsense', 'https://www.linkedin.com/in/%E0%A4%A/'])(
    'comes of a broken address as well: %j',
    (address) => {
      expect(report(page('<p>Wilma</p>'), address).html).not.toContain('Wilma');
    },
  );

  test('of hostile text is made in bounded time', () => {
    const start = performance.now();
    for (const text of [
      '('.repeat(1e5),
      '2020'.repeat(25_000),
      ' - '.repeat(33_000),
      'x'.repeat(1e5),
    ]) {
      report(page(`<p class="${text}" id="${text}" data-x="${text}" title="${text}">${text}</p>`));
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
