import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, runSearch, searchedTexts } from './search.ts';

const texts = searchedTexts({
  headline: 'Senior Backend Engineer | Go, PostgreSQL',
  about: 'I build payment systems in Go and C++.',
  experience: [
    {
      title: 'Backend Engineer',
      company: 'Tollgate Pay',
      start: null,
      end: null,
      location: '',
      description: 'Kafka',
    },
  ],
  skills: [{ name: 'Node.js', endorsements: null }],
});
const run = (query: string) => {
  const parsed = parseSearch(query);
  if (!parsed.ok) throw new Error(`${parsed.why.key} at ${parsed.at}`);
  return runSearch(parsed.search, texts);
};
const mistake = (query: string) => {
  const parsed = parseSearch(query);
  return parsed.ok ? null : [parsed.why.key, parsed.at];
};

describe('a search that finds the profile', () => {
  it.each([
    'backend',
    'BACKEND',
    '"backend engineer"',
    '“backend engineer”',
    'backend AND go',
    'backend go',
    'java OR go',
    'java OR scala OR "payment systems"',
    'backend NOT php',
    'NOT (php OR "ruby on rails")',
    '(java OR go) AND (postgresql OR mysql) NOT intern',
    'c++ AND node.js',
    'java AND scala OR go',
  ])('%s', (query) => {
    expect(run(query)).toEqual({ found: true, stoppedBy: [] });
  });
});

describe('a search that does not', () => {
  it.each([
    ['java', ['java']],
    ['backend AND kafka', ['kafka']],
    ['"engineer backend"', ['engineer backend']],
    ['java OR scala', ['java', 'scala']],
    ['backend NOT go', ['NOT go']],
    ['(java OR scala) AND (mysql OR go)', ['java', 'scala']],
    ['NOT (go OR php)', ['NOT go']],
    ['back', ['back']],
  ])('%s names what stops it', (query, stoppedBy) => {
    expect(run(query)).toEqual({ found: false, stoppedBy });
  });

  it('does not read descriptions', () => {
    expect(run('kafka').found).toBe(false);
  });
});

describe('a search with a mistake is explained at its place', () => {
  it.each([
    ['', 'search.empty', 0],
    ['   ', 'search.empty', 0],
    ['"backend', 'search.quote', 0],
    ['go AND', 'search.unfinished', 6],
    ['AND go', 'search.operator', 0],
    ['go OR OR java', 'search.operator', 6],
    ['(go OR java', 'search.open', 0],
    ['go) AND java', 'search.close', 2],
    ['go AND ""', 'search.blank', 7],
    ['()', 'search.operator', 1],
    ['('.repeat(100), 'search.deep', 31],
    ['go '.repeat(1000), 'search.long', 2000],
  ])('%j', (query, key, at) => {
    expect(mistake(query)).toEqual([key, at]);
  });
});

it('reads any text without throwing', () => {
  const piece = fc.constantFrom('go', 'AND', 'OR', 'NOT', '(', ')', '"', ' ', '\ud800', 'java ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const parsed = parseSearch(pieces.join(''));
      if (parsed.ok) expect(typeof runSearch(parsed.search, texts).found).toBe('boolean');
      else expect(parsed.at).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('says that it finds exactly when nothing stops it', () => {
  expect(run('go').found).toBe(run('go').stoppedBy.length === 0);
  expect(run('java').found).toBe(run('java').stoppedBy.length === 0);
});
