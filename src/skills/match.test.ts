import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from './lexicon.ts';
import { findSkills } from './match.ts';
import { shippedLexicon } from './shipped.ts';

const lexicon = shippedLexicon();
const names = (text: string) => findSkills(text, lexicon).map(({ skill }) => skill);

describe('the ways one name is written', () => {
  const cases: [string, string][] = [
    ['REST API', 'REST APIs'],
    ['RESTful APIs', 'REST APIs'],
    ['REST-APIs', 'REST APIs'],
    ['Node', 'Node.js'],
    ['NodeJS', 'Node.js'],
    ['Node.js', 'Node.js'],
    ['node js', 'Node.js'],
    ['k8s', 'Kubernetes'],
    ['CI/CD', 'CI/CD'],
    ['CI CD', 'CI/CD'],
    ['C++', 'C++'],
    ['C#', 'C#'],
    ['.NET', '.NET'],
    ['F#', 'F#'],
    ['Mongo DB', 'MongoDB'],
    ['postgres', 'PostgreSQL'],
    ['micro-services', 'Microservices'],
    ['microservice', 'Microservices'],
    ['Event driven architecture', 'Event-Driven Architecture'],
  ];
  it.each(cases)('finds %s as %s in a list of skills', (written, skill) => {
    expect(names(`Python, ${written}, Docker`)).toEqual(['Python', skill, 'Docker']);
  });
});

describe('words that are also English', () => {
  const skills: [string, string][] = [
    ['I write services in Go.', 'Go'],
    ['Go developer at a bank', 'Go'],
    ['Languages: Java, R, Python', 'R'],
    ['Spring Boot 3 and Java 21', 'Spring Boot'],
    ['Rust, Swift and Kotlin', 'Swift'],
    ['Pipelines in Jenkins', 'Jenkins'],
    ['python, go, kafka', 'Go'],
    ['React 18 and TypeScript', 'React'],
  ];
  it.each(skills)('finds the skill in “%s”', (text, skill) => {
    expect(names(text)).toContain(skill);
  });

  const traps = [
    'Nobody is expected to go above and beyond.',
    'Go to the meeting at noon.',
    'Our go-to-market plan',
    'Grades A to C in all subjects',
    'We closed our Series C in May.',
    'You will present to C-level guests.',
    'The 6 Cs of care, and vitamin C',
    'Acme (R) is a registered mark.',
    'Towns of the old rust belt',
    'You give swift, kind feedback.',
    'A node in our mesh network',
    'A new lab opens in spring 2027.',
    'Offices open in Spring 2027.',
    'Please express interest by mail.',
    'I worked at American Express.',
    'React quickly to change.',
    'To excel here you need patience.',
    'A flask of coffee and some salt',
    'A hive of activity that may spark ideas',
    'She was head chef for years.',
  ];
  const everyday = new Set(
    'Go,C,R,Rust,Swift,Node.js,Spring,Express,React,Excel,Flask,Salt,Hive,Apache Hive,Apache Spark,Spark,Chef'.split(
      ',',
    ),
  );
  it.each(traps)('finds none in “%s”', (text) => {
    expect(names(text).filter((name) => everyday.has(name))).toEqual([]);
  });

  it('does not take an employer for a skill', () => {
    expect(names('Three years at Swift, then at Unity.')).toEqual([]);
  });
});

describe('the rules of matching', () => {
  const small = buildLexicon([
    { name: 'Spring', kind: 'framework', sense: { Spring: 'company' } },
    { name: 'Spring Boot', kind: 'framework', includes: ['Spring'] },
    { name: 'Front-End Development', kind: 'domain', aliases: ['front-end'] },
    { name: 'API Design', kind: 'method' },
    { name: 'Kafka', kind: 'tool', misspellings: ['Kaffka'] },
    { name: 'Rails', kind: 'framework' },
  ]);

  it('takes the longest name', () => {
    expect(findSkills('Spring Boot', small).map(({ skill }) => skill)).toEqual(['Spring Boot']);
  });

  it('gives ranges into the original text, past emoji, accents and controls', () => {
    const text = '🚀 Café\u200b Kafka\u200d, K\u00adafka';
    for (const { start, end } of findSkills(text, small))
      expect(text.slice(start, end).replace(/[\u00ad\u200d]/g, '')).toBe('Kafka');
    expect(findSkills(text, small)).toHaveLength(2);
  });

  it('reads front-end, front end and frontend as one', () => {
    for (const text of ['front-end', 'front end', 'frontend', 'Front‑End'])
      expect(findSkills(text, small)).toHaveLength(1);
  });

  it('does not join words across a comma, a full stop with a space, or a line', () => {
    for (const text of ['Spring. Boot', 'API, Design', 'API\nDesign'])
      expect(findSkills(text, small)).toEqual([]);
  });

  it('finds a misspelling and gives the right name', () => {
    expect(findSkills('Kaffka', small)).toEqual([
      { skill: 'Kafka', start: 0, end: 6, misspelt: 'Kafka' },
    ]);
  });

  it('does not take a singular for a short name that ends in s', () => {
    expect(findSkills('a rail card', small)).toEqual([]);
  });
});

describe('any text at all', () => {
  it('never throws, and its ranges are ordered, inside the text and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Go', 'C++', ' ', ',', 'React', '\u202e', '\ud800', '.NET', '(', '|', 'and'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findSkills(text, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it.each(['a', ' ', '.', '-', '(', 'C', 'Go ', 'node.', '\u200b', 'e\u0301'])(
    'takes a hostile 100,000 characters of %j in its stride',
    (unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      findSkills(long, lexicon);
      // A scan that grows with the square of the text would take minutes here.
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});
