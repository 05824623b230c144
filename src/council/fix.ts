import { cellKey, valueAt, type CellValue, type Snapshot } from '../workbook/snapshot';
import { parseAddress } from '../workbook/address';
import type { BlockWrite, Plan } from '../workbook/plan';
import type { Finding } from '../sheets/finding';

/** What one fix would change. */
export interface CellFix {
  readonly finding: Finding;
  readonly sheet: string;
  readonly address: string;
  readonly old: CellValue;
  readonly value: string | number;
}

/**
 * The cells that findings with one sure remedy would change: the first remedy of a cell counts.
 * A cell that holds a formula is never offered.
 */
export function fixesOf(findings: readonly Finding[], snapshot: Snapshot): CellFix[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const fixes = new Map<string, CellFix>();
  for (const finding of findings) {
    const sheet = sheets.get(finding.sheet);
    const cell = parseAddress(finding.address);
    if (finding.fix === undefined || sheet === undefined || cell === null) continue;
    if (cell.rows > 1 || cell.columns > 1 || sheet.formulas.has(cellKey(cell.row, cell.column))) continue;
    const key = `${finding.sheet}!${finding.address}`;
    const old = valueAt(sheet, cell.row, cell.column);
    if (!fixes.has(key)) fixes.set(key, { finding, sheet: finding.sheet, address: finding.address, old, value: finding.fix.value });
  }
  return [...fixes.values()];
}

/**
 * Whether all that fixes would change still stands there as it was previewed.
 * @param snapshot the workbook as it is now
 */
export function stillThere(fixes: readonly CellFix[], snapshot: Snapshot): boolean {
  const now = fixesOf(fixes.map(({ finding }) => finding), snapshot);
  return now.length === fixes.length && now.every(({ old }, at) => old === fixes[at]?.old);
}

/** The plan that applies fixes; as any plan, whole or not at all, and undone in one step. */
export function fixPlan(fixes: readonly CellFix[]): Plan {
  const blocks = fixes.flatMap(({ sheet, address, value }): BlockWrite[] => {
    const cell = parseAddress(address);
    if (cell === null) return [];
    const write = { sheet, row: cell.row, column: cell.column, values: [[value]] };
    // A cell formatted as text would make text of the number again.
    return [typeof value === 'number' ? { ...write, numberFormat: 'General' } : write];
  });
  return { blocks, sheets: [] };
}
