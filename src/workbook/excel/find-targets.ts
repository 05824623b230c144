import type { CellRange } from '../snapshot';
import type { Work } from '../workbook';
import { withExcel } from './host';
import { loadMemoryParts } from './memory-part';
import { PLACE, placeOf } from './outline';
import type { Targets } from './state';

/** A sheet that is to be written to, as far as it is known before its cells are read. */
export interface FoundSheet {
  readonly protected: boolean;
  /** Formats can be changed although the sheet is protected. */
  readonly formatsAllowed: boolean;
  /** All that is not plain and empty; `null` for an empty sheet. */
  readonly used: CellRange | null;
  readonly tables: readonly { readonly name: string; readonly style: string; readonly banded: boolean }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface FoundTargets {
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  readonly workbookProtected: boolean;
  readonly foreignTables: ReadonlySet<string>;
  readonly memoryParts: readonly string[];
}

/** Looks for the sheets of the targets, in one sync; those that are not there are left out. */
export async function findTargets(targets: Targets, work: Work): Promise<FoundTargets> {
  const names = [...new Set([...targets.blocks.map(({ sheet }) => sheet), ...targets.sheets])];
  return await withExcel(async (context) => {
    const { workbook } = context;
    const asked = names.map((name) => ({ name, ...askForSheet(workbook.worksheets.getItemOrNullObject(name)) }));
    const allTables = workbook.tables.load('items/name, items/worksheet/name');
    const protection = workbook.protection.load('protected');
    const parts = loadMemoryParts(context);
    await context.sync();

    const ours = new Set(targets.sheets.map(lower));
    return {
      sheets: new Map(asked.flatMap(({ name, ...rest }) => (rest.sheet.isNullObject ? [] : [[name, foundSheet(rest)]]))),
      workbookProtected: protection.protected,
      foreignTables: new Set(
        allTables.items.flatMap(({ name, worksheet }) => (ours.has(lower(worksheet.name)) ? [] : [lower(name)])),
      ),
      memoryParts: parts.items.map(({ id }) => id),
    };
  }, work);
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly frozen: Excel.Range;
}

function askForSheet(sheet: Excel.Worksheet): AskedSheet {
  return {
    sheet: sheet.load('name, protection/protected, protection/options'),
    used: sheet.getUsedRangeOrNullObject().load(PLACE),
    tables: sheet.tables.load('items/name, items/style, items/showBandedRows'),
    frozen: sheet.freezePanes.getLocationOrNullObject().load(PLACE),
  };
}

/** Frozen rows are told as a range over all columns, frozen columns as one over all rows. */
function foundSheet({ sheet, used, tables, frozen }: AskedSheet): FoundSheet {
  const { protection } = sheet;
  const rows = frozen.isNullObject ? 0 : frozen.rowCount;
  const columns = frozen.isNullObject ? 0 : frozen.columnCount;
  return {
    protected: protection.protected,
    formatsAllowed: !protection.protected || protection.options.allowFormatCells === true,
    used: used.isNullObject ? null : placeOf(used),
    tables: tables.items.map(({ name, style, showBandedRows }) => ({ name, style, banded: showBandedRows })),
    frozenRows: rows < 1_048_576 ? rows : 0,
    frozenColumns: columns < 16_384 ? columns : 0,
  };
}

function lower(name: string): string {
  return name.toLowerCase();
}
