/** Ranks from 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let at = from; at <= to; at++) result[order[at]?.index ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
}

/** Spearman's rank correlation, -1 to 1; NaN where one side is constant. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  const a = ranks(one);
  const b = ranks(other);
  const mean = (a.length + 1) / 2;
  let covariance = 0;
  let varianceA = 0;
  let varianceB = 0;
  for (let at = 0; at < a.length; at++) {
    const da = (a[at] ?? 0) - mean;
    const db = (b[at] ?? 0) - mean;
    covariance += da * db;
    varianceA += da * da;
    varianceB += db * db;
  }
  return covariance / Math.sqrt(varianceA * varianceB);
}
