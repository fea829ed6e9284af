import { buildFor } from '../manifests/build-for.ts';

/** Builds the add-on once before the tests. BYLINE_NO_BUILD takes the build that is there. */
export default function build(): void {
  if (!process.env.BYLINE_NO_BUILD) buildFor('firefox');
}
