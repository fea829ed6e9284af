import { Inflate } from 'fflate';

/** One file in a ZIP, as the directory at the archive's end lists it. Sizes are in bytes. */
export interface ZipEntry {
  /** With its folders, as written; it may hold anything and is never used as a path. */
  name: string;
  packedSize: number;
  size: number;
  isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  method: number;
  checksum: number;
  /** Where the entry's own header begins. */
  offset: number;
}

export type ZipFault = 'not-a-zip' | 'truncated' | 'damaged' | 'encrypted' | 'too-large';

/** Why a ZIP could not be read. */
export class ZipError extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

// Signatures of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const entryMark = 0x04034b50;
const listedMark = 0x02014b50;
const endMark = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;
/** Stands in the place of a size that takes more than 32 bits. */
const beyond32Bits = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Does it begin as a ZIP does? It may still be cut off or empty. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const mark = viewOf(bytes).getUint32(0, true);
  return mark === entryMark || mark === endMark;
}

/**
 * The files of a ZIP, without opening any. fflate lists them too, but says neither whether one
 * is encrypted nor where it lies, and it trusts the sizes that the archive states.
 *
 * @throws ZipError `not-a-zip`, `truncated` or `damaged`
 */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  if (!looksLikeZip(bytes)) throw new ZipError('not-a-zip');
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) throw new ZipError('truncated');
  const count = view.getUint16(end + 10, true);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== listedMark) throw new ZipError('damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > end) throw new ZipError('damaged');
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the end begins; a comment of any length may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    if (at + endSize + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

/** How much is handed to the inflater at a time: deflate grows 1,032-fold at most. */
const portion = 4096;

/**
 * The bytes of one file in a ZIP.
 *
 * @param limit In bytes. A file that states more is not opened; one that grows beyond what it
 *   states is left at that point.
 * @throws ZipError `encrypted`, `too-large` or `damaged`
 */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.isEncrypted) throw new ZipError('encrypted');
  if (entry.size > limit || entry.packedSize === beyond32Bits) throw new ZipError('too-large');
  const content = packedBytes(bytes, entry);
  const unpacked = entry.method === 0 ? content : inflated(content, entry.size);
  if (unpacked.length !== entry.size || checksumOf(unpacked) !== entry.checksum)
    throw new ZipError('damaged');
  return unpacked;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize, method }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (method !== 0 && method !== 8) throw new ZipError('damaged');
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== entryMark)
    throw new ZipError('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new ZipError('damaged');
  return bytes.subarray(start, start + packedSize);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipError('damaged');
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += portion)
      inflate.push(packed.subarray(at, at + portion), at + portion >= packed.length);
  } catch {
    throw new ZipError('damaged');
  }
  return whole.subarray(0, length);
}

/** The CRC-32 of ISO 3309, bit by bit: what it runs over is small. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
