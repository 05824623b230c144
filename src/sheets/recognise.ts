import type { SheetSnapshot } from '../workbook/snapshot';
import { isBlank } from '../workbook/snapshot';
import { headerKey, type Field } from './fields';
import { HEAD_ROWS, readHead, type Head } from './head';

export type TableKind = 'criteria' | 'form' | 'units' | 'matrix' | 'summary';

/** Whose points a score matrix holds; `final` where its sheet does not say. */
export type ScoreSource = 'final' | 'appraisal' | 'survey' | 'self';

/** A sheet whose table was recognised by its headers. */
export interface Table {
  readonly kind: TableKind;
  readonly sheet: SheetSnapshot;
  readonly head: Head;
}

/**
 * What the sheet holds, by the first head found in its first 30 rows; `null` when no head
 * fits. Settings and bands are looked for apart: they may stand beside anything.
 */
export function recognise(sheet: SheetSnapshot): Table | null {
  const last = Math.min(HEAD_ROWS, sheet.values.length);
  for (let row = 0; row < last; row += 1) {
    if (filledCells(sheet, row) < 2) continue;
    const head = readHead(sheet, row);
    const kind = kindOf(head, sheet);
    if (kind !== null) return { kind, sheet, head };
  }
  return null;
}

function filledCells(sheet: SheetSnapshot, row: number): number {
  return (sheet.values[row] ?? []).reduce((count: number, value) => count + (isBlank(value ?? null) ? 0 : 1), 0);
}

const SCORED: readonly Field[] = ['self', 'appraisal', 'survey', 'points'];

function kindOf(head: Head, sheet: SheetSnapshot): TableKind | null {
  const has = (field: Field): boolean => head.columns.has(field);
  if (has('title') && has('maximum') && !has('unit')) return SCORED.some(has) ? 'form' : 'criteria';
  if (!has('unit')) return null;
  if (head.codes.length > 0) return 'matrix';
  if (SCORED.some(has)) return 'summary';
  // A list of units may have columns for their results; an index alone is a summary.
  const listed = has('previousRank') || has('previousIndex') || has('excluded');
  if (listed || /^(danh sach )?(cac )?(don vi|units?)$/.test(headerKey(sheet.name))) return 'units';
  if (has('index')) return 'summary';
  return has('group') ? 'units' : null;
}

/**
 * Whose points the sheet holds, by its name.
 * @example scoreSource('Điểm ĐTXHH') // 'survey'
 */
export function scoreSource(sheetName: string): ScoreSource {
  const name = headerKey(sheetName);
  if (/\b(tu cham|tu danh gia|self)\b/.test(name)) return 'self';
  if (/\b(dtxhh|xhh|dieu tra|khao sat|survey)\b/.test(name)) return 'survey';
  if (/\b(tham dinh|hoi dong|appraisal|appraised)\b/.test(name)) return 'appraisal';
  return 'final';
}
