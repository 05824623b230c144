import { parseAddress } from '../../src/workbook/address';
import { cellKey, type CellRange, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/workbook/snapshot';

export interface SheetDraft {
  readonly rows: readonly (readonly CellValue[])[];
  /** Addresses such as `A1:B2`. */
  readonly merges?: readonly string[];
  /** By address, without `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly uncalculated?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
}

function rangeOf(address: string): CellRange {
  const range = parseAddress(address);
  if (range === null) throw new Error(`no address: ${address}`);
  return range;
}

function keyOf(address: string): number {
  const { row, column } = rangeOf(address);
  return cellKey(row, column);
}

/** A snapshot written down in a test. */
export function snapshotOf(sheets: Readonly<Record<string, SheetDraft>>, memory: string | null = null): Snapshot {
  return {
    sheets: Object.entries(sheets).map(([name, draft]): SheetSnapshot => {
      const formats = new Map(Object.entries(draft.formats ?? {}).map(([address, format]) => [keyOf(address), format]));
      return {
        name,
        hidden: false,
        protected: false,
        values: draft.rows,
        formulas: new Map(Object.entries(draft.formulas ?? {}).map(([address, formula]) => [keyOf(address), formula])),
        uncalculated: new Set((draft.uncalculated ?? []).map(keyOf)),
        merges: (draft.merges ?? []).map(rangeOf),
        tables: (draft.tables ?? []).map((table) => ({ name: table.name, range: rangeOf(table.range) })),
        hiddenRows: new Set((draft.hiddenRows ?? []).map((row) => row - 1)),
        numberFormat: (row, column) => formats.get(cellKey(row, column)) ?? 'General',
      };
    }),
    memory,
    date1904: false,
  };
}
