import type { PageSize, TextItem } from './lines.ts';

/** What is used of `pdfjs-dist`, so that the core does not depend on a browser's build of it. */
export interface PdfLibrary {
  getDocument(options: PdfOptions): PdfTask;
}
export type LoadPdf = () => Promise<PdfLibrary>;

interface PdfOptions {
  data: Uint8Array;
  isEvalSupported: false;
  disableFontFace: true;
  useSystemFonts: false;
  useWorkerFetch: false;
  useWasm: false;
  enableXfa: false;
  stopAtErrors: false;
  verbosity: 0;
}

interface PdfTask {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

interface PdfPage {
  /** Left, bottom, right and top, in points. */
  view: number[];
  streamTextContent(options: object): ReadableStream;
  cleanup(): unknown;
}

export type PdfFault =
  | 'not-a-pdf'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'too-long'
  | 'slow'
  | 'no-reader'
  | 'scan';

/** Why a PDF could not be read. */
export class PdfError extends Error {
  readonly fault: PdfFault;
  constructor(fault: PdfFault) {
    super(fault);
    this.fault = fault;
  }
}

/** In bytes. LinkedIn's own are below one megabyte. */
export const largestPdf = 20_000_000;
export const mostPages = 100;
/** Pieces of text in the whole document; a page of LinkedIn's has about a hundred. */
export const mostItems = 50_000;
/** In milliseconds; a long profile takes about one second. */
const longestWait = 20_000;
/** The marks of a PDF may stand a little inside its ends (Adobe's notes on ISO 32000-1, annex H). */
const latestMark = 1024;

/**
 * The pieces of text of a PDF, with their places.
 *
 * @throws PdfError
 */
export async function extract(
  bytes: Uint8Array,
  loadPdf: LoadPdf,
): Promise<{ items: TextItem[]; pages: PageSize[] }> {
  if (bytes.length > largestPdf) throw new PdfError('too-large');
  const beginning = String.fromCharCode(...bytes.subarray(0, latestMark));
  if (!beginning.includes('%PDF-')) throw new PdfError('not-a-pdf');
  const end = String.fromCharCode(...bytes.subarray(-latestMark));
  // The library mends a file that was cut off, and would give the half of a profile for the whole.
  if (!end.includes('%%EOF')) throw new PdfError('damaged');
  const library = await loadPdf().catch(() => {
    throw new PdfError('no-reader');
  });
  const task = library.getDocument({
    // The library hands the bytes on to its worker, and they are gone from here.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PdfError('slow')), longestWait);
  });
  try {
    return await Promise.race([readPages(task.promise), tooSlow]);
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => {});
  }
}

async function readPages(opening: Promise<PdfDocument>) {
  const document = await opening.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new PdfError(isLocked ? 'encrypted' : 'damaged');
  });
  if (document.numPages > mostPages) throw new PdfError('too-long');
  const items: TextItem[] = [];
  const pages: PageSize[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({ width: right - left, height: top - bottom });
    for await (const piece of piecesOf(page)) {
      const item = itemOf(piece, number, left, top);
      if (item) items.push(item);
      if (items.length > mostItems) throw new PdfError('too-large');
    }
    page.cleanup();
  }
  if (!items.some(({ str }) => /[\p{L}\d]/u.test(str))) throw new PdfError('scan');
  return { items, pages };
}

/** The pieces as they come, so that reading can stop at any of them. */
async function* piecesOf(page: PdfPage): AsyncGenerator<unknown> {
  const reader = page.streamTextContent({}).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const piece of (value as { items?: unknown[] }).items ?? []) yield piece;
    }
  } finally {
    await reader.cancel(new Error('Enough was read.')).catch(() => {});
  }
}

function itemOf(piece: unknown, page: number, left: number, top: number): TextItem | null {
  const { str, transform, width } = piece as Partial<{
    str: string;
    transform: number[];
    width: number;
  }>;
  if (typeof str !== 'string' || str === '' || !transform) return null;
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  return { str, x: x - left, y: top - y, width: width ?? 0, size: Math.hypot(c, d), page };
}
