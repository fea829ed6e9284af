import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { roleIndex } from '../../src/roles/library.ts';

/** What a zip spends on a file besides its content: two headers with its name. */
const overhead = (name: string) => 76 + 2 * name.length;

/** The size of the zip of a build, in bytes, and how much of it are role guides. */
export function zipSizes(folder: string): { whole: number; roles: number } {
  let whole = 22;
  let roles = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const size = deflateRawSync(readFileSync(file), { level: 9 }).length + overhead(name);
    whole += size;
    if (roleIndex.some(({ id }) => basename(name).startsWith(`${id}-`))) roles += size;
  }
  // The index of titles is role data, too; it stands in the page's own script.
  const index = readFileSync(new URL('../../src/roles/index.json', import.meta.url));
  roles += deflateRawSync(index, { level: 9 }).length;
  return { whole, roles };
}

/**
 * The size of all that the popup loads before its first score, in bytes as a zip holds them: its page,
 * its style and its scripts with what they import at once. What they import later is not in it.
 */
export function startSize(folder: string): number {
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  const loaded = new Set<string>();
  let size = 0;
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    size += deflateRawSync(text, { level: 9 }).length + overhead(file);
    // `import"./a.js"` and `from"./a.js"`, but not `import("./a.js")`.
    for (const [, name = ''] of text.matchAll(/(?:\bimport|\bfrom)\s*["']\.\/([^"']+\.js)["']/g))
      waiting.push(join('chunks', name));
  }
  return size;
}
