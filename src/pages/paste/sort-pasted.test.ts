import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Brought } from '../brought.ts';
import { longestPaste, sortPasted } from './sort-pasted.ts';

const fixture = (name: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../tests/fixtures/pastes/${name}.txt`, import.meta.url)),
    'utf8',
  );

function sorted(text: string) {
  const brought = sortPasted(text);
  if (brought.kind !== 'profile') throw new Error(`Refused: ${brought.reason}`);
  return brought;
}

/** What is found, by section; the states of the others are checked where they matter. */
function found({ profile }: Extract<Brought, { kind: 'profile' }>) {
  return Object.fromEntries(
    Object.entries(profile).flatMap(([section, field]) =>
      field.state === 'found' ? [[section, 'text' in field ? field.text : field.items]] : [],
    ),
  );
}

describe('a copied profile page', () => {
  test('of the older build is sorted, and its doubled lines are halved', () => {
    const brought = sorted(fixture('own-ember-english'));
    expect(found(brought)).toEqual({
      name: 'Odile Marchbank',
      headline:
        'Management accountant in food manufacturing | Month-end close in 4 days, CIMA part-qualified',
      location: 'Port Ellery, Westmere',
      about: [
        'I keep the books of two bakeries and tell their managers what the numbers mean.',
        'When I came, closing a month took 11 working days. Today it takes 4.',
        'Skills\nI am at home in Excel and Sage 200, and I have learned enough SQL to stop asking IT for reports.',
        'Write to me: odile@tallgrain.example',
      ].join('\n\n'),
      experience: [
        {
          title: 'Management Accountant',
          company: 'Tallgrain Bakeries',
          start: '2021-09',
          end: null,
          location: 'Port Ellery, Westmere',
          description:
            'Budgets and variance reports for 2 sites with 140 people.\n- Closed months in 4 days instead of 11\n- Found 90,000 a year in wasted flour',
        },
        {
          title: 'Assistant Accountant',
          company: 'Tallgrain Bakeries',
          start: '2019-08',
          end: '2021-08',
          location: 'Port Ellery, Westmere',
          description: '',
        },
        {
          title: 'Accounts Clerk',
          company: 'Quillstone Payments',
          start: '2017-04',
          end: '2019-07',
          location: 'Brackenford, Westmere',
          description: 'Supplier invoices, about 300 a week.',
        },
      ],
      education: [
        {
          school: 'Westmere Business School',
          degree: 'Bachelor of Arts',
          field: 'Accounting and Finance',
          start: '2014',
          end: '2017',
        },
      ],
      certifications: [
        {
          name: 'CIMA Certificate in Business Accounting',
          issuer: 'Chartered Institute of Management Accountants',
          issued: '2022-04',
        },
      ],
      skills: [
        { name: 'Month-end Close', endorsements: 12 },
        { name: 'Cost Accounting', endorsements: null },
      ],
      languages: ['English', 'French'],
    });
    expect(brought.profile.skills.total).toBe(23);
    expect(brought.profile.experience.total).toBe(4);
    expect(brought.profile.featured.state).toBe('not loaded');
  });

  test('of the newer build is sorted', () => {
    const { profile } = sorted(fixture('own-sdui-english'));
    expect(profile.headline.text).toMatch(/^Electrical design engineer .* on site$/);
    expect(profile.about.text).toMatch(/^I draw .*\n\n41 panels .* first test\.$/);
    expect(profile.experience.items).toEqual([
      {
        title: 'Electrical Design Engineer',
        company: 'Voltmere Switchgear',
        start: '2020-01',
        end: null,
        location: 'Brackenford, Westmere',
        // The line "Projects" is his own: LinkedIn's would come after the education.
        description:
          'Panels up to 4,000 A in EPLAN P8.\nProjects\nWater works in Oakmere, three pumping stations, 2022.',
      },
      {
        title: 'Panel Builder',
        company: 'Voltmere Switchgear',
        start: '2016-09',
        end: '2019-12',
        location: '',
        description: 'Wiring and testing.',
      },
      {
        title: 'Apprentice Electrician',
        company: 'Oakmere Electrical Services',
        start: '2013-08',
        end: '2016-08',
        location: 'Oakmere',
        description: '',
      },
    ]);
    expect(profile.skills.items.map(({ name }) => name)).toEqual([
      'EPLAN',
      'IEC 61439',
      'Commissioning',
    ]);
    expect(profile.languages.state).toBe('not loaded');
  });

  test.each([
    [
      'own-german',
      'Ilka Sandmoor',
      'Moorheide, Westmark, Deutschland',
      [
        ['Pflegefachfrau Intensivstation', 'Klinikum Moorheide', '2018-03', null],
        ['Gesundheits- und Krankenpflegerin', 'Sankt-Elm-Krankenhaus', '2014-10', '2018-02'],
      ],
      17,
      ['Deutsch', 'Englisch'],
    ],
    [
      'own-french',
      'Anselme Corvin',
      'Rocheville, Ouestmer, France',
      [
        ['Chef de chantier', 'Bâti-Rocher', '2020-01', null],
        ['Chef d’équipe', 'Bâti-Rocher', '2017-12', '2019-12'],
        ['Maçon', 'Pierre & Fils', '2012-09', '2017-11'],
      ],
      11,
      ['Français'],
    ],
    [
      'own-spanish',
      'Nuria Valdeolmo',
      'Puerto Ellery, Ponientemar, España',
      [['Profesora de Física y Química', 'IES Valdeolmo', '2018-09', null]],
      19,
      ['Español', 'Inglés'],
    ],
    [
      'own-portuguese',
      'Tainá Bragança',
      'São Ellery, Poente, Brasil',
      [
        ['Analista de Logística', 'Carga Serena', '2021-01', null],
        ['Assistente de Logística', 'Porto Claro', '2019-02', '2020-12'],
      ],
      21,
      ['Português'],
    ],
  ])('%s is sorted', (name, person, place, positions, skills, languages) => {
    const { profile } = sorted(fixture(name));
    expect(profile.name.text).toBe(person);
    expect(profile.headline.text).toContain(' | ');
    expect(profile.location.text).toBe(place);
    expect(profile.about.text).toMatch(/[\d.]\D*\.$/);
    expect(
      profile.experience.items.map(({ title, company, start, end }) => [
        title,
        company,
        start,
        end,
      ]),
    ).toEqual(positions);
    expect(profile.skills.items).toHaveLength(2);
    expect(profile.skills.total).toBe(skills);
    expect(profile.languages.items).toEqual(languages);
  });

  test.each([
    ['own-ember-english', /Perrin|Vale|Juna|Lewin|Greta|Harrow|Auditor|Bookkeeper/],
    ['own-sdui-english', /Sunniva|LabVIEW/],
    ['own-german', /Bodo|Kranz|Pflegedienst/],
    ['own-french', /Maud|Ferrand|VRD/],
    ['own-spanish', /Gonzalo|Riera|Matemáticas/],
    ['own-portuguese', /Caetano|Luz|Frota/],
  ])('keeps nothing of other people: %s', (name, theirs) => {
    const text = fixture(name);
    expect(text).toMatch(theirs);
    const brought = sorted(text);
    expect(JSON.stringify(brought)).not.toMatch(theirs);
    expect(brought.notes).toContain('brought.others-left-out');
  });

  test.each([
    'Folks like you\nGreta Solway\nBookkeeper\nConnect',
    'Folks like you\nGreta Solway\n · 3rd+\nBookkeeper',
    'Folks like you\nGreta Solway • 2nd\nBookkeeper',
  ])('keeps nothing of other people under a heading it does not know: %s', (cards) => {
    const { profile } = sorted(`${fixture('own-french').split('Plus de profils')[0]}\n${cards}`);
    expect(profile.languages).toMatchObject({ state: 'unreadable', items: [] });
    expect(profile.skills.items).toHaveLength(2);
    expect(JSON.stringify(profile)).not.toContain('Greta');
  });

  test('of somebody else is refused', () => {
    expect(sortPasted(fixture('other-profile'))).toEqual({
      kind: 'refused',
      reason: 'paste.other-profile',
    });
  });

  test('is sorted as far as it was copied', () => {
    const [, fromSkills = ''] = fixture('own-spanish').split(/\n(?=Conocimientos)/);
    expect(found(sorted(fromSkills))).toEqual({
      skills: [
        { name: 'Evaluación', endorsements: null },
        { name: 'Tutoría', endorsements: null },
      ],
      languages: ['Español', 'Inglés'],
    });
  });

  test('gives no skills where a line could be one or say where one was used', () => {
    const [, fromLicenses = ''] = fixture('own-sdui-english').split(/\n(?=Licenses)/);
    const { profile } = sorted(fromLicenses);
    expect(profile.skills).toMatchObject({ state: 'unreadable', items: [] });
    expect(profile.certifications.items).toHaveLength(1);
  });

  test('gives no positions where a line could be a title or an employer', () => {
    const text = fixture('own-french').replace('7 ans 4 mois\n', '');
    const { profile, notes } = sorted(text);
    expect(profile.experience).toMatchObject({ state: 'unreadable', items: [] });
    expect(profile.education.state).toBe('found');
    expect(notes).toContain('brought.unsure-part');
  });
});

describe('several titles at one employer', () => {
  const positions = (...roles: string[]) =>
    sorted(
      `Experience\nNorthmoor Hospital\nFull-time · 5 yrs\n${roles.join('\n')}\nEducation\nX`,
    ).profile.experience.items.map(({ title, company }) => [title, company]);
  const lead = 'Ward Lead\nJan 2023 - Present · 2 yrs\nTwelve beds.';
  const nurse = 'Nurse\nJan 2020 - Dec 2022 · 3 yrs';

  test('end where their time is used up', () => {
    expect(
      positions(lead, nurse, 'Porter\nHarbour Clinic\nMar 2015 - Dec 2019 · 4 yrs 10 mos'),
    ).toEqual([
      ['Ward Lead', 'Northmoor Hospital'],
      ['Nurse', 'Northmoor Hospital'],
      ['Porter', 'Harbour Clinic'],
    ]);
  });

  test.each([
    [
      'with a break between them',
      [lead, 'Porter\nHarbour Clinic\nMar 2015 - Dec 2019 · 4 yrs 10 mos'],
    ],
    ['that are not all there', [lead]],
    ['held side by side', [lead, nurse, 'Tutor\nSkills lab\nMar 2021 - Dec 2021 · 10 mos']],
  ])('are not guessed %s', (_, roles) => {
    expect(positions(...roles)).toEqual([]);
  });
});

test('schools are told by their dates, and without them only at the top', () => {
  const schools = (text: string) =>
    sorted(`Education\n${text}\nLanguages\nWelsh`).profile.education.items.map(
      ({ school }) => school,
    );
  const dated = 'School of Nursing\nDiploma\n2010 – 2013';
  expect(schools(`Northmoor University\nMaster, Nursing\n${dated}`)).toEqual([
    'Northmoor University',
    'School of Nursing',
  ]);
  expect(schools(`${dated}\nGrade: 1.3\nI wrote about wounds.`)).toEqual(['School of Nursing']);
  expect(schools(`${dated}\nI wrote about wounds.\nOakmere College\n2006 – 2009`)).toEqual([
    'School of Nursing',
    'Oakmere College',
  ]);
  expect(schools(`A\nB\nC\n${dated}`)).toEqual([]);
});

describe('the text of LinkedIn’s PDF', () => {
  test('is sorted', () => {
    const { vanity, topSkills, profile } = sorted(fixture('pdf-text'));
    expect({ vanity, topSkills }).toEqual({
      vanity: 'maren-oakley-quill-sample',
      topSkills: ['Wound Care', 'Triage'],
    });
    expect(profile.name.text).toBe('Maren Oakley');
    expect(profile.headline.text).toMatch(/^Registered Nurse .* and discharge .* ward$/);
    expect(profile.location.text).toBe('Brackenford, Westmere');
    expect(profile.about.text).toMatch(/^I have worked .* most of them at night, .* minutes\.$/);
    expect(
      profile.experience.items.map(({ title, company, end }) => [title, company, end]),
    ).toEqual([
      ['Senior Emergency Nurse', 'Quillhaven General Hospital', null],
      ['Emergency Nurse', 'Quillhaven General Hospital', '2021-03'],
      ['Staff Nurse', 'Oakmere Community Clinic', '2018'],
    ]);
    expect(profile.experience.items[0]?.description).toMatch(/^In charge .* the drug cupboard\.$/);
    expect(profile.education.items).toEqual([
      {
        school: 'Westmere School of Nursing',
        degree: 'Bachelor of Science - BS',
        field: 'Nursing',
        start: '2012',
        end: '2015',
      },
    ]);
    expect(profile.languages.items).toEqual(['English', 'Danish']);
  });

  test('does not guess where the name begins', () => {
    const { profile } = sorted(fixture('pdf-text').replace('maren-oakley-', 'nightnurse-'));
    for (const section of ['name', 'headline', 'location'] as const)
      expect(profile[section].state).toBe('unreadable');
    expect(profile.languages.items).toEqual([]);
    expect(profile.about.state).toBe('found');
  });
});

describe('a single text', () => {
  test.each([
    'Registered Nurse | Emergency care, triage | 24-bed ward',
    '  Buchhalterin mit Freude an SAP  \n',
    'I fix pumps.',
    'x'.repeat(220),
  ])('on one line is the headline: %s', (text) => {
    expect(found(sorted(text))).toEqual({ headline: text.trim() });
  });

  test.each([
    'I fix pumps.\nI have done so since 1998, and I still like the sound of one that starts.',
    `I teach biology to 150 pupils a week. ${'It is the best hour of their day, they say. '.repeat(5)}`,
    'I run projects.\n\nSkills\n• Excel\n• Planning in MS Project\n\nWhat people say: he delivers on time, every time, and he tells you early when he cannot. Write to me.',
  ])('of sentences is the About: %s', (text) => {
    expect(found(sorted(text))).toEqual({ about: text.trim() });
  });

  test('of a section with its heading is that section', () => {
    expect(found(sorted('About\nI fix pumps.\nAnd valves.'))).toEqual({
      about: 'I fix pumps.\nAnd valves.',
    });
  });

  test.each<[string, string, string]>([
    ['nothing', ' \n\t\u200b', 'empty'],
    ['a list of words', 'Java\nGo\nSQL\nKafka', 'unsorted'],
    ['an address', 'https://www.linkedin.com/in/pell-sample/', 'unsorted'],
    ['a heading alone', 'Experience', 'unsorted'],
    ['numbers', '12 345', 'unsorted'],
    ['the page of people found', 'Juna Thorne\n· 2nd\nI count. I add.\nLewin\n· 3rd+', 'unsorted'],
    ['a book', 'It was a dark night. '.repeat(1000), 'unsorted'],
    ['a library', 'a'.repeat(longestPaste + 1), 'too-long'],
  ])('is refused: %s', (_, text, reason) => {
    expect(sortPasted(text)).toEqual({ kind: 'refused', reason: `paste.${reason}` });
  });

  test('of another kind of CV is not taken for a page', () => {
    const cv = 'PELL ARDEN\nPROFILE\nI cook.\nEXPERIENCE\nBay Inn - Cook\nSKILLS\nSoups, Sauces';
    expect(sortPasted(cv)).toEqual({ kind: 'refused', reason: 'paste.unsorted' });
  });

  test('of another kind of CV gives no positions: its order is not known', () => {
    const cv =
      'Summary\nI cook.\nExperience\nBay Inn\nHead Cook\n2018 - 2020\nSoups.\nSkills\nSoups\nSauces';
    expect(sorted(cv).profile.experience).toMatchObject({ state: 'unreadable', items: [] });
  });
});

test('sorting takes no time worth speaking of, whatever was pasted', () => {
  const start = performance.now();
  for (const line of [
    'About\nAbout\n',
    'Experience\n',
    'a\n',
    '· · · ',
    'Jan 2020 - Present · 3 yrs\n',
    'Skills\nSkills\nx\n',
    '((((',
    'www.linkedin.com/in/\n',
    '… see '.repeat(3),
  ])
    sortPasted(line.repeat(Math.floor(longestPaste / line.length)));
  expect(performance.now() - start).toBeLessThan(10_000);
});
