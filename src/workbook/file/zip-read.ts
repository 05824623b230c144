import { LIMITS, MEGABYTE, RATIO_MATTERS_FROM, damaged, tooLarge } from './limits';

/** A file in a zip, as it stands there. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes. */
  readonly nameBytes: Uint8Array;
  /** General purpose flags; 2048 says that the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time (low 16 bits) and date (high 16 bits). */
  readonly time: number;
  readonly crc: number;
  /** Inflated size in bytes. */
  readonly size: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ZIP = 'ZIP';

/** A white bitmap packs a thousandfold; images are never inflated here. */
const IMAGE = /^xl\/media\/[^/]+$/i;

/**
 * The entries of a zip in the order of its directory. Nothing is inflated; what the
 * directory claims is held against {@link LIMITS} first.
 * @throws WorkbookError `damaged`, `tooLarge`
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged(ZIP, error);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > LIMITS.entries) throw tooLarge('entries', count);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = offset;
  let inflated = 0;
  let packed = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    inflated += entry.size;
    packed += entry.data.length;
    // Two entries that share their bytes, or a name, are how a zip lies about itself.
    if (packed > bytes.length || names.has(entry.name.toLowerCase())) throw damaged(entry.name);
    names.add(entry.name.toLowerCase());
    entries.push(entry);
  }
  if (inflated > LIMITS.inflatedMegabytes * MEGABYTE) {
    throw tooLarge('inflatedMegabytes', inflated / MEGABYTE);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { count, offset };
    const end = long(view, at - 12);
    if (view.getUint32(end, true) !== END_64) throw damaged(ZIP);
    return { count: long(view, end + 32), offset: long(view, end + 48) };
  }
  throw damaged(ZIP);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (view.getUint32(at, true) !== CENTRAL) throw damaged(ZIP);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const nameBytes = bytes.slice(at + 46, nameEnd);
  const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1 || (method !== 0 && method !== 8)) throw damaged(name);
  if (method === 0 && sizes.size !== sizes.packed) throw damaged(name);
  const repetitive = sizes.size > RATIO_MATTERS_FROM && sizes.size > sizes.packed * LIMITS.ratio;
  if (repetitive && !IMAGE.test(name)) {
    throw tooLarge('ratio', sizes.size / Math.max(1, sizes.packed));
  }
  if (view.getUint32(sizes.offset, true) !== LOCAL) throw damaged(name);
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > bytes.length) throw damaged(name);
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags: flags & 2048,
    method,
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: bytes.subarray(start, start + sizes.packed),
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The sizes of an entry; zip64 keeps in an extra field what does not fit in 32 bits. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  const inDirectory = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    inDirectory.forEach((number, index) => {
      if (number !== 0xffffffff) return;
      inDirectory[index] = long(view, value);
      value += 8;
    });
  }
  const [size = 0, packed = 0, offset = 0] = inDirectory;
  return { size, packed, offset };
}

/** A 64-bit number; beyond 2^53 it is no longer exact, and far beyond every limit. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
