import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension, root } from '../../scripts/lib/root.ts';
import { buildFor } from '../manifests/build-for.ts';

const json = (...path: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

/** Edge has the build for Chrome. */
const builds = {
  chrome: () => builtExtension,
  firefox: () => buildFor('firefox'),
  safari: () => buildFor('safari'),
};

/** A change of what a browser is told about Byline is made here too, on purpose. */
test.each(Object.entries(builds))(
  'what %s is told about Byline is what was agreed on',
  (browser, build) => {
    const { version, ...manifest } = json(build(), 'manifest.json');
    expect(manifest).toEqual(json(root, 'tests', 'manifests', `${browser}.json`));
    expect(version).toBe(json(root, 'package.json').version);
  },
);
