import { describe, expect, it } from 'vitest';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { PostingTerm } from '../posting.ts';
import { understandPosting } from './understand.ts';

const lexicon = shippedLexicon();
const read = (text: string, given: { title?: string; company?: string; place?: string } = {}) =>
  understandPosting({ title: '', company: '', place: '', ...given, text }, lexicon);

const importanceOf = (text: string, term: string) =>
  read(text).terms.find((found) => found.term === term || found.skill === term)?.importance ?? null;
const names = (text: string) => read(text).terms.map(({ term }) => term);

/** Terms that are a choice, each group in a row. */
function choices(text: string): string[][] {
  const groups = new Map<number, string[]>();
  for (const { group, term } of read(text).terms)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), term]);
  return [...groups.values()];
}

const story = {
  en: 'We have baked for the whole town since 1950.',
  de: 'Wir backen seit 1950 für die ganze Stadt und das Umland.',
  fr: 'Nous faisons le pain de toute la ville depuis 1950.',
  es: 'Hacemos el pan de toda la ciudad desde los años 50.',
  pt: 'Fazemos o pão de toda a cidade com carinho e não paramos.',
};
type Language = keyof typeof story;

/** A small posting with one line under a heading. */
const under = (heading: string, line: string, language: Language = 'en') =>
  `Baker\n\n${story[language]}\n\n${heading}\n- ${line}\n`;

/** Headings by language, for a table of cases. */
const inEach = (headings: Partial<Record<Language, string[]>>): [string, Language][] =>
  Object.entries(headings).flatMap(([language, list]) =>
    list.map((heading): [string, Language] => [heading, language as Language]),
  );

/** The heading of requirements, for lines in each language. */
const needs = {
  en: 'Requirements',
  de: 'Dein Profil',
  fr: 'Profil',
  es: 'Requisitos',
  pt: 'Requisitos',
};
const asked = (line: string, language: Language = 'en') => under(needs[language], line, language);

describe('importance by the heading', () => {
  const required = inEach({
    en: [
      'What you need',
      'Basic Qualifications',
      'You might be a fit if',
      'REQUIREMENTS:',
      '**Must-haves**',
      '✅ You have',
      'Who you are',
      'The ideal candidate will have',
      "We'd like to talk if you bring:",
    ],
    de: ['Dein Profil', 'Das bringen Sie mit:'],
    fr: ['Profil recherché'],
    es: ['Requisitos'],
    pt: ['O que esperamos de você'],
  });
  it.each(required)('takes what stands under “%s” as required', (heading, language) => {
    expect(importanceOf(under(heading, 'Kubernetes', language), 'Kubernetes')).toBe('required');
  });

  const preferred = inEach({
    en: [
      'Nice to have',
      'PREFERRED QUALIFICATIONS',
      'Bonus points if you have:',
      'What sets you apart',
      'It would also help if you had',
    ],
    de: ['Von Vorteil', 'Ein Plus, aber keine Bedingung'],
    fr: ['Seraient un plus'],
    es: ['Se valorará:'],
    pt: ['Diferenciais'],
  });
  it.each(preferred)('takes what stands under “%s” as preferred', (heading, language) => {
    expect(importanceOf(under(heading, 'Kubernetes', language), 'Kubernetes')).toBe('preferred');
  });

  const notAsked = inEach({
    en: [
      'What we offer',
      'Perks & Benefits',
      "What's in it for you?",
      'About us',
      'Who we are',
      'How to apply',
      'Our hiring process',
      'Equal Opportunity Employer',
    ],
    de: ['Das bieten wir dir', 'Über uns', 'So bewirbst du dich'],
    fr: ['Ce que nous vous proposons', 'Qui sommes-nous ?'],
    es: ['Qué ofrecemos'],
    pt: ['Benefícios'],
  });
  it.each(notAsked)('asks for nothing that stands under “%s”', (heading, language) => {
    expect(names(under(heading, 'Kubernetes, Python, SQL', language))).toEqual([]);
  });

  it('takes the tools named among the duties as required, but not the soft words there', () => {
    const text = under(
      'What you will do',
      'Build services in Go and Kafka, with good communication',
    );
    expect(importanceOf(text, 'Go')).toBe('required');
    expect(importanceOf(text, 'Kafka')).toBe('required');
    expect(importanceOf(text, 'Communication')).not.toBe('required');
  });

  it('takes “About you” and “About the role” for no story of the employer', () => {
    expect(importanceOf(under('About you', 'Python'), 'Python')).toBe('required');
    expect(importanceOf(under('About the role', 'Write Python'), 'Python')).toBe('required');
  });

  it('lets an open wish go before what is only named among the duties', () => {
    const text = 'Duties\n- Run pipelines on Kafka\n\nNice to have\n- Kafka\n';
    expect(importanceOf(text, 'Kafka')).toBe('preferred');
  });

  it('lets what is required somewhere go before a wish elsewhere', () => {
    const text = 'Nice to have\n- SQL\n\nRequirements\n- SQL\n';
    expect(importanceOf(text, 'SQL')).toBe('required');
  });
});

describe('importance by the sentence', () => {
  const sentences: [string, string, string][] = [
    ['Ideally Kafka', 'Kafka', 'preferred'],
    ['Python, ideally with Django', 'Django', 'preferred'],
    ['Python, ideally with Django', 'Python', 'required'],
    ['Experience with Docker; Terraform is a plus', 'Terraform', 'preferred'],
    ['Experience with Docker; Terraform is a plus', 'Docker', 'required'],
    ['Docker (preferred)', 'Docker', 'preferred'],
    ['Python, Kafka (nice to have)', 'Python', 'required'],
    ['Kubernetes or willingness to learn', 'Kubernetes', 'preferred'],
    ['Bonus points for GraphQL', 'GraphQL', 'preferred'],
    ['Familiarity with Git', 'Git', 'required'],
    ['Salesforce experience is not required', 'Salesforce', 'mentioned'],
    ['No Salesforce experience required', 'Salesforce', 'mentioned'],
    ['Experience with AWS (we use S3)', 'Amazon S3', 'mentioned'],
  ];
  it.each(sentences)('under requirements, “%s”: %s is %s', (sentence, term, importance) => {
    expect(importanceOf(asked(sentence), term)).toBe(importance);
  });

  it('reads wishes in other languages', () => {
    const german = asked('Kenntnisse in Java, idealerweise auch in Kotlin', 'de');
    expect(importanceOf(german, 'Java')).toBe('required');
    expect(importanceOf(german, 'Kotlin')).toBe('preferred');
    const french = asked('La connaissance de SAP serait appréciée', 'fr');
    expect(importanceOf(french, 'SAP')).toBe('preferred');
  });

  it.each([
    ['Docker required', 'Docker', 'required'],
    ['Must have Docker', 'Docker', 'required'],
    ['Docker', 'Docker', 'preferred'],
  ])('under wishes, “%s”: %s is %s', (sentence, term, importance) => {
    expect(importanceOf(under('Nice to have', sentence), term)).toBe(importance);
  });

  it('takes “required reports” and “preferred vendors” for no demand', () => {
    const text = 'Nice to have\n- Preparing required reports in Tableau for preferred vendors\n';
    expect(importanceOf(text, 'Tableau')).toBe('preferred');
  });

  it('reads a posting in one line', () => {
    const text =
      'Requirements: Java and SQL. Nice to have: Kafka. Benefits: dental, 401(k), Spanish lessons.';
    expect(importanceOf(text, 'Java')).toBe('required');
    expect(importanceOf(text, 'Kafka')).toBe('preferred');
    expect(names(text)).toEqual(['Java', 'SQL', 'Kafka']);
  });

  it('reads prose without headings', () => {
    const text =
      'You will build services in Go. You must know PostgreSQL. It would be great if you had worked with Terraform.';
    expect(importanceOf(text, 'PostgreSQL')).toBe('required');
    expect(importanceOf(text, 'Terraform')).toBe('preferred');
  });
});

describe('what is not asked for', () => {
  const paragraphs = [
    'Our sister campuses have a NICU and an inpatient rehab.',
    'We are a family business founded in 1974, and our customers love our logistics.',
    'We offer tuition for Python, Excel and cooking classes, and medical, dental and vision cover.',
    'In return you get 25 days of leave, a pension, and Spanish lessons.',
    'Acme is an equal opportunity employer. We do not discriminate on the basis of disability.',
    'To apply, send your CV and a cover letter in Word to our HR team.',
    'All offers depend on a background check and a drug screen.',
    'We go above and beyond, react quickly, and spring into action in spring 2027.',
    'Wir bieten 30 Tage Urlaub, Gleitzeit und Kurse in Excel und Python.',
    'Nous offrons une mutuelle, des RTT et des cours de Python.',
  ];
  it.each(paragraphs)('finds no term in “%s”', (paragraph) => {
    const text = `Requirements\n- Docker\n\n${paragraph}\n`;
    expect(names(text)).toEqual(['Docker']);
  });

  it('knows the employer’s own name', () => {
    const text = 'What you need\n- Two years in a team like the one at Swift Logistics\n';
    expect(read(text, { company: 'Swift Logistics' }).terms).toEqual([]);
  });

  it('takes the field of colleagues for no demand', () => {
    const text = under('Duties', 'Hand results to our hydrology colleagues and the finance team');
    expect(names(text)).toEqual([]);
  });

  it('takes a benefit of the job as its subject where the job asks for it', () => {
    const text = under(
      'Requirements',
      'Benefits administration, including 401(k) and dental plans',
    );
    expect(names(text)).toContain('Benefits administration');
  });
});

describe('either/or', () => {
  const groups: [string, string[][]][] = [
    ['Java, Kotlin or Go', [['Java', 'Kotlin', 'Go']]],
    ['Python (or R)', [['Python', 'R']]],
    ['AWS/GCP/Azure', [['AWS', 'GCP', 'Azure']]],
    ['One of: Java, Kotlin, Go', [['Java', 'Kotlin', 'Go']]],
    ['Background processing, e.g. Celery', [['Background processing', 'Celery']]],
    ['Java, Kotlin or similar', [['Java', 'Kotlin']]],
    ['Docker and Java or Kotlin', [['Java', 'Kotlin']]],
    ['Docker and Git', []],
    ['Docker, Git, SQL', []],
    ['CI/CD', []],
    ['Terraform or similar', []],
    ['Docker. Git or else', []],
  ];
  it.each(groups)('reads “%s”', (line, expected) => {
    expect(choices(asked(line))).toEqual(expected);
  });

  it('reads “oder” and “ou”', () => {
    expect(choices(asked('Erfahrung mit Java oder Kotlin', 'de'))).toEqual([['Java', 'Kotlin']]);
    expect(choices(asked('Maîtrise de Java ou Kotlin', 'fr'))).toEqual([['Java', 'Kotlin']]);
  });

  it('takes nothing for a choice that is required by itself elsewhere', () => {
    expect(choices('Requirements\n- Java or Kotlin\n- Java\n')).toEqual([]);
  });
});

describe('terms that no lexicon knows', () => {
  const unknown = (line: string, language: Language = 'en') =>
    read(asked(line, language))
      .terms.filter(({ unsure }: PostingTerm) => unsure)
      .map(({ term }) => term);
  const found: [string, string[]][] = [
    ['Experience with Zorbulator, Quxify and Blorp', ['Zorbulator', 'Quxify', 'Blorp']],
    ['Knowledge of weaving techniques', ['weaving techniques']],
    ['Airflow, Dagstorm or Perfecto', ['Dagstorm', 'Perfecto']],
    ['Windmill tending', ['Windmill tending']],
  ];
  it.each(found)('finds them in “%s”', (line, terms) => {
    expect(unknown(line)).toEqual(terms);
  });

  it('takes the verb of a duty for no part of a name', () => {
    const found = names(under('Responsibilities', 'Draw blood and coach kiln supervisors'));
    expect(found).not.toContain('draw blood');
    expect(found).not.toContain('coach kiln supervisors');
  });

  it('takes half a word for no name', () => {
    expect(names(asked('Erfahrung mit Monats- und Jahresabschlüssen', 'de'))).not.toContain(
      'Monats',
    );
    expect(names(asked('Weiterbildung zum Bilanzbuchhalter (IHK)', 'de'))).not.toContain('IHK');
  });

  it('takes a name that is also a word for the tool where an item of a list stands', () => {
    expect(importanceOf(asked('Confident in Word (tables, too), Excel and more'), 'Excel')).toBe(
      'required',
    );
    expect(names(asked('Experience with people who excel, and with others'))).not.toContain(
      'excel',
    );
  });

  it('takes a name that begins a list for a tool, not one that begins a sentence', () => {
    expect(names(asked('Kafka or Event Hubs'))).toContain('Kafka');
    expect(names(asked('Notion of how a bakery and its suppliers work together'))).not.toContain(
      'Notion',
    );
  });

  it('finds them in other languages', () => {
    expect(unknown('Kenntnisse in Webtechnik', 'de')).toEqual(['Webtechnik']);
    expect(unknown('Maîtrise de Zorbulator', 'fr')).toEqual(['Zorbulator']);
  });

  const none = [
    'Experience in a fast-paced environment',
    'Experience with large customers and similar roles',
    'Understanding of what our customers need',
    'You are used to working with people',
    'Willing to travel',
    'Three years or more in a studio',
    'A degree in Marketing, Publishing or similar',
    'Authorized to work in the US',
    'German at B2 or better',
    'Interest in things',
  ];
  it.each(none)('finds none in “%s”', (line) => {
    expect(unknown(line)).toEqual([]);
  });
});

describe('years', () => {
  const years: [string, number, number | null, Language?][] = [
    ['3+ years of experience', 3, null],
    ['At least three years in accounting', 3, null],
    ['3-5 years in sales', 3, 5],
    ['3 to 5 years in sales', 3, 5],
    ["5+ years' experience designing pumps", 5, null],
    ['Mindestens 5 Jahre Berufserfahrung', 5, null, 'de'],
    ['Expérience de 3 à 5 ans', 3, 5, 'fr'],
    ['5-7 años de experiencia', 5, 7, 'es'],
    ['Seven years or more in supply chain roles', 7, null],
    ['5 years of experience, 2 years of them leading people', 5, null],
  ];
  it.each(years)('reads “%s”', (line, least, most, language) => {
    expect(read(asked(line, language)).years?.value).toEqual({ least, most });
  });

  const none = [
    'You are 18 years old or older',
    'A four-year degree',
    'Our firm was founded 20 years ago',
    'Experience of some kind',
  ];
  it.each(none)('reads no demand in “%s”', (line) => {
    expect(read(asked(line)).years).toBeNull();
  });
});

describe('languages, degree and credentials', () => {
  const spoken: [string, string[], Language?][] = [
    ['Fluent German and English', ['German', 'English']],
    ['Verhandlungssicheres Englisch in Wort und Schrift', ['English'], 'de'],
    ['Anglais courant', ['English'], 'fr'],
    ['Nivel alto de inglés (C1)', ['English'], 'es'],
    ['A year as an English teacher', []],
    ['Knowledge of the French market', []],
    ['German GAAP', []],
  ];
  it.each(spoken)('finds the languages in “%s”', (line, languages, language) => {
    expect(read(asked(line, language)).languages.map(({ value }) => value)).toEqual(languages);
  });

  it.each([
    ["Bachelor's degree in Finance or equivalent practical experience", 'en', 'preferred'],
    ["Bachelor's degree or four years of relevant experience", 'en', 'preferred'],
    ['Equivalent experience or a degree in Finance', 'en', 'preferred'],
    ['Studium der Informatik oder vergleichbare Berufserfahrung', 'de', 'preferred'],
    ['Grado en Derecho o experiencia equivalente', 'es', 'preferred'],
    ["Bachelor's degree in Finance or Economics, and two years of experience", 'en', 'required'],
    ["Bachelor's degree or equivalent", 'en', 'required'],
    ['Degree in Finance', 'en', 'required'],
  ] as const)('tells whether work may stand in for the degree: %s', (line, language, importance) =>
    expect(read(asked(line, language)).degree?.importance).toBe(importance),
  );

  it('counts two names of one licence once', () => {
    const { credentials } = read(
      under('Preferred', 'RN') + under('Requirements', 'Current RN license, BLS'),
    );
    expect(credentials.map(({ value, importance }) => [value, importance])).toEqual([
      ['RN', 'required'],
      ['BLS', 'required'],
    ]);
  });

  it('says how much a language is wanted', () => {
    const text = asked('Fluent English; French is a plus');
    expect(read(text).languages.map(({ importance }) => importance)).toEqual([
      'required',
      'preferred',
    ]);
  });

  const degrees: [string, string | null, Language?][] = [
    ["Bachelor's or Master's degree in economics", 'bachelor'],
    ['High school diploma required; associate degree a plus', 'school'],
    ['Abgeschlossene Ausbildung zum Bäcker', 'vocational', 'de'],
    ['De formation Bac+5', 'master', 'fr'],
    ['PhD in physics', 'doctorate'],
    ['A high degree of care', null],
    ['Scrum Master experience', null],
    ['Fast, but never careless', null],
    ['You need no degree, but a degree is not required to be curious', null],
  ];
  it.each(degrees)('reads the degree of “%s”', (line, degree, language) => {
    expect(read(asked(line, language)).degree?.value ?? null).toBe(degree);
  });

  const licences: [string, string[], Language?][] = [
    ['Active RN license', ['RN license']],
    ['CPA required', ['CPA']],
    ['Führerschein Klasse B', ['Führerschein Klasse B'], 'de'],
    ['Crane spotter certification', ['Crane spotter certification']],
    ['A valid licence', []],
    ['Certified by nobody', []],
  ];
  it.each(licences)('finds the credentials in “%s”', (line, credentials, language) => {
    const found = read(asked(line, language)).credentials.map(({ value }) => value);
    expect(found).toEqual(credentials);
  });
});

describe('the job', () => {
  const salaries: [string, string | null][] = [
    ['$118,000 to $146,000 base, reviewed every January', '$118,000 to $146,000 base'],
    ['£48k – £54k', '£48k – £54k'],
    ['Salaire de 32 à 36 k€', '32 à 36 k€'],
    ['€70.000 brutto', '€70.000 brutto'],
    ['$21.35 - $27.10 per hour', '$21.35 - $27.10 per hour'],
    ['401(k) with 4% match', null],
    ['We passed $5M ARR', null],
    ['A budget of €2,000 a year for courses', null],
    ['Sign-on bonus of $10,000', null],
    ['We raised $12 million', null],
    ['A quota of $900k', null],
  ];
  it.each(salaries)('reads the salary of “%s”', (line, salary) => {
    expect(read(under('What we offer', line)).salary).toBe(salary);
  });

  const modes: [string, string | null][] = [
    ['Remote within the EU', 'remote'],
    ['Hybrid, two days from home', 'hybrid'],
    ['On-site', 'on site'],
    ['Sie arbeiten vor Ort', 'on site'],
    ['Help remote teams with remote sensing', null],
    ['We have an on-site gym', null],
  ];
  it.each(modes)('reads where the work is done in “%s”', (line, mode) => {
    expect(read(`Geographer\nAcme | Bonn\n\n${line}\n`).workingMode).toBe(mode);
  });

  it('reads title, employer and place from the top', () => {
    expect(
      read('Senior Nurse – Nights\nElm Hospital | Duluth, MN | Full time\n\nAbout us\n'),
    ).toMatchObject({
      title: 'Senior Nurse – Nights',
      company: 'Elm Hospital',
      place: 'Duluth, MN',
      seniority: 'senior',
    });
  });

  it('takes a schedule for no employer and a department for no place', () => {
    expect(
      read('Registered Nurse – Nights\nevery third weekend | 7p–7a\nElm Hospital, Duluth, MN'),
    ).toMatchObject({ company: 'Elm Hospital' });
    expect(read('Nurse – Full time – Medical Telemetry\nElm Hospital').place).toBe('');
    expect(read('Comptable (H/F) – CDI – Lyon\n\nNous cherchons une personne').place).toBe('Lyon');
  });

  it('reads them from labels and from a sentence', () => {
    expect(read('Title: Baker\nLocation: Leeds (hybrid)\nCompany: Crumb\n')).toMatchObject({
      title: 'Baker',
      company: 'Crumb',
      place: 'Leeds',
    });
    expect(read('Crumb is hiring a Head Baker for our shop in Leeds.')).toMatchObject({
      title: 'Head Baker',
      company: 'Crumb',
    });
  });

  it('lets what is given go first', () => {
    const given = { title: 'Cook', company: 'Pan', place: 'Rome' };
    expect(read('Baker\nCrumb | Leeds\n', given)).toMatchObject(given);
  });
});

describe('any text', () => {
  it('gives nothing for nothing', () => {
    expect(read('')).toEqual({
      language: null,
      title: '',
      company: '',
      place: '',
      workingMode: null,
      seniority: null,
      years: null,
      languages: [],
      degree: null,
      credentials: [],
      salary: null,
      terms: [],
      parts: [],
    });
  });

  const texts: [string, string | null][] = [
    ['We are looking for somebody who will work with the team.', 'en'],
    ['Wir suchen für unser Team eine Person, die mit uns arbeitet.', 'de'],
    ['Nous recherchons une personne pour notre équipe dans les Vosges.', 'fr'],
    ['Buscamos una persona para el equipo que trabaje con nosotros.', 'es'],
    ['Buscamos uma pessoa para o time que trabalhe com a gente em São Paulo.', 'pt'],
    ['Wij zoeken een collega die het team van onze winkel komt versterken.', null],
    ['Szukamy osoby do pracy w zespole, która zna się na rzeczy.', null],
    ['Cerchiamo una persona per il nostro team che sia anche di Torino.', null],
  ];
  it.each(texts)('knows the language of “%s”', (text, language) => {
    expect(read(text).language).toBe(language);
  });

  it('only mentions what it finds in a language it does not understand', () => {
    const text =
      'Wij zoeken een collega voor het team\n\nEisen\n- Python en Docker\n- Kennis van SQL';
    const { terms } = read(text);
    expect(terms.map(({ term, importance }) => `${term}: ${importance}`)).toEqual([
      'Python: mentioned',
      'Docker: mentioned',
      'SQL: mentioned',
    ]);
  });

  it('gives ranges that hold the words, in order, and groups of at least two', () => {
    const text = asked('Java, Kotlin or Go; Java 21; knowledge of Blorp');
    const { terms, parts } = read(text);
    for (const { term, ranges } of terms)
      expect(text.slice(...(ranges[0] as [number, number]))).toBe(term);
    expect(terms.find(({ term }) => term === 'Java')?.ranges).toHaveLength(2);
    let end = 0;
    for (const { range } of parts) {
      expect(range[0]).toBeGreaterThanOrEqual(end);
      end = range[1];
    }
  });

  const long = [
    'must have ideally a plus ',
    '$1,000 to ',
    'Java or ',
    '(a preferred ',
    'Requirements: ',
    '3 to 5 years ',
    '- \n',
    'RN license (',
    '\ud83d',
  ];
  it.each(long)('comes quickly to the end of 200 kB of “%s”', (piece) => {
    const start = performance.now();
    read(piece.repeat(Math.ceil(200_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
