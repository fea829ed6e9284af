import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { KnownProfile } from '../profile/profile.ts';
import type { RoleGuide } from '../roles/guide.ts';
import guideFile from '../roles/library/backend-developer.json';
import { shippedLexicon } from '../skills/shipped.ts';
import { hasWords, say } from '../words/say.ts';
import { checks as words } from '../words/words.ts';
import type { Check, CheckCases, Finding } from './check.ts';
import { indexGuide } from './guide-index.ts';
import { ProfileSubject } from './profile-subject.ts';
import { aboutChecks, headlineChecks, profileChecks } from './registry.ts';
import { weights } from './rubric.ts';
import { type ReviewContext, TextSubject } from './subject.ts';

const guide = guideFile as RoleGuide;

function contextOf(known: KnownProfile): ReviewContext {
  return { known, lexicon: shippedLexicon(), role: indexGuide(guide, null) };
}

/** The cases beside a check, ready to be run. */
interface RunCase {
  /** What the case is called in the report. */
  shown: string;
  run: () => Finding | null;
}

interface CheckUnderTest {
  check: Pick<Check<never>, 'id' | 'section' | 'source'>;
  cases: Record<'pass' | 'partial' | 'fail', RunCase[]>;
}

async function casesOf<Input, Subject>(
  check: Check<Subject>,
  subjectOf: (input: Input) => Subject,
): Promise<CheckUnderTest> {
  const { cases } = (await import(`./checks/${check.id}.cases.ts`)) as { cases: CheckCases<Input> };
  const ready = (inputs: readonly Input[]): RunCase[] =>
    inputs.map((input) => ({
      shown: JSON.stringify(input),
      run: () => check.run(subjectOf(input)),
    }));
  const { pass, partial = [], fail } = cases;
  return { check, cases: { pass: ready(pass), partial: ready(partial), fail: ready(fail) } };
}

const underTest: CheckUnderTest[] = await Promise.all([
  ...[...headlineChecks, ...aboutChecks].map((check) =>
    casesOf<string, TextSubject>(check, (text) => new TextSubject(text, contextOf({}))),
  ),
  ...profileChecks.map((check) =>
    casesOf<KnownProfile, ProfileSubject>(
      check,
      (known) => new ProfileSubject(contextOf(known), {}),
    ),
  ),
]);

const sourceOf = (id: string): string =>
  readFileSync(new URL(`./checks/${id}.ts`, import.meta.url), 'utf8');

/** Every sentence of its own that a check's code can ask for. */
const saysOf = (id: string): string[] =>
  [...sourceOf(id).matchAll(/says: '(\w+)'/g)].map((match) => match[1] ?? '');

test('the registry and the weights name the same checks', () => {
  const ids = underTest.map(({ check }) => check.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(Object.keys(weights).sort());
  expect(Object.values(weights).every((weight) => weight > 0)).toBe(true);
});

describe.each(underTest)('$check.id', ({ check, cases }) => {
  const { id } = check;

  test('has a source, and words for all that it can say', () => {
    expect(check.source.length).toBeGreaterThan(20);
    expect(id.startsWith(check.section) || check.section === 'profile').toBe(true);
    for (const part of ['name', 'why', 'pass', 'partial', 'fail', ...saysOf(id)])
      expect(hasWords(`${id}.${part}`), `${id}.${part}`).toBe(true);
    if (/\bchanges\b/.test(sourceOf(id))) expect(hasWords(`${id}.fix`)).toBe(true);
  });

  test('has no words that it never says', () => {
    const said = new Set(['name', 'why', 'pass', 'partial', 'fail', 'fix', ...saysOf(id)]);
    expect(Object.keys(words[id] ?? {}).filter((part) => !said.has(part))).toEqual([]);
  });

  test('has cases that pass and cases that fail', () => {
    expect(cases.pass.length).toBeGreaterThan(0);
    expect(cases.fail.length).toBeGreaterThan(0);
  });

  test.each(cases.pass)('passes $shown', ({ run }) => {
    expect(run()?.share).toBeGreaterThanOrEqual(0.95);
  });

  test.each(cases.partial)('finds a part in $shown', ({ run }) => {
    const share = run()?.share;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.95);
  });

  test.each(cases.fail)('fails $shown', ({ run }) => {
    expect(run()?.share).toBe(0);
  });

  test.each([...cases.pass, ...cases.partial, ...cases.fail])(
    'fills every slot of its sentences for $shown',
    ({ run }) => {
      const finding = run();
      const status = statusOf(finding?.share ?? 0);
      const values = finding?.values ?? {};
      expect(say({ key: `${id}.${finding?.says ?? status}`, values })).not.toMatch(/[{}]/);
      for (const change of finding?.changes ?? []) {
        const key = `${id}.${change.key ?? 'fix'}`;
        expect(say({ key, values: change.values ?? {} })).not.toMatch(/[{}]/);
      }
    },
  );
});

function statusOf(share: number): 'pass' | 'partial' | 'fail' {
  if (share >= 0.95) return 'pass';
  return share > 0 ? 'partial' : 'fail';
}
