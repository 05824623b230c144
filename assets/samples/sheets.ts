import type { LaidBlock, SheetWrite, WrittenValue } from '../../src/workbook/plan';

export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  /** Lines under the title, such as the source of the figures. */
  readonly notes: readonly string[];
  /** One or two rows of headers. */
  readonly head: readonly (readonly WrittenValue[])[];
  readonly rows: readonly (readonly WrittenValue[])[];
  readonly formats: readonly string[];
  readonly widths: readonly number[];
  /** Merged headers, as row and column in the head, rows, columns. */
  readonly headMerges?: readonly (readonly [number, number, number, number])[];
  readonly frozenColumns?: number;
}

/** A sheet as people make them: a title over the columns, notes, a head, rows. */
export function sampleSheet(sheet: SampleSheet): SheetWrite {
  const width = sheet.widths.length;
  const headRow = sheet.notes.length + 2;
  const blocks: LaidBlock[] = [{ row: 0, column: 0, values: [[sheet.title]], look: 'title' }];
  sheet.notes.forEach((note, at) => blocks.push({ row: at + 1, column: 0, values: [[note]], look: 'note' }));
  if (sheet.head.length > 0) blocks.push({ row: headRow, column: 0, values: sheet.head, look: 'head' });
  if (sheet.rows.length > 0) {
    blocks.push({
      row: headRow + sheet.head.length,
      column: 0,
      values: sheet.rows,
      look: 'body',
      numberFormats: sheet.formats,
    });
  }
  return {
    name: sheet.name,
    blocks,
    tables: [],
    merges: [
      ...Array.from({ length: sheet.notes.length + 1 }, (_, row) => ({ row, column: 0, rows: 1, columns: width })),
      ...(sheet.headMerges ?? []).map(([row, column, rows, columns]) => ({ row: headRow + row, column, rows, columns })),
    ],
    columnWidths: sheet.widths,
    frozenRows: sheet.head.length === 0 ? 0 : headRow + sheet.head.length,
    frozenColumns: sheet.frozenColumns ?? 0,
  };
}

/** Reads a CSV of the folder `data`: comma separated, quoted where a field holds a comma. */
export function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map(splitLine);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
