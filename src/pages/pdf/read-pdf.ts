import { type Brought, refused } from '../brought.ts';
import { extract, type LoadPdf, PdfError } from './extract.ts';
import { profileFrom } from './profile.ts';

/**
 * Reads the PDF that LinkedIn's "Save to PDF" makes of the own profile. It never throws, asks
 * nothing of the network and leaves `bytes` as they are.
 *
 * @param loadPdf Gives the library `pdfjs-dist`: it is large, so it is only loaded when a PDF is
 *   brought, and where its worker lies is for the caller to know.
 */
export async function readPdf(bytes: Uint8Array, loadPdf: LoadPdf): Promise<Brought> {
  try {
    const { items, pages } = await extract(bytes, loadPdf);
    return profileFrom(items, pages);
  } catch (error) {
    return refused(error instanceof PdfError ? `pdf.${error.fault}` : 'pdf.damaged');
  }
}
