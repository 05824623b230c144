import { cellAddress } from '../../../workbook/address';
import { valueAt } from '../../../workbook/snapshot';
import type { Plan, WrittenValue } from '../../../workbook/plan';
import type { CellValue, Snapshot } from '../../../workbook/snapshot';

export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  readonly was: CellValue;
  readonly becomes: CellValue;
}

/** The cells of the user's sheets that a plan writes, each with what it holds now. */
export function changedCells({ blocks }: Pick<Plan, 'blocks'>, snapshot: Snapshot): ChangedCell[] {
  return blocks.flatMap(({ sheet, row, column, values }) => {
    const now = snapshot.sheets.find(({ name }) => name === sheet);
    return values.flatMap((line, down) =>
      line.map((value, across): ChangedCell => {
        const [at, of] = [row + down, column + across];
        return { sheet, address: cellAddress(at, of), was: now === undefined ? null : valueAt(now, at, of), becomes: shown(value) };
      }),
    );
  });
}

function shown(value: WrittenValue): CellValue {
  return typeof value === 'object' && value !== null ? `=${value.formula}` : value;
}
