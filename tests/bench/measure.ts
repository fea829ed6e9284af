/** One figure of the bench: how many times as long `subject` takes as `baseline`. */
export interface Figure {
  name: string;
  ratio: number;
  /** What we aim for, where there is an aim. */
  aim?: number;
}

/** A line to print for a figure. */
export function ratios({ name, ratio, aim }: Figure): string {
  const verdict =
    aim === undefined
      ? ''
      : ratio <= aim
        ? `  (aim: at most ${aim})`
        : `  (aim missed: at most ${aim})`;
  return `${name}: ${ratio.toFixed(ratio < 10 ? 2 : 1)}${verdict}`;
}

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
export const sink: { value: unknown } = { value: null };

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
