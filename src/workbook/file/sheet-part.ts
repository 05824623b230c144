import { damaged } from './limits';
import type { CellRange } from '../snapshot';
import { concatenate } from './bytes';
import { addressRows } from './implicit-addresses';
import { decodeText } from './package';
import { StoredPart, pack, type Part } from './part';
import { readChunks, type RowChunk } from './row-chunk';
import type { CellContext } from './cell-value';
import type { Steps } from './steps';
import { SLASH, XmlBytes } from './xml-bytes';
import { parseXml, type XmlElement } from './xml-tree';
import type { ZipEntry } from './zip-read';

/** A sheet without its rows: what stands before and behind them. */
export interface SheetFrame {
  /** The sheet's XML with its rows left out. */
  readonly source: string;
  readonly root: XmlElement;
  /** Where the rows belong. */
  readonly rowsAt: number;
}

/** The formulas of a sheet, by {@link cellKey}, and the ranges of those that fill ranges. */
export interface SheetFormulas {
  readonly formulas: ReadonlyMap<number, string>;
  readonly arrays: readonly ArrayRange[];
}

/** An array formula with the cells it spills into, or a what-if table. */
export interface ArrayRange {
  readonly range: CellRange;
  /** The cell that holds the formula. */
  readonly row: number;
  readonly column: number;
  /** The formula itself says how many cells it fills, not who entered it. */
  readonly dynamic: boolean;
}

/** A sheet as its frame and its rows in chunks: an edit leaves all chunks but one as they are. */
export class SheetPart implements Part {
  private content: Uint8Array | null = null;
  private entry: ZipEntry | null = null;

  /** @param formulas given where they are known, as after an edit that touched none */
  constructor(
    readonly frame: SheetFrame,
    readonly chunks: readonly RowChunk[],
    readonly formulas?: SheetFormulas,
  ) {}

  get size(): number {
    return this.chunks.reduce((sum, { bytes }) => sum + bytes.length, this.frame.source.length);
  }

  bytes(): Uint8Array {
    this.content ??= this.join();
    return this.content;
  }

  packed(name: string): ZipEntry {
    this.entry ??= pack(name, this.bytes());
    return this.entry;
  }

  private join(): Uint8Array {
    const { source, rowsAt } = this.frame;
    const encoder = new TextEncoder();
    return concatenate([
      encoder.encode(source.slice(0, rowsAt)),
      ...this.chunks.map(({ bytes }) => bytes),
      encoder.encode(source.slice(rowsAt)),
    ]);
  }
}

const known = new WeakMap<Part, SheetPart>();

/**
 * Reads a sheet, in steps of bytes; once only for the same part.
 * @throws WorkbookError `damaged`
 */
export function* readSheet(part: Part, context: CellContext): Steps<SheetPart> {
  if (part instanceof SheetPart) return part;
  const before = known.get(part);
  if (before) return before;
  const bytes = part instanceof StoredPart ? yield* part.inflating() : part.bytes();
  const sheet = yield* splitSheet(bytes, context);
  known.set(part, sheet);
  return sheet;
}

/** Frame and rows of a sheet's XML. */
function* splitSheet(bytes: Uint8Array, context: CellContext): Steps<SheetPart> {
  const { part } = context;
  const reader = new XmlBytes(bytes, bytes.length, part);
  const start = findSheetData(reader, part);
  const prefix = reader.prefixLength(start);
  const inside = reader.behindTag(start);
  if (bytes[inside - 2] === SLASH) {
    const head = decodeText(bytes.subarray(0, inside - 2), part);
    const name = decodeText(bytes.subarray(start + 1, start + 1 + prefix), part) + 'sheetData';
    return new SheetPart(makeFrame(`${head}>`, `</${name}>${decodeText(bytes.subarray(inside), part)}`, part), []);
  }
  const { chunks, implicit } = yield* readChunks(bytes, inside, prefix, context);
  if (implicit) return yield* splitSheet(addressRows(bytes, inside, prefix, part), context);
  const rowsEnd = chunks.reduce((at, chunk) => at + chunk.bytes.length, inside);
  const head = decodeText(bytes.subarray(0, inside), part);
  return new SheetPart(makeFrame(head, decodeText(bytes.subarray(rowsEnd), part), part), chunks);
}

/** The frame of a sheet from what stands before and behind its rows. */
export function makeFrame(head: string, tail: string, part: string): SheetFrame {
  const source = head + tail;
  return { source, root: parseXml(source, part), rowsAt: head.length };
}

function findSheetData(reader: XmlBytes, part: string): number {
  for (let at = reader.nextTag(0); at >= 0; at = reader.nextTag(reader.behindTag(at))) {
    if (reader.isName(at + 1 + reader.prefixLength(at), 'sheetData')) return at;
  }
  throw damaged(part);
}
