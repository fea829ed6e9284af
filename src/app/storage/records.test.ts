import { describe, expect, test } from 'vitest';
import { emptyRole } from '../../roles/own-role.ts';
import { ownRolesRecord, settingsRecord, ticksRecord } from './records.ts';
import { openRecord } from './shelf.ts';

const stored = (version: number, data: unknown) => ({ version, by: 'popup', data });

describe('settings of the version that knew one role', () => {
  test.each([
    [
      { role: 'baker', seniority: 'senior' },
      { role: 'baker', targets: ['baker'], level: 'senior' },
    ],
    [
      { role: 'baker', seniority: null },
      { role: 'baker', targets: ['baker'], level: 'auto' },
    ],
    [
      { role: null, seniority: 'lead' },
      { role: null, targets: [], level: 'lead' },
    ],
  ])('%j are lifted without a loss', (before, after) => {
    expect(openRecord(settingsRecord, stored(1, before))).toEqual({
      kind: 'good',
      by: 'popup',
      data: after,
    });
  });

  test.each([
    { role: 7, seniority: null },
    { role: 'baker' },
    { role: 'baker', seniority: 'captain' },
    'text',
    null,
  ])('%j are garbage still', (data) => {
    expect(openRecord(settingsRecord, stored(1, data)).kind).toBe('garbage');
  });
});

test('what claims a version between the versions is garbage', () => {
  const data = { role: 'baker', seniority: null };
  for (const version of [1.5, -3, Number.NaN])
    expect(openRecord(settingsRecord, stored(version, data)).kind).toBe('garbage');
});

test('roles of the user’s own are parsed at the border', () => {
  const role = emptyRole('own-baker', 'Baker');
  expect(openRecord(ownRolesRecord, stored(1, [role]))).toMatchObject({ data: [role] });
  const broken = { ...role, keywords: [{ skill: 'Go', weight: 9 }] };
  expect(openRecord(ownRolesRecord, stored(1, [broken])).kind).toBe('garbage');
});

test('ticks are parsed at the border', () => {
  expect(openRecord(ticksRecord, stored(1, { baker: ['a'] }))).toMatchObject({ kind: 'good' });
  expect(openRecord(ticksRecord, stored(1, { baker: 'a' })).kind).toBe('garbage');
});
