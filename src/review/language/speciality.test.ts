import { describe, expect, test } from 'vitest';
import type { RoleGuide } from '../../roles/guide.ts';
import guideFile from '../../roles/library/backend-developer.json';
import { shippedLexicon } from '../../skills/shipped.ts';
import { indexGuide } from '../guide-index.ts';
import { TextSubject } from '../subject.ts';
import { isBareList } from './bare-list.ts';
import { speciality } from './speciality.ts';

const guide = guideFile as RoleGuide;
const subjectOf = (text: string) =>
  new TextSubject(text, { known: {}, lexicon: shippedLexicon(), role: indexGuide(guide, null) });
const found = (text: string) =>
  speciality(subjectOf(text)).map(([start, end]) => text.slice(start, end));

describe('speciality', () => {
  test.each([
    ['Backend Developer for ferries', ['Backend Developer for ferries']],
    ['Backend Developer | I keep the handover notes', ['I keep the handover notes']],
    ['Backend-Entwicklerin | Abrechnung für Stadtwerke', ['Abrechnung für Stadtwerke']],
    ['Desarrolladora backend | Billetes de barco', ['Billetes de barco']],
  ])('in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Backend Developer',
    'Senior Backend Engineer @ Kestrel Labs',
    'Backend-Entwickler bei Nordwind Energie',
    'Backend Developer since 2019 | Java, Kafka',
    'Backend Developer with 6 years of experience',
    'Backend Developer | passionate about quiet nights',
    'Seeking a harbour to work in',
    'Backend Developer | Berlin',
    '',
  ])('not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bare list', () => {
  test.each([
    'Java, Spring Boot, PostgreSQL, Kafka, Docker, AWS',
    'a | b | c | d | e | f | g | h | i | j',
  ])('is %s', (text) => {
    expect(isBareList(subjectOf(text))).toBe(true);
  });

  test.each([
    'Backend Developer | Java, Spring Boot, PostgreSQL, Kafka, Docker, AWS | I keep ferries on time and harbours calm',
    'Java, Kafka',
    '',
  ])('is not %s', (text) => {
    expect(isBareList(subjectOf(text))).toBe(false);
  });
});
