import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of the house from the ground up. A room imports from itself and from rooms below. */
const floors = [
  ['schema', 'words'],
  ['profile'],
  ['skills'],
  ['roles', 'pages'],
  ['review'],
  ['suggest', 'jobs'],
  ['app'],
  ['ui'],
  ['entrypoints'],
];

const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split(/[\\/]/);
  return top === 'src' ? second : top;
};
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));

const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
);

interface Import {
  file: string;
  specifier: string;
}

const imports: Import[] = sources.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
    ),
  ].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? '' })),
);

const inside = imports.filter(({ specifier }) => specifier.startsWith('.'));
const outside = imports.filter(({ specifier }) => !specifier.startsWith('.'));

describe('the house', () => {
  it('sees its imports', () => {
    expect(inside.length).toBeGreaterThan(50);
    expect(outside.length).toBeGreaterThan(5);
  });

  it('has a floor for every room', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it('has arrows that run downwards only', () => {
    const upwards = inside.filter(({ file, specifier }) => {
      const target = relative(root, join(root, dirname(file), specifier));
      const from = roomOf(file);
      const to = roomOf(target);
      return from !== to && floorOf(to) >= floorOf(from);
    });
    expect(upwards).toEqual([]);
  });

  it('keeps the browser, WXT and Preact out of everything below the app', () => {
    const allowed = /^(?:zod\/mini|fastest-levenshtein|jsonc-parser)$/;
    /** Packages that one room alone works with. */
    const ofOneRoom: Record<string, string> = {
      '@mozilla/readability': 'src/pages/jobs/',
      fflate: 'src/pages/export/',
      papaparse: 'src/pages/export/',
      'pdfjs-dist': 'src/pages/pdf/',
    };
    const isAllowed = ({ file, specifier }: Import) => {
      const room = Object.entries(ofOneRoom).find(([name]) => specifier.startsWith(name))?.[1];
      return allowed.test(specifier) || (room !== undefined && file.startsWith(room));
    };
    const foreign = outside.filter(
      (one) => floorOf(roomOf(one.file)) < floorOf('app') && !isAllowed(one),
    );
    expect(foreign).toEqual([]);
  });

  it('keeps browser globals out of everything below the app', () => {
    const globals = /(?<![.\w])(?:browser|chrome|window|localStorage|navigator|location)\.\w/;
    const users = sources
      .filter((file) => floorOf(roomOf(file)) < floorOf('app'))
      .filter((file) => {
        const code = readFileSync(join(root, file), 'utf8').replace(
          /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
          '',
        );
        return globals.test(code.replace(/'[^'\n]*'|`[^`]*`/g, "''"));
      });
    expect(users).toEqual([]);
  });
});
