/** One figure of the bench: a ratio of two times. */
export interface Figure {
  name: string;
  ratio: number;
  /** What it should be at most, where there is such an aim. */
  aim?: number;
  /** What it should be at least. */
  atLeast?: number;
}

/** A line to print for a figure. */
export function ratios({ name, ratio, aim, atLeast }: Figure): string {
  const aims = [
    aim === undefined ? [] : [{ text: `at most ${aim}`, met: ratio <= aim }],
    atLeast === undefined ? [] : [{ text: `at least ${atLeast}`, met: ratio >= atLeast }],
  ].flat();
  const said = aims.map(({ text, met }) => `  (${met ? 'aim' : 'aim missed'}: ${text})`);
  return `${name}: ${ratio.toFixed(ratio < 10 ? 2 : 1)}${said.join('')}`;
}

/** Milliseconds for one run of a work. */
export const timeOf = (work: () => unknown): number => time(work, repeatsFor(work));

/**
 * The median over `rounds` of the ratio of two works, each round timing both in turn.
 *
 * @param subject what is measured
 * @param baseline what it is measured against
 */
export function compare(subject: () => unknown, baseline: () => unknown, rounds = 60): number {
  const repeats = { subject: repeatsFor(subject), baseline: repeatsFor(baseline) };
  const quotients: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const one = time(subject, repeats.subject);
    const other = time(baseline, repeats.baseline);
    quotients.push(one / other);
  }
  return median(quotients);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** What a work gives goes here, so that no engine may leave the work out. */
const sink: { value: unknown } = { value: null };

/** Milliseconds for one run, as the mean of `count` runs. */
function time(work: () => unknown, count: number): number {
  const start = performance.now();
  for (let run = 0; run < count; run++) sink.value = work();
  return (performance.now() - start) / count;
}

/** Warms the work up and finds how often it runs in about four milliseconds. */
function repeatsFor(work: () => unknown): number {
  const until = performance.now() + 300;
  let runs = 0;
  const start = performance.now();
  while (performance.now() < until) {
    sink.value = work();
    runs++;
  }
  return Math.max(1, Math.round((4 * runs) / (performance.now() - start)));
}
