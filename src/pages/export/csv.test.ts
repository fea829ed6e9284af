import { describe, expect, test } from 'vitest';
import { readTable } from './csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = (bytes: Uint8Array, column = 'Title') =>
  readTable(bytes, ['Title'])?.rows.map((row) => row(column));

describe('a table', () => {
  test.each<[string, string]>([
    ['with line ends of Windows', 'Title,Place\r\nCook,Bay\r\n'],
    ['with those of old Macs', 'Title,Place\rCook,Bay\r'],
    ['with a mark at its beginning', '\ufeffTitle,Place\nCook,Bay'],
    ['with other columns in another order', 'Place,New Column,TITLE\nBay,,Cook'],
    ['with semicolons', 'Title;Place\nCook;Bay'],
    ['with tabs', 'Title\tPlace\nCook\tBay'],
    ['with lines of explanation above', 'Notes:\n"This, too"\n\nTitle,Place\nCook,Bay'],
    ['with empty lines', 'Title,Place\n\n,\nCook,Bay\n\n'],
    ['with a shorter row', 'Place,Title,End\nBay,Cook'],
  ])('is read %s', (_, text) => {
    expect(cells(utf8(text))).toEqual(['Cook']);
    expect(cells(utf8(text), 'place')).toEqual(['Bay']);
  });

  test('keeps lines, quotation marks and commas inside a cell', () => {
    const text = 'Title,Place\r\n"Cook, ""the"" cook\r\n\r\n- soups",Bay\r\n';
    expect(cells(utf8(text))).toEqual(['Cook, "the" cook\n\n- soups']);
  });

  test('is read as spreadsheet programs save it', () => {
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('Title\nKöchin', 'utf16le')]);
    expect(cells(wide)).toEqual(['Köchin']);
    expect(cells(Uint8Array.from(Buffer.from('Title\nKöchin', 'latin1')))).toEqual(['Köchin']);
  });

  test('has only the columns it names', () => {
    const table = readTable(utf8('Title,Started On\nCook,2020'), ['Title']);
    expect(table?.has('started_on')).toBe(true);
    expect(table?.has('Place')).toBe(false);
    expect(table?.rows[0]?.('Place')).toBe('');
  });

  test('is given up in no time, however its quotation marks are broken', () => {
    const start = performance.now();
    for (const pattern of ['"a"', '"', '",', '""', 'a"\n', '"\n'])
      readTable(utf8(`Title\n${pattern.repeat(2_000_000 / pattern.length)}`), ['Title']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
