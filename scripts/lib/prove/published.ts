import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { PackageFiles } from './package-files.ts';

/** Files that libraries publish ready to run, and that the build takes over as they are. */
const published = ['pdfjs-dist/legacy/build/pdf.worker.min.mjs'];

export interface Published {
  name: string;
  /** The file of the library that it is, byte for byte. */
  of: string;
}

/**
 * The files of the package that are a library's own. They are not looked into: what they may reach is
 * the policy's matter, as for every library.
 */
export function publishedIn(files: PackageFiles): Published[] {
  const originals = published.map((of) => ({
    of,
    bytes: readFileSync(join(root, 'node_modules', of)),
  }));
  return [...files].flatMap(([name, bytes]) => {
    const same = originals.find((original) => original.bytes.equals(bytes));
    return same === undefined ? [] : [{ name, of: same.of }];
  });
}
