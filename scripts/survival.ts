import { mutations } from '../tests/survival/mutations.ts';
import { fields, type Outcome, survive, tally } from '../tests/survival/survive.ts';

/**
 * Prints what the reader makes of pages that LinkedIn has changed: `tsx scripts/survival.ts`.
 * With --all, also what was refused and what was read wrong, one by one.
 */
const print = (line: string) => process.stdout.write(`${line}\n`);

function row(name: string, outcomes: Outcome[]) {
  const { right, refused, wrong } = tally(outcomes);
  const share = outcomes.length === 0 ? '-' : `${((100 * right) / outcomes.length).toFixed(1)} %`;
  const numbers = [right, refused, wrong].map((count) => String(count).padStart(8)).join('');
  print(`${name.padEnd(26)}${numbers}${share.padStart(10)}`);
}

const outcomes = survive();
print(`${''.padEnd(26)}   right refused   wrong     right`);
for (const field of fields) {
  row(
    field,
    outcomes.filter((outcome) => outcome.field === field),
  );
}
print('');
for (const { name } of mutations) {
  row(
    name,
    outcomes.filter(({ mutation }) => mutation === name),
  );
}
print('');
row('all', outcomes);

const isAll = process.argv.includes('--all');
for (const { slug, mutation, field, verdict, read } of outcomes) {
  if (verdict === 'right' || (verdict === 'refused' && !isAll)) continue;
  print(`${verdict}: ${slug}, ${mutation}, ${field}: ${JSON.stringify(read).slice(0, 300)}`);
}
