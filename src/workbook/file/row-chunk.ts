import type { CellValue } from '../snapshot';
import { readCellValue, readText, type CellContext } from './cell-value';
import { damaged } from './limits';
import { SheetScanner } from './sheet-scanner';
import type { Steps } from './steps';

/** A formula as it stands in the sheet. */
export interface FormulaCell {
  readonly column: number;
  /** `dataTable` is what Excel makes of a what-if table. */
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Empty in a cell that shares the formula of another. */
  readonly text: string;
  /** By which cells share a formula. */
  readonly shared: string | undefined;
  /** The range it was entered into, for all kinds but the normal. */
  readonly range: string | undefined;
  /** Whether its value stands beside it. */
  readonly calculated: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** Where it stands in the bytes of its chunk. */
  readonly start: number;
  readonly end: number;
  /** By column; what is not there is blank. */
  readonly values: readonly (CellValue | undefined)[];
  /** By column; what is not there is no cell at all. */
  readonly styles: readonly (number | undefined)[];
  readonly formulas: readonly FormulaCell[];
  /** Given to cells that are not there; `undefined` when the row has no format of its own. */
  readonly style: number | undefined;
  /** In points. */
  readonly height: number | undefined;
  readonly hidden: boolean;
}

/** Some rows of a sheet with the bytes they were read from. An edit makes another chunk. */
export interface RowChunk {
  readonly bytes: Uint8Array;
  readonly rows: readonly SheetRow[];
}

/** What an edit has to read again. */
const CHUNK_BYTES = 1 << 16;

/** What reading finds besides rows. */
export interface ChunkReading {
  readonly chunks: readonly RowChunk[];
  /** Some rows or cells do not say where they are. */
  readonly implicit: boolean;
}

const NO_FORMULAS: readonly FormulaCell[] = [];

/**
 * Reads rows into chunks, in steps of bytes.
 * @param prefix length of the namespace prefix in tags, with its colon
 * @throws WorkbookError `damaged`
 */
export function* readChunks(
  bytes: Uint8Array,
  from: number,
  prefix: number,
  context: CellContext,
): Steps<ChunkReading> {
  const scanner = new SheetScanner(bytes, from, bytes.length, prefix, context.part);
  const chunks: RowChunk[] = [];
  let start = from;
  let rows: SheetRow[] = [];
  while (scanner.nextRow()) {
    rows.push(readRow(scanner, start, context));
    const length = scanner.rowEnd - start;
    if (length < CHUNK_BYTES) continue;
    chunks.push({ bytes: bytes.subarray(start, scanner.rowEnd), rows });
    yield length;
    start = scanner.rowEnd;
    rows = [];
  }
  if (rows.length > 0) chunks.push({ bytes: bytes.subarray(start, scanner.position), rows });
  return { chunks, implicit: scanner.implicit };
}

function readRow(scanner: SheetScanner, chunkStart: number, context: CellContext): SheetRow {
  const start = scanner.rowStart - chunkStart;
  const height = scanner.attribute('ht');
  const hidden = isTrue(scanner.attribute('hidden'));
  const style = isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : undefined;
  const values: (CellValue | undefined)[] = [];
  const styles: (number | undefined)[] = [];
  let formulas: FormulaCell[] | null = null;
  while (scanner.nextCell()) {
    const value = readCellValue(scanner, context);
    styles[scanner.column] = scanner.style;
    if (value !== undefined) values[scanner.column] = value;
    if (scanner.formulaStart < 0) continue;
    (formulas ??= []).push(readFormula(scanner, value !== undefined, context));
  }
  return {
    row: scanner.row,
    start,
    end: scanner.rowEnd - chunkStart,
    values,
    styles,
    formulas: formulas ?? NO_FORMULAS,
    style: style === undefined ? undefined : Number(style),
    height: height === undefined ? undefined : Number(height),
    hidden,
  };
}

function readFormula(scanner: SheetScanner, calculated: boolean, context: CellContext): FormulaCell {
  const [from, to] = scanner.formulaAttributes();
  const kind = scanner.attribute('t') ?? 'normal';
  if (kind !== 'normal' && kind !== 'shared' && kind !== 'array' && kind !== 'dataTable') {
    throw damaged(context.part);
  }
  const shared = scanner.attribute('si');
  const range = scanner.attribute('ref');
  const inputs = kind === 'dataTable' ? ['r1', 'r2'].map((name) => scanner.attribute(name) ?? '') : [];
  return {
    column: scanner.column,
    kind,
    text: kind === 'dataTable' ? `TABLE(${inputs.join(',')})` : readText(scanner.bytes, from, to, context.part),
    shared,
    range,
    calculated,
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
