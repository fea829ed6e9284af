import { buildExtension } from '../../scripts/lib/build.ts';

/**
 * Builds the extension once before the browser tests. BYLINE_NO_BUILD takes the build that is
 * there, BYLINE_EXTENSION one that lies elsewhere.
 */
export default function build(): void {
  if (process.env.BYLINE_NO_BUILD || process.env.BYLINE_EXTENSION) return;
  buildExtension();
}
