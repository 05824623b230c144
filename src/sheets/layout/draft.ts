import type { BlockWrite, SheetWrite, WrittenValue } from '../../workbook/plan';
import { rangeAddress } from '../../workbook/address';
import type { Finding } from '../finding';
import { MemoryDraft, type Memory } from '../memory';
import type { Conflict, WrittenField, WritePreview } from '../result';

/** What the layout of a run gathers: writes, their preview, conflicts, findings and memory. */
export class PlanDraft {
  readonly blocks: BlockWrite[] = [];
  readonly sheets: SheetWrite[] = [];
  readonly previews: WritePreview[] = [];
  readonly conflicts: Conflict[] = [];
  readonly findings: Finding[] = [];
  readonly memory: MemoryDraft;

  constructor(
    memory: Memory,
    private readonly overwrite: ReadonlySet<string>,
    /** False where results are only compared with what stands in the workbook. */
    readonly writes = true,
  ) {
    this.memory = new MemoryDraft(memory);
  }

  /** Whether the user agreed to overwrite what stands there. */
  mayOverwrite(sheet: string, address: string): boolean {
    return this.overwrite.has(`${sheet}!${address}`);
  }

  /** Writes a column of values; rows that follow each other become one block. */
  column(
    sheet: string,
    column: number,
    field: WrittenField,
    values: ReadonlyMap<number, WrittenValue>,
    numberFormat: string | undefined,
  ): void {
    if (!this.writes) return;
    const rows = [...values.keys()].sort((a, b) => a - b);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    let start = 0;
    rows.forEach((row, at) => {
      if (rows[at + 1] === row + 1) return;
      this.blocks.push({
        sheet,
        row: rows[start] ?? row,
        column,
        values: rows.slice(start, at + 1).map((each) => [values.get(each) ?? null]),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
      start = at + 1;
    });
    const address = rangeAddress({ row: first, column, rows: last - first + 1, columns: 1 });
    this.previews.push({ kind: 'column', sheet, address, field, cells: rows.length });
  }
}
