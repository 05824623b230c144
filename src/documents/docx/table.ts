import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { PaperTable, TableColumn, TableRow as Row } from '../paper/paper';
import { SIZE, TEXT_WIDTH } from './figures';
import { textRun } from './text';

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
const CELL_MARGIN = { top: 40, bottom: 40, left: 60, right: 60 } as const;

/**
 * A table over the width of the text: its head on every page, no row split.
 * @param keepLast its last row stays on the page of what follows
 */
export function paperTable({ columns, rows }: PaperTable, keepLast = false): Table {
  const widths = columnWidths(columns);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [headRow(columns, widths), ...rows.map((row, at) => bodyRow(row, columns, widths, keepLast && at === rows.length - 1))],
  });
}

/** Twips; together the width of the text to the last twip. */
function columnWidths(columns: readonly TableColumn[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  let from = 0;
  return columns.map((_, at) => {
    const shares = columns.slice(0, at + 1).reduce((sum, { width }) => sum + width, 0);
    const to = Math.round((TEXT_WIDTH * shares) / all);
    const width = to - from;
    from = to;
    return width;
  });
}

function headRow(columns: readonly TableColumn[], widths: readonly number[]): TableRow {
  const cells = columns.map(({ head }, at) => cell(head, widths[at] ?? 0, { align: 'center', bold: true, keepNext: true }));
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function bodyRow(row: Row, columns: readonly TableColumn[], widths: readonly number[], keepNext: boolean): TableRow {
  if ('title' in row) {
    const title = cell(row.title, TEXT_WIDTH, { align: 'left', bold: true, span: columns.length, keepNext: true });
    return new TableRow({ cantSplit: true, children: [title] });
  }
  const cells = columns.map(({ align }, at) => cell(row.cells[at] ?? '', widths[at] ?? 0, { align, keepNext }));
  return new TableRow({ cantSplit: true, children: cells });
}

interface CellLook {
  readonly align: TableColumn['align'];
  readonly bold?: boolean;
  readonly span?: number;
  readonly keepNext?: boolean;
}

function cell(text: string, width: number, { align, bold = false, span = 1, keepNext = false }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    margins: CELL_MARGIN,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split('\n').map(
      (part) =>
        new Paragraph({ alignment: ALIGNMENTS[align], keepNext, children: [textRun(part, SIZE.table, { bold })] }),
    ),
  });
}
