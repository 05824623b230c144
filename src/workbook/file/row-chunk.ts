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
  /** An array that fills as many cells as its results need. */
  readonly dynamic: boolean;
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
  const reader = new RowReader(scanner, context);
  const chunks: RowChunk[] = [];
  let start = from;
  let rows: SheetRow[] = [];
  while (scanner.nextRow()) {
    rows.push(reader.read(start));
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

/**
 * Reads the rows of a sheet one after the other. Cells are gathered in lists that are used
 * again for every row: a large sheet would leave much garbage otherwise.
 */
class RowReader {
  private readonly columns: number[] = [];
  private readonly values: (CellValue | undefined)[] = [];
  private readonly styles: number[] = [];
  private lastColumns: readonly number[] = [];
  private lastStyles: readonly number[] = [];
  private lastByColumn: readonly (number | undefined)[] = [];

  constructor(
    private readonly scanner: SheetScanner,
    private readonly context: CellContext,
  ) {}

  /** Reads the row stood on. */
  read(chunkStart: number): SheetRow {
    const { scanner } = this;
    const start = scanner.rowStart - chunkStart;
    const height = scanner.attribute('ht');
    const hidden = isTrue(scanner.attribute('hidden'));
    const style = isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : undefined;
    const formulas = this.readCells();
    return {
      row: scanner.row,
      start,
      end: scanner.rowEnd - chunkStart,
      values: byColumn(this.columns, this.values),
      styles: this.stylesByColumn(),
      formulas,
      style: style === undefined ? undefined : Number(style),
      height: height === undefined ? undefined : Number(height),
      hidden,
    };
  }

  private readCells(): readonly FormulaCell[] {
    const { scanner, context, columns, values, styles } = this;
    let formulas: FormulaCell[] | null = null;
    let count = 0;
    for (; scanner.nextCell(); count++) {
      const value = readCellValue(scanner, context);
      columns[count] = scanner.column;
      values[count] = value;
      styles[count] = scanner.style;
      if (scanner.formulaStart < 0) continue;
      (formulas ??= []).push(readFormula(scanner, value !== undefined, context));
    }
    columns.length = values.length = styles.length = count;
    return formulas ?? NO_FORMULAS;
  }

  /** Most rows are formatted like the one above: they share its list. */
  private stylesByColumn(): readonly (number | undefined)[] {
    const { columns, styles, lastColumns, lastStyles } = this;
    const same =
      columns.length === lastColumns.length &&
      columns.every((column, at) => column === lastColumns[at] && styles[at] === lastStyles[at]);
    if (!same) {
      this.lastColumns = columns.slice();
      this.lastStyles = styles.slice();
      this.lastByColumn = byColumn(columns, styles);
    }
    return this.lastByColumn;
  }
}

/** A list by column; `undefined` and what is behind the last value are left out. */
function byColumn<Item>(
  columns: readonly number[],
  items: readonly (Item | undefined)[],
): readonly (Item | undefined)[] {
  let count = items.length;
  while (count > 0 && items[count - 1] === undefined) count--;
  // Without gaps the list is the one asked for; with large ones it has to stay sparse.
  if (columns[count - 1] === count - 1) return items.slice(0, count);
  const list: (Item | undefined)[] = [];
  for (let at = 0; at < count; at++) {
    const item = items[at];
    if (item !== undefined) list[columns[at] ?? 0] = item;
  }
  return list;
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
  const dynamic = kind === 'array' && scanner.cellAttribute('cm') !== undefined;
  return {
    column: scanner.column,
    kind,
    text: kind === 'dataTable' ? `TABLE(${inputs.join(',')})` : readText(scanner.bytes, from, to, context.part),
    shared,
    range,
    dynamic,
    calculated,
  };
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
