import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pack } from '../../src/skills/packed.ts';

const unpacker = fileURLToPath(new URL('../../src/skills/packed.ts', import.meta.url));

/** A Vite plugin that puts the lexicon's files into the build packed. */
export function packLexicon() {
  return {
    name: 'byline:pack-lexicon',
    enforce: 'pre' as const,
    load(id: string) {
      if (!/[\\/]skills[\\/]lexicon[\\/][a-z-]+\.json$/.test(id)) return null;
      const text = JSON.stringify(pack(JSON.parse(readFileSync(id, 'utf8'))));
      return {
        code: `import { unpack } from ${JSON.stringify(unpacker)};\nexport default unpack(${text});`,
        moduleType: 'js' as const,
      };
    },
  };
}
