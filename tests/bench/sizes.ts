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
