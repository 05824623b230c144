import type { LaidBlock, SheetWrite, WrittenValue } from '../../workbook/plan';
import { rangeAddress } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { Book } from '../book';
import { finding } from '../finding';
import { fingerprint, sheetFingerprint } from '../fingerprint';
import type { PlanDraft } from './draft';

/** A sheet of ours before it has its name in the workbook. */
export interface OurSheet {
  /** What it is for; the workbook remembers its sheet by that. */
  readonly role: 'summary' | 'ranking' | 'findings' | 'commitments' | 'journal' | 'recipients';
  /** The name it gets when it is made. */
  readonly name: string;
  /** The first table's name: how it is known again where the workbook's memory was lost. */
  readonly content: Omit<SheetWrite, 'name'>;
}

/**
 * Makes or renews a sheet of ours. One that somebody edited is left alone, and reported,
 * until the user agrees to have it replaced; one that says the same already is not written.
 */
export function layOutOurSheet(book: Pick<Book, 'memory' | 'snapshot'>, { role, name, content }: OurSheet, draft: PlanDraft): void {
  const print = fingerprint(gridOf(content.blocks));
  const remembered = book.memory.sheet(role);
  const existing = book.snapshot.sheets.find(
    (sheet) =>
      sheet.name === remembered?.name ||
      sheet.tables.some((table) => content.tables.some((own) => own.name === table.name)),
  );
  const write = { ...content, name: existing?.name ?? freeName(book.snapshot, name) };
  const cells = content.blocks.reduce((sum, block) => sum + block.values.length * (block.values[0]?.length ?? 0), 0);
  const preview = { kind: 'sheet', sheet: write.name, address: extent(content.blocks), field: null, cells } as const;
  if (existing !== undefined) {
    const found = sheetFingerprint(existing);
    if (found !== print && found !== remembered?.fingerprint && !draft.mayOverwrite(existing.name, '')) {
      draft.memory.sheet(role, existing.name, remembered?.fingerprint ?? '');
      draft.findings.push(finding('result.sheetEdited', existing.name, '', { sheet: existing.name }));
      draft.conflicts.push({
        sheet: existing.name,
        address: '',
        field: 'sheet',
        unit: '',
        existing: null,
        formula: null,
        computed: '',
      });
      return;
    }
    draft.memory.sheet(role, existing.name, print);
    if (found === print) return;
  } else draft.memory.sheet(role, write.name, print);
  draft.sheets.push(write);
  draft.previews.push(preview);
}

/** The cells that the blocks fill, for comparing with the sheet as it stands. */
function gridOf(blocks: readonly LaidBlock[]): WrittenValue[][] {
  const grid: (WrittenValue[] | undefined)[] = [];
  for (const block of blocks) {
    block.values.forEach((values, row) => {
      const line = (grid[block.row + row] ??= []);
      values.forEach((value, column) => {
        line[block.column + column] = value;
      });
    });
  }
  return Array.from(grid, (line) => Array.from(line ?? [], (value) => value ?? null));
}

function extent(blocks: readonly LaidBlock[]): string {
  const rows = Math.max(1, ...blocks.map((block) => block.row + block.values.length));
  const columns = Math.max(1, ...blocks.map((block) => block.column + (block.values[0]?.length ?? 0)));
  return rangeAddress({ row: 0, column: 0, rows, columns });
}

/** The name, or one with a number behind it where the user has a sheet of that name. */
export function freeName(snapshot: Pick<Snapshot, 'sheets'>, name: string): string {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.normalize('NFC').toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} CCHC${number === 2 ? '' : ` ${number - 1}`}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
