import type { Profile } from '../../profile/profile.ts';
import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import type { NoteKey } from '../brought.ts';
import { listField, textField } from '../linkedin/fields.ts';
import { type Row, readTable, type Table } from './csv.ts';
import { exportDate } from './dates.ts';
import type { KnownFile } from './known-files.ts';

/** A date that is written but cannot be read: to leave it out would say "until today". */
class OddDate extends Error {}

function dateIn(row: Row, column: string): string | null {
  const written = row(column);
  if (written === '') return null;
  const date = exportDate(written);
  if (date === null) throw new OddDate();
  return date;
}

type Lists = Pick<Profile, 'experience' | 'education' | 'skills' | 'certifications' | 'languages'>;

interface ListTable<S extends keyof Lists> {
  section: S;
  /** The column without which a row says nothing. */
  key: string;
  read(row: Row): Lists[S][number];
}

const listTables: { [F in KnownFile]?: ListTable<keyof Lists> } = {
  positions: list('experience', 'Title', (row) => ({
    title: row('Title'),
    company: row('Company Name'),
    start: dateIn(row, 'Started On'),
    // Blank says that it goes on.
    end: dateIn(row, 'Finished On'),
    location: row('Location'),
    description: row('Description'),
  })),
  education: list('education', 'School Name', (row) => {
    const course = row('Degree Name');
    const comma = course.indexOf(', ');
    return {
      school: row('School Name'),
      degree: comma > 0 ? course.slice(0, comma) : course,
      field: comma > 0 ? course.slice(comma + 2) : '',
      start: dateIn(row, 'Start Date'),
      end: dateIn(row, 'End Date'),
    };
  }),
  skills: list('skills', 'Name', (row) => ({ name: row('Name'), endorsements: null })),
  certifications: list('certifications', 'Name', (row) => ({
    name: row('Name'),
    issuer: row('Authority'),
    issued: dateIn(row, 'Started On'),
  })),
  languages: list('languages', 'Name', (row) => row('Name')),
};

function list<S extends keyof Lists>(
  section: S,
  key: string,
  read: (row: Row) => Lists[S][number],
): ListTable<keyof Lists> {
  return { section, key, read };
}

/** The file that holds a section, as it is named in `via`. */
const fileNames: Record<KnownFile, string> = {
  profile: 'Profile.csv',
  'profile summary': 'Profile Summary.csv',
  positions: 'Positions.csv',
  education: 'Education.csv',
  skills: 'Skills.csv',
  certifications: 'Certifications.csv',
  languages: 'Languages.csv',
};

export interface TableReading {
  /** The sections that the file holds; where it could not be read, they are `unreadable`. */
  fields: Partial<ProfileSnapshot>;
  notes: NoteKey[];
  isRead: boolean;
}

/** Reads one table of an export. Never throws. */
export function readKnownFile(file: KnownFile, bytes: Uint8Array): TableReading {
  const via = `export:${fileNames[file]}`;
  const listTable = listTables[file];
  if (listTable) return readList(listTable, readTable(bytes, [listTable.key]), via);
  const table = readTable(bytes, file === 'profile' ? profileColumns : [summaryColumn]);
  const [row, another] = table?.rows ?? [];
  // A profile is one row. A table of several is of several people, or was torn apart.
  if (!table || another) return broken(profileFields(file, () => textField('unreadable', via)));
  const cell = (column: string) => row?.(column) ?? '';
  const read = (text: string, ...columns: string[]) =>
    columns.some((column) => table.has(column)) ? fieldOf(text, via) : textField('not loaded');
  if (file === 'profile summary') return done({ about: read(cell(summaryColumn), summaryColumn) });
  const name = [cell('First Name'), cell('Last Name')].filter((part) => part !== '').join(' ');
  return done({
    name: read(name, 'First Name', 'Last Name'),
    headline: read(cell('Headline'), 'Headline'),
    location: read(cell('Geo Location'), 'Geo Location'),
    about: read(cell('Summary'), 'Summary'),
  });
}

const summaryColumn = 'Profile Summary';
const profileColumns = ['First Name', 'Last Name', 'Headline', 'Summary'];

function fieldOf(text: string, via: string) {
  return textField(text === '' ? 'empty' : 'found', via, text);
}

function profileFields<Field>(file: KnownFile, field: () => Field) {
  return file === 'profile'
    ? { name: field(), headline: field(), location: field(), about: field() }
    : { about: field() };
}

function readList(
  { section, key, read }: ListTable<keyof Lists>,
  table: Table | null,
  via: string,
): TableReading {
  if (!table) return broken({ [section]: listField('unreadable', via) });
  try {
    const items = table.rows.filter((row) => row(key) !== '').map(read);
    const field = listField(items.length > 0 ? 'found' : 'empty', via, items);
    return { ...done({ [section]: field }), notes: table.isCut ? ['brought.long-list'] : [] };
  } catch (error) {
    if (!(error instanceof OddDate)) throw error;
    const fields = { [section]: listField('unreadable', via) };
    return { fields, notes: ['brought.odd-date'], isRead: true };
  }
}

function done(fields: Partial<ProfileSnapshot>): TableReading {
  return { fields, notes: [], isRead: true };
}

function broken(fields: Partial<ProfileSnapshot>): TableReading {
  return { fields, notes: ['brought.broken-file'], isRead: false };
}
