import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { type Brought, type NoteKey, refused, unknownProfile } from '../brought.ts';
import {
  depthOf,
  isAboutOthers,
  isArchive,
  type KnownFile,
  knownFile,
  knownFiles,
} from './known-files.ts';
import { readKnownFile } from './tables.ts';
import { listZip, looksLikeZip, unzipEntry, type ZipEntry, ZipError } from './zip.ts';

/** A file as the user chose or dropped it. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
}

/** In bytes. A whole export with years of messages stays below this. */
export const largestArchive = 500_000_000;
/** In bytes, of one table: a hundred positions at their limits come to 300 kB. */
export const largestTable = 2_000_000;

/** A table that can be had, from a ZIP or by itself. */
interface Source {
  path: string;
  bytes(): Uint8Array;
}

/**
 * Reads the ZIP of LinkedIn's data export, basic or complete. Only the tables of the own profile
 * are opened; those about other people are not even unpacked. Never throws.
 */
export function readExport(bytes: Uint8Array): Brought {
  return orRefusal(() => fromSources(zipSources(bytes)));
}

/**
 * Reads tables of LinkedIn's data export that were chosen by themselves, or its ZIP. Which is
 * which is told by name; the content of other files is not looked at. Never throws.
 */
export function readExportFiles(files: readonly ExportFile[]): Brought {
  return orRefusal(() =>
    fromSources(
      files.flatMap(({ name, bytes }) =>
        looksLikeZip(bytes) ? zipSources(bytes) : [{ path: name, bytes: () => checked(bytes) }],
      ),
    ),
  );
}

function orRefusal(read: () => Brought): Brought {
  try {
    return read();
  } catch (error) {
    return refused(error instanceof ZipError ? `export.${error.fault}` : 'export.broken-csv');
  }
}

function zipSources(bytes: Uint8Array): Source[] {
  if (bytes.length > largestArchive) throw new ZipError('too-large');
  return listZip(bytes).map((entry: ZipEntry) => ({
    path: entry.name,
    bytes: () => unzipEntry(bytes, entry, largestTable),
  }));
}

function checked(bytes: Uint8Array): Uint8Array {
  if (bytes.length > largestTable) throw new ZipError('too-large');
  return bytes;
}

function fromSources(sources: Source[]): Brought {
  const tables = tablesAmong(sources);
  if (tables === null) return refused('export.several');
  const others = sources.some(({ path }) => isAboutOthers(path));
  if (tables.size === 0) {
    if (sources.some(({ path }) => isArchive(path))) return refused('export.nested');
    // A whole archive without a profile was asked for without one.
    return refused(others && sources.length <= 3 ? 'export.other-people' : 'export.no-profile');
  }
  const notes = new Set<NoteKey>(others ? ['brought.other-people'] : []);
  const profile = unknownProfile();
  let isRead = false;
  // In the order of the list, so that the same files always give the same profile.
  for (const file of knownFiles) {
    const source = tables.get(file);
    if (!source) continue;
    const reading = readKnownFile(file, source.bytes());
    isRead ||= reading.isRead;
    for (const note of reading.notes) notes.add(note);
    take(profile, reading.fields);
  }
  if (!isRead) return refused('export.broken-csv');
  return { kind: 'profile', vanity: null, profile, topSkills: [], notes: [...notes] };
}

/**
 * The table for each name: of several the one in the fewest folders, where LinkedIn puts it. Null
 * where two lie equally deep: whose is which?
 */
function tablesAmong(sources: Source[]): Map<KnownFile, Source> | null {
  const tables = new Map<KnownFile, Source>();
  const doubled = new Set<KnownFile>();
  for (const source of sources) {
    const file = knownFile(source.path);
    if (file === null) continue;
    const other = tables.get(file);
    const deeper = other ? depthOf(source.path) - depthOf(other.path) : -1;
    if (deeper === 0) doubled.add(file);
    if (deeper >= 0) continue;
    tables.set(file, source);
    doubled.delete(file);
  }
  return doubled.size > 0 ? null : tables;
}

/** What one table says; the summary's own table only adds to what the profile's says. */
function take(profile: ProfileSnapshot, { about, ...others }: Partial<ProfileSnapshot>): void {
  Object.assign(profile, others);
  if (!about) return;
  const isMore = about.state === 'found' && about.text.length > profile.about.text.length;
  if (isMore || profile.about.state === 'not loaded') profile.about = about;
}
