import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfLibrary } from '../../pages/pdf/extract.ts';

/**
 * The library that reads PDFs, with its worker from the extension's own files. The build for older
 * browsers: the other one uses what came with Chrome 145.
 */
export async function loadPdf(): Promise<PdfLibrary> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = worker;
  return library;
}
