import { dictionary, type Language } from '../../locales/language';
import { vietnamTime } from '../../locales/vietnam-time';
import type { LaidBlock } from '../../workbook/plan';
import type { JournalEntry } from '../remembered';
import { OUR_TABLES } from '../our-sheets';
import type { OurSheet } from './our-sheet';

/** In characters: number, time, what, by, text, hash. */
const WIDTHS = [6, 22, 24, 34, 80, 72];

export const JOURNAL_ROLE = 'journal';

const HEAD_ROW = 3;

/** *Nhật ký*: the journal as the workbook remembers it, an entry a line. */
export function journalSheet(entries: readonly JournalEntry[], language: Language): OurSheet {
  const texts = dictionary(language).journal;
  const head = [texts.number, texts.at, texts.what, texts.by, texts.text, texts.hash];
  const lines = entries.map(({ number, at, what, by, text, hash }) => [number, timeText(at), texts.kinds[what], by || null, text, hash]);
  const blocks: LaidBlock[] = [
    { row: 0, column: 0, values: [[texts.title]], look: 'title' },
    { row: 1, column: 0, values: [[texts.note]], look: 'note' },
    { row: HEAD_ROW, column: 0, values: [head], look: 'head' },
    { row: HEAD_ROW + 1, column: 0, values: lines, look: 'text', numberFormats: ['0', '@', '@', '@', '@', '@'] },
  ];
  return {
    role: JOURNAL_ROLE,
    name: texts.name,
    content: {
      blocks,
      tables: [{ name: `${OUR_TABLES}NhatKy`, range: { row: HEAD_ROW, column: 0, rows: lines.length + 1, columns: head.length } }],
      merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: head.length })),
      columnWidths: WIDTHS,
      frozenRows: HEAD_ROW + 1,
      frozenColumns: 0,
    },
  };
}

function timeText(at: string): string {
  const { day, clock } = vietnamTime(at);
  return `${day} ${clock}`.trim();
}
