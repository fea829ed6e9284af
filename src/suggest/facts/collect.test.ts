import { describe, expect, it } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { certification, position, skills } from '../../review/profile-pieces.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { collectFacts } from './collect.ts';
import { correctFacts } from './correct.ts';
import { type FactKind, noNotes } from './fact.ts';
import { yearsIn } from './years.ts';

const today = '2026-11';
const collect = (known: KnownProfile) => collectFacts(known, shippedLexicon(), today);
const textsOf = (known: KnownProfile, kind: FactKind) =>
  collect(known).flatMap((fact) => (fact.kind === kind ? [fact.text] : []));

describe('collectFacts', () => {
  it('takes titles as written, without the employer, and the employer without the contract', () => {
    const known = {
      experience: [position({ title: 'Night Nurse at Elmfield', company: 'Elmfield · Full-time' })],
    };
    expect(textsOf(known, 'employer')).toEqual(['Elmfield']);
    expect(
      textsOf(
        { experience: [position({ title: 'Night Nurse at Elmfield', company: 'Elmfield' })] },
        'title',
      ),
    ).toEqual(['Night Nurse']);
  });

  it('takes a title from the headline, but no wish for one and no past one', () => {
    expect(textsOf({ headline: 'Payroll Accountant at Harrow | Sage' }, 'title')).toEqual([
      'Payroll Accountant',
    ]);
    expect(textsOf({ headline: 'Aspiring Accountant | Former teacher' }, 'title')).toEqual([]);
  });

  it('takes no sentence for a title, no slogan for a field, and no way of working for an employer', () => {
    expect(textsOf({ headline: 'Talent Partner | I find engineers' }, 'title')).not.toContain(
      'I find engineers',
    );
    expect(textsOf({ headline: 'designer of things that get printed' }, 'title')).toEqual([]);
    const slogans =
      'Teacher | Making a Difference Every Day | User Centric | Helping teams for finance sleep | Creative Thinker';
    expect(textsOf({ headline: slogans }, 'domain')).toEqual([]);
    const known = {
      headline: 'Jefa de Proyecto en Andarríos | PMP',
      experience: [position({ title: 'Jefa de Proyecto', company: 'Freelance' })],
    };
    expect(textsOf(known, 'domain')).toEqual([]);
    expect(textsOf(known, 'employer')).toEqual([]);
  });

  it('takes what is counted for no tool, and half a name for no field', () => {
    const about = 'Re-slotted 14,000 SKUs. Medical / surgical ICU with 18 beds.';
    expect(textsOf({ about }, 'tool')).toEqual([]);
    expect(textsOf({ about }, 'domain')).toEqual([]);
  });

  it('takes as tools what is listed or used, not what is wished for or not known', () => {
    const known = {
      about: 'I write Kotlin. I am learning Rust and have no experience with Kubernetes.',
      skills: skills('k8s', 'Skiing'),
    };
    const tools = collect(known).filter(({ kind }) => kind === 'tool');
    expect(tools.map(({ text, skill }) => [text, skill])).toEqual([
      ['k8s', 'Kubernetes'],
      ['Skiing', null],
      ['Kotlin', 'Kotlin'],
    ]);
    expect(textsOf({ about: 'I have no experience with Kubernetes.' }, 'tool')).toEqual([]);
  });

  it('gives a skill once, and as current where any mention is', () => {
    const known = {
      experience: [
        position({ description: 'Ledger in PostgreSQL.', end: '2021-01' }),
        position({ description: 'Reports.' }),
      ],
      headline: 'Postgres',
    };
    const tools = collect(known).filter(({ skill }) => skill === 'PostgreSQL');
    expect(tools.map(({ text, current }) => [text, current])).toEqual([['PostgreSQL', true]]);
  });

  it('takes a licence that is held, not one that is studied for or another’s', () => {
    expect(textsOf({ headline: 'Staff nurse, RN | CCRN' }, 'credential')).toEqual(['RN', 'CCRN']);
    expect(textsOf({ about: 'Studying for the CPA exam.' }, 'credential')).toEqual([]);
    expect(textsOf({ about: 'PMP candidate.' }, 'credential')).toEqual([]);
    expect(
      textsOf({ certifications: [certification('Wound Care, Level 2')] }, 'credential'),
    ).toEqual(['Wound Care, Level 2']);
  });

  it('takes fields from the headline and from phrases that begin with a skill', () => {
    const headline =
      'Data Scientist | Predictive maintenance & survival models for rail | Python, SQL';
    expect(textsOf({ headline }, 'domain')).toContain(
      'Predictive maintenance & survival models for rail',
    );
    const experience = [position({ description: 'Payroll for seasonal crews\nWe did payroll.' })];
    expect(textsOf({ experience }, 'domain')).toContain('Payroll for seasonal crews');
  });

  it('words education without saying its field twice', () => {
    const school = { school: 'Nordvest University', start: null, end: null };
    expect(
      textsOf(
        {
          education: [
            { ...school, degree: 'MSc', field: 'Statistics' },
            { ...school, degree: 'BSc Mathematics', field: 'Mathematics' },
          ],
        },
        'education',
      ),
    ).toEqual(['MSc Statistics, Nordvest University', 'BSc Mathematics, Nordvest University']);
  });

  it('takes years whole, and not the half of what they were in', () => {
    expect(textsOf({ about: 'Twenty-two years in warehouses.' }, 'years')).toEqual([
      'Twenty-two years in warehouses',
    ]);
    expect(
      textsOf({ headline: 'Tester with 7+ years of experience in manual and API tests' }, 'years'),
    ).toEqual(['7+ years of experience']);
    expect(textsOf({ about: 'I spent six years as an accountant first.' }, 'years')).toEqual([]);
  });

  it('takes the years that the user says, not a period', () => {
    expect(
      textsOf({ about: 'Nurse with over 9 years of experience in cardiac care.' }, 'years'),
    ).toEqual(['over 9 years of experience in cardiac care']);
    expect(textsOf({ about: 'Costs fell in the last 5 years in retail.' }, 'years')).toEqual([]);
  });

  it('gives the same ids whatever the order of the entries', () => {
    const one = position({ description: 'Saved 400 hours a year' });
    const other = position({
      title: 'Clerk',
      description: 'Answered 60 calls a day',
      end: '2019-02',
    });
    const ids = (known: KnownProfile) =>
      collect(known)
        .map(({ id }) => id)
        .sort();
    expect(ids({ experience: [one, other] })).toEqual(ids({ experience: [other, one] }));
  });

  it('finds nothing in an empty profile', () => {
    expect(collect({})).toEqual([]);
    expect(collect({ headline: '', about: '', experience: [], skills: [] })).toEqual([]);
  });
});

describe('yearsIn', () => {
  it('counts time that two positions share once', () => {
    const held = [
      position({ start: '2016-01', end: '2019-12' }),
      position({ start: '2018-01', end: '2020-12' }),
    ];
    expect(yearsIn(held, () => true, today)).toBe(5);
  });

  it('counts a present position up to today and only the kind that is asked for', () => {
    const held = [
      position({ title: 'Nurse', start: '2021-11', end: null }),
      position({ title: 'Clerk', start: '2001-01', end: '2020-01' }),
    ];
    expect(yearsIn(held, ({ title }) => title === 'Nurse', today)).toBe(5);
  });

  it('claims no time that dates without months leave open, and none without a beginning', () => {
    expect(yearsIn([position({ start: '2019', end: '2021' })], () => true, today)).toBe(2);
    expect(yearsIn([position({ start: null, end: null })], () => true, today)).toBe(0);
  });
});

describe('correctFacts', () => {
  const facts = collect({ experience: [position({ description: 'Saved 400 hours a year' })] });
  const outcome = facts.find(({ kind }) => kind === 'outcome');
  const id = outcome?.id ?? '';

  it('hides a fact', () => {
    expect(correctFacts(facts, { ...noNotes, hidden: [id] }).some((fact) => fact.id === id)).toBe(
      false,
    );
  });

  it('puts new words to a fact under its own id, with the user as their source', () => {
    const changed = correctFacts(facts, {
      ...noNotes,
      changed: { [id]: 'Saved 380 hours a year' },
    });
    const fact = changed.find((one) => one.id === id);
    expect(fact?.text).toBe('Saved 380 hours a year');
    expect(fact?.source.section).toBe('you');
    expect(fact?.measures.map(({ figure }) => figure)).toEqual(['380']);
  });

  it('adds what the user told, once, with its skill', () => {
    const added = [
      { kind: 'tool' as const, text: 'k8s' },
      { kind: 'tool' as const, text: ' k8s ' },
    ];
    const told = correctFacts(facts, { ...noNotes, added }).filter(({ kind }) => kind === 'tool');
    expect(told.map(({ text, skill }) => [text, skill])).toEqual([['k8s', 'Kubernetes']]);
  });
});
