import Papa from 'papaparse';

/** One row of a table: the cell under a column, '' where there is none. */
export type Row = (column: string) => string;

export interface Table {
  rows: Row[];
  has(column: string): boolean;
  /** Whether there were more rows than are read. */
  isCut: boolean;
}

/** No section of a profile is as long as this. */
export const mostRows = 1000;
/** LinkedIn's longest field takes 2,600 characters. */
const longestCell = 20_000;
/** Some of LinkedIn's tables begin with a few lines of explanation. */
const latestHeader = 5;

/**
 * A CSV file as a table whose columns are told by name, whatever their order and case.
 *
 * @param needed The names of the columns, any one of which makes a row the header.
 * @returns null where the file breaks the rules of RFC 4180, so that a cell's bounds would be a
 *   guess, or holds no such header
 */
export function readTable(bytes: Uint8Array, needed: readonly string[]): Table | null {
  const text = decoded(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return null;
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: mostRows + latestHeader + 1,
  });
  if (errors.length > 0) return null;
  const names = needed.map(columnKey);
  const header = data
    .slice(0, latestHeader)
    .findIndex((row) => row.some((cell) => names.includes(columnKey(cell))));
  if (header < 0) return null;
  const columns = (data[header] ?? []).map(columnKey);
  const body = data.slice(header + 1);
  if (body.some((row) => !fits(row, columns.length))) return null;
  return {
    rows: body.slice(0, mostRows).map(
      (row): Row =>
        (column) =>
          (row[columns.indexOf(columnKey(column))] ?? '').trim(),
    ),
    has: (column) => columns.includes(columnKey(column)),
    isCut: body.length > mostRows,
  };
}

/** A cell beyond the last column, or one without end, shows that the cells were not told apart. */
function fits(row: string[], width: number): boolean {
  return row.every((cell, at) => cell.length <= longestCell && (at < width || cell === ''));
}

/** UTF-8 as LinkedIn writes it; the others are what spreadsheet programs make of it. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // No text holds a zero byte; a picture or a ZIP does.
  if (bytes.subarray(0, 1000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Spreadsheet programs put a semicolon or a tab where the decimal point is a comma. */
function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 2000).split('\n', 1);
  if (line.includes(',')) return ',';
  return [';', '\t'].find((each) => line.includes(each)) ?? ',';
}

function columnKey(name: string): string {
  return name
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
