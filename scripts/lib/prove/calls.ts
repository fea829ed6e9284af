import type { Finding } from './finding.ts';
import { type KnownCall, knownCalls } from './known-calls.ts';
import { mentionOf } from './mentions.ts';
import { findingIn, functionAround, nodesOf, type Script, sourceOf } from './script.ts';

/** Calls by these names that are neither known nor allowed. `used` tells the known ones met. */
export function unknownCalls(
  scripts: readonly Script[],
  names: ReadonlySet<string>,
  known: readonly KnownCall[] = knownCalls,
): { findings: Finding[]; used: KnownCall[] } {
  const used: KnownCall[] = [];
  const findings: Finding[] = [];
  for (const script of scripts)
    for (const found of nodesOf(script.program)) {
      const name = mentionOf(found, names);
      if (name === null) continue;
      const around = sourceOf(script, functionAround(found));
      const call = known.find(
        (one) =>
          one.name === name &&
          one.says.every((words) => around.includes(words)) &&
          used.filter((other) => other === one).length < one.times,
      );
      if (call !== undefined) used.push(call);
      else findings.push(findingIn(script, found.node, `The script uses ${told(name)}.`));
    }
  return { findings, used };
}

const told = (name: string) => (name === '?' ? 'a global found by a name made at run time' : name);
