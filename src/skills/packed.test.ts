import { expect, it } from 'vitest';
import { pack, unpack } from './packed.ts';
import { families } from './shipped.ts';

it.each(Object.entries(families))('gives %s back as it was', (_, entries) => {
  expect(unpack(pack(entries))).toEqual(entries);
});

it.each(['a|b', 'a\tb', 'a=b', 'a\nb'])('refuses %j, which it could not give back', (name) => {
  expect(() => pack([{ name, kind: 'tool' }])).toThrow('cannot be packed');
});
