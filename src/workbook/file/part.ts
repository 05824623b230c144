import { Inflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './limits';
import { atOnce, type Steps } from './steps';
import type { ZipEntry } from './zip-read';

/** A part of the package, which never changes: a changed part is another part. */
export interface Part {
  /** Inflated size in bytes, as far as it is known without work. */
  readonly size: number;
  /** What it holds; not to be written to. */
  bytes(): Uint8Array;
  /** As it goes into the zip under this name. */
  packed(name: string): ZipEntry;
}

/** A part as it stood in the file: saved without being unpacked. */
export class StoredPart implements Part {
  readonly size: number;
  private inflated: Uint8Array | null = null;

  constructor(private readonly entry: ZipEntry) {
    this.size = entry.size;
  }

  bytes(): Uint8Array {
    return atOnce(this.inflating());
  }

  packed(): ZipEntry {
    return this.entry;
  }

  /** {@link bytes} in steps of packed bytes. */
  *inflating(): Steps<Uint8Array> {
    if (this.inflated) return this.inflated;
    const { name, method, data, crc } = this.entry;
    const bytes = method === 0 ? data : yield* inflate(this.entry);
    if (crc32(bytes) !== crc) throw damaged(name);
    this.inflated = bytes;
    return bytes;
  }
}

/** A part of our making. */
export class NewPart implements Part {
  readonly size: number;
  private entry: ZipEntry | null = null;

  constructor(private readonly content: Uint8Array) {
    this.size = content.length;
  }

  static text(text: string): NewPart {
    return new NewPart(new TextEncoder().encode(text));
  }

  bytes(): Uint8Array {
    return this.content;
  }

  packed(name: string): ZipEntry {
    this.entry ??= pack(name, this.content);
    return this.entry;
  }
}

/** 1 January 1980: the same content gives the same file whenever it is saved. */
const NO_TIME = 0x00210000;

/** From here on the time it takes to deflate counts more than a seventh of the size. */
const LARGE = 1 << 20;

/** Deflates a part. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: 2048,
    method: 8,
    time: NO_TIME,
    crc: crc32(content),
    size: content.length,
    data: deflateSync(content, { level: content.length < LARGE ? 6 : 1 }),
  };
}

/** Packed bytes taken in one step: they become 66 MB at the very most. */
const STEP = 1 << 16;

function* inflate(entry: ZipEntry): Steps<Uint8Array> {
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const inflating = new Inflate((chunk) => {
    // The size in the directory was held against the limits: more than it is a lie.
    if (filled + chunk.length > entry.size) throw damaged(entry.name);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.data.length; at += STEP) {
      const end = Math.min(at + STEP, entry.data.length);
      inflating.push(entry.data.subarray(at, end), end === entry.data.length);
      yield end - at;
    }
  } catch (error) {
    throw damaged(entry.name, error);
  }
  if (filled !== entry.size) throw damaged(entry.name);
  return bytes;
}
