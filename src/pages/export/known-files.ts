/** The tables of an export that Byline reads. All others stay closed. */
export const knownFiles = [
  'profile',
  'profile summary',
  'positions',
  'education',
  'skills',
  'certifications',
  'languages',
] as const;
export type KnownFile = (typeof knownFiles)[number];

/** What LinkedIn calls the tables that are about other people (seen 2026-07). */
const aboutOthers =
  /^(?:connections|messages|invitations|recommendations|endorsement|contacts|importedcontacts|member follows|guide messages|learning coach messages)/;

/** The last part of a path, in any system's writing, as names are compared. */
function baseName(path: string): string {
  const name = path.split(/[/\\]/).pop() ?? '';
  return name.toLowerCase().replaceAll('_', ' ').trim();
}

/**
 * Which table this is, by its file's name alone; null for one that is not read. Browsers number
 * what is downloaded twice: "Positions (1).csv".
 */
export function knownFile(path: string): KnownFile | null {
  const [, name] = /^(.{1,60}?)(?: ?\(\d{1,3}\))?\.csv$/.exec(baseName(path)) ?? [];
  return knownFiles.find((known) => known === name) ?? null;
}

export function isAboutOthers(path: string): boolean {
  return /\.csv$/.test(baseName(path)) && aboutOthers.test(baseName(path));
}

export function isArchive(path: string): boolean {
  return /\.zip$/.test(baseName(path));
}

/** How many folders a file lies in. */
export function depthOf(path: string): number {
  return path.split(/[/\\]/).length;
}
