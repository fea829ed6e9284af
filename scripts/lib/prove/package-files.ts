import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** The files of a built extension, by their path within it, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a packed extension (.zip, .xpi, …) or the folder of an unpacked one. Throws where it is neither. */
export function readPackage(path: string): PackageFiles {
  if (!statSync(path).isDirectory())
    return new Map(
      Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith('/')),
    );
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name.split(sep).join('/'), readFileSync(join(path, name))]),
  );
}

const decoder = new TextDecoder();

export function textOf(files: PackageFiles, name: string): string {
  return decoder.decode(files.get(name));
}

export const isScript = (name: string): boolean => /\.[cm]?js$/.test(name);
