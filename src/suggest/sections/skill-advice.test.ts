import { describe, expect, it } from 'vitest';
import { position, skills } from '../../review/profile-pieces.ts';
import { emptyRole } from '../../roles/own-role.ts';
import { skillAdvice } from './skill-advice.ts';

const guide = {
  ...emptyRole('data', 'Data Engineer'),
  core: [
    { theme: 'A language', anyOf: ['Python', 'Scala'] },
    { theme: 'Orchestration', anyOf: ['Apache Airflow'] },
    { theme: 'A warehouse', anyOf: ['Snowflake'] },
  ],
  keywords: [
    { skill: 'Python', weight: 3 as const },
    { skill: 'Scala', weight: 3 as const },
    { skill: 'Apache Airflow', weight: 3 as const },
    { skill: 'Snowflake', weight: 3 as const },
    { skill: 'dbt', weight: 1 as const },
  ],
};

describe('skillAdvice', () => {
  it('names what the texts show and the section lacks, what the role wants most first', () => {
    const known = {
      headline: 'Data Engineer | dbt',
      about: 'I use Figma at times.',
      experience: [position({ description: 'Pipelines in Apache Airflow and Python.' })],
      skills: skills('Python'),
    };
    const advice = skillAdvice(known, guide);
    const names = advice?.addable.map(({ skill, weight }) => [skill, weight]) ?? [];
    expect(names.slice(0, 2)).toEqual([
      ['Apache Airflow', 3],
      ['dbt', 1],
    ]);
    expect(names).toContainEqual(['Figma', 0]);
    expect(names.map(([name]) => name)).not.toContain('Python');
    expect(advice?.addable[0]?.seen).toEqual([
      { section: 'experience', entry: 0, range: [13, 27] },
    ]);
  });

  it('does not name what the user only wants to learn', () => {
    const known = { about: 'I am learning Snowflake.', skills: skills('Python') };
    expect(skillAdvice(known, guide)?.addable).toEqual([]);
  });

  it('puts three on top that speak of different themes, listed ones by their own name', () => {
    const known = {
      experience: [position({ description: 'Warehouse in Snowflake.' })],
      skills: skills('Teamwork', 'Scala', 'Python (Programming Language)', 'Airflow'),
    };
    const advice = skillAdvice(known, guide);
    expect(advice?.top).toEqual([
      { skill: 'Scala', listedAs: 'Scala', place: 2 },
      { skill: 'Apache Airflow', listedAs: 'Airflow', place: 4 },
      { skill: 'Snowflake', listedAs: null, place: null },
    ]);
    expect(advice?.isInOrder).toBe(false);
  });

  it('leaves the top as it is where it is right', () => {
    const known = { skills: skills('Snowflake', 'Python', 'Airflow', 'Scala', 'Teamwork') };
    expect(skillAdvice(known, guide)?.isInOrder).toBe(true);
  });

  it('says when only the first skills were read', () => {
    const known = { skills: skills('Python'), skillsTotal: 30 };
    expect(skillAdvice(known, guide)?.partial).toEqual({ read: 1, total: 30 });
    expect(skillAdvice({ skills: skills('Python') }, guide)?.partial).toBeNull();
  });

  it('says nothing where the section is not known', () => {
    expect(skillAdvice({ headline: 'Python' }, guide)).toBeNull();
  });
});
