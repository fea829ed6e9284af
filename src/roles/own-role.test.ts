import { describe, expect, it } from 'vitest';
import { z } from '../schema/zod.ts';
import { loadGuide } from './library.ts';
import { copyOfGuide, emptyRole, ownRoleSchema, readRoleFile, roleFile } from './own-role.ts';
import published from './role.schema.json';

const guide = await loadGuide('backend-developer');

it('reads back what it wrote', () => {
  for (const role of [
    copyOfGuide(guide, 'my-backend', 'My backend role'),
    emptyRole('mine', 'Mine'),
  ])
    expect(readRoleFile(roleFile(role))).toEqual({ role });
});

it('remembers what a copy was made from, and leaves the guide as it was', () => {
  const before = JSON.stringify(guide);
  const copy = copyOfGuide(guide, 'my-backend', 'My backend role');
  copy.keywords.length = 0;
  expect(copy.base).toBe('backend-developer');
  expect(copy.titles.name).toBe('My backend role');
  expect(JSON.stringify(guide)).toBe(before);
});

describe('a bad file is refused with its line and the reason', () => {
  const good = roleFile(emptyRole('mine', 'Mine'));
  const withLine = (from: string, to: string) => {
    expect(good).toContain(from);
    return good.replace(from, to);
  };
  it.each([
    ['', /^Line 1: /],
    ['[1, 2', /^Line 1: close bracket expected\.$/],
    ['{\n"format": oops\n}', /^Line 2: /],
    ['[]', /^Line 1: the role should be of the kind object\.$/],
    ['{"name": "a CV"}', /^Line 1: /],
    [withLine('"version": 1', '"version": 2'), /^Line 3: “version” should be 1\.$/],
    [withLine('"id": "mine"', '"id": "My Role!"'), /^Line 5: “id” should be small letters/],
    [
      withLine(
        '"keywords": [],\n  "tips"',
        '"keywords": [{"skill": "Go", "weight": 7}],\n  "tips"',
      ),
      /^Line \d+: “keywords\.0\.weight”/,
    ],
    [withLine('"summary": "Mine",', ''), /“summary” is missing/],
    [
      withLine('"base": null,', '"base": null, "secret": 1,'),
      /holds something no role has: secret/,
    ],
    ['x'.repeat(2_000_001), /too large/],
  ])('%#', (text, sentence) => {
    const read = readRoleFile(text);
    expect('refused' in read ? read.refused : 'not refused').toMatch(sentence);
  });
});

it('publishes its schema as it is', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(ownRoleSchema))));
});
