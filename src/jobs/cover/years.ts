import type { Position } from '../../profile/profile.ts';

/** Years in positions, whole; where dates give no months, what they can mean at the most. */
export interface WorkedYears {
  years: number;
  most: number;
}

type Stretch = [from: number, to: number];

/**
 * How long the positions of a profile are together, each month once however many there were in it.
 * Null where no position has a start.
 *
 * @param today a date as `YYYY-MM`
 */
export function workedYears(positions: readonly Position[], today: string): WorkedYears | null {
  const dated = positions.filter(({ start }) => start !== null && start !== '');
  if (dated.length === 0) return null;
  const now = monthOf(today, 0) + 1;
  // LinkedIn, too, counts the last month in full, and years alone from January to January.
  const usual = dated.map(
    ({ start, end }): Stretch => [
      monthOf(start ?? '', 0),
      end ? monthOf(end, 0) + (hasMonth(end) ? 1 : 0) : now,
    ],
  );
  const widest = dated.map(
    ({ start, end }): Stretch => [
      monthOf(start ?? '', 0),
      end ? Math.min(now, monthOf(end, 11) + 1) : now,
    ],
  );
  return { years: wholeYears(usual), most: wholeYears(widest) };
}

const hasMonth = (date: string): boolean => date.includes('-');

/** Months since year 0; `month` (0 is January) where the date has none. */
function monthOf(date: string, month: number): number {
  const [year = 0, named] = date.split('-').map(Number);
  return year * 12 + (named === undefined ? month : named - 1);
}

function wholeYears(stretches: Stretch[]): number {
  const sorted = [...stretches].sort(([one], [other]) => one - other);
  let months = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [from, to] of sorted) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.floor(months / 12);
}
