import type { Finding } from './finding.ts';
import { findingIn, nodesOf, type Script } from './script.ts';

/** A text without a space that long, in UTF-16 code units, holds something that nobody can read. */
const longestRun = 2000;
const unreadable = new RegExp(
  `[A-Za-z0-9+/=_-]{${longestRun},}|(?:[0-9a-f]{2}[, ]?){${longestRun},}`,
);

/** Begins of blobs that are known: the font by which PDF.js tries whether fonts load (OpenType, base64). */
const knownBlobs = ['T1RUTwALAIAAAwAwQ0ZGIDHtZg4AAAOY'];

/** As the usual obfuscator names things. */
const obfuscated = /^_0x[0-9a-f]{4,}$/;

/** Minified is fine, hidden is not: no blobs and no names made by an obfuscator. */
export function hiddenCode(script: Script): Finding[] {
  const findings: Finding[] = script.errors.map((error) => ({
    file: script.file,
    line: 1,
    column: 1,
    what: `The script cannot be parsed: ${error}`,
  }));
  let names = 0;
  for (const { node } of nodesOf(script.program)) {
    const text =
      node.type === 'Literal' && typeof node.value === 'string'
        ? node.value
        : node.type === 'TemplateElement'
          ? node.value.cooked
          : null;
    const blob = text === null ? null : unreadable.exec(text ?? '')?.[0];
    if (blob && !knownBlobs.some((known) => blob.startsWith(known)))
      findings.push(
        findingIn(
          script,
          node,
          `A blob of ${blob.length} characters begins “${blob.slice(0, 24)}”.`,
        ),
      );
    if (node.type === 'Identifier' && obfuscated.test(node.name)) {
      names += 1;
      if (names === 1)
        findings.push(findingIn(script, node, `“${node.name}” is a name of an obfuscator.`));
    }
  }
  return findings;
}
