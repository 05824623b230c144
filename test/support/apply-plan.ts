import type { Plan, WrittenValue } from '../../src/workbook/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

function put(rows: (CellValue | undefined)[][], row: number, column: number, value: WrittenValue): void {
  const line = (rows[row] ??= []);
  line[column] = typeof value === 'object' && value !== null ? null : value;
}

function copy(rows: readonly (readonly (CellValue | undefined)[] | undefined)[]): (CellValue | undefined)[][] {
  return Array.from(rows, (row) => [...(row ?? [])]);
}

/** The snapshot after a plan, as any Workbook would give it; for tests of steps run twice. */
export function applyPlan(snapshot: Snapshot, plan: Plan): Snapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const rows = copy(sheet.values);
    for (const block of plan.blocks.filter((one) => one.sheet === sheet.name)) {
      block.values.forEach((values, row) => {
        values.forEach((value, column) => put(rows, block.row + row, block.column + column, value));
      });
    }
    return { ...sheet, values: copy(rows) };
  });
  for (const write of plan.sheets) {
    const rows: (CellValue | undefined)[][] = [];
    for (const block of write.blocks) {
      block.values.forEach((values, row) => {
        values.forEach((value, column) => put(rows, block.row + row, block.column + column, value));
      });
    }
    const made: SheetSnapshot = {
      name: write.name,
      hidden: false,
      protected: false,
      values: copy(rows),
      formulas: new Map(),
      uncalculated: new Set(),
      merges: write.merges,
      tables: write.tables,
      hiddenRows: new Set(),
      numberFormat: () => 'General',
    };
    const at = sheets.findIndex((sheet) => sheet.name === write.name);
    if (at < 0) sheets.push(made);
    else sheets[at] = made;
  }
  return { ...snapshot, sheets, memory: plan.memory ?? snapshot.memory };
}
