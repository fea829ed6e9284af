import type { Brought } from '../../pages/brought.ts';
import { type ExportFile, readExport, readExportFiles } from '../../pages/export/read-export.ts';
import { sortPasted } from '../../pages/paste/sort-pasted.ts';
import type { LoadPdf } from '../../pages/pdf/extract.ts';
import { readPdf } from '../../pages/pdf/read-pdf.ts';
import type { WayIn } from '../storage/profile-record.ts';

/** What a file or a paste gave, and which way it came. */
export interface Arrival {
  way: Exclude<WayIn, 'page'>;
  brought: Brought;
}

/** What reads a profile without LinkedIn's page; a chunk of its own. */
export const wayInCore = {
  /** Files as the user chose or dropped them: a PDF by itself, else what the data export holds. */
  async fromFiles(files: readonly ExportFile[], loadPdf: LoadPdf): Promise<Arrival> {
    const pdf = files.find(({ name }) => /\.pdf$/i.test(name));
    if (pdf !== undefined) return { way: 'pdf', brought: await readPdf(pdf.bytes, loadPdf) };
    const [zip, ...others] = files;
    // A file that calls itself a ZIP and is none should be told so.
    const isZip = zip !== undefined && others.length === 0 && /\.zip$/i.test(zip.name);
    return { way: 'export', brought: isZip ? readExport(zip.bytes) : readExportFiles(files) };
  },
  fromText: (text: string): Arrival => ({ way: 'paste', brought: sortPasted(text) }),
};

export type WayInCore = typeof wayInCore;
