import { codeKey, outline, parseCode } from '../scoring/numbering';
import type { Points } from '../scoring/points';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readNumberText, readPoints, readText, textOf, type Report } from './cell';
import type { ComponentSource, CriteriaSet, Criterion, Option } from './criteria-set';
import { headerKey } from './fields';
import type { GroupNames } from './groups';
import type { Table } from './recognise';

/** A row of a criteria sheet or unit form: numbered, or an option, or the closing total. */
export interface CriteriaRow {
  readonly row: number;
  readonly code: string | null;
  readonly title: string;
}

interface Draft extends CriteriaRow {
  readonly code: string;
  readonly path: string;
  readonly parent: number | null;
  readonly missingParent: string | null;
  readonly options: readonly OptionRow[];
}

interface OptionRow {
  readonly row: number;
  readonly title: string;
}

/** The numbered rows of the table with their option rows, and the row of the declared total. */
export interface CriteriaRows {
  readonly numbered: readonly Draft[];
  readonly totalRow: number | null;
}

export function readCriteriaRows(table: Table): CriteriaRows {
  const { sheet, head } = table;
  const numbered: (CriteriaRow & { readonly code: string; readonly options: OptionRow[] })[] = [];
  let totalRow: number | null = null;
  for (let row = head.row + head.rows; row < sheet.values.length; row += 1) {
    const number = readText(sheet, row, head.columns.get('number'));
    const title = readText(sheet, row, head.columns.get('title'));
    if (isColumnNumbers(sheet, row)) continue;
    const { code, rest } = splitCode(number, title, head.columns.has('number'));
    if (code !== null) numbered.push({ row, code, title: rest, options: [] });
    else if (TOTAL.test(headerKey(title === '' ? number : title))) totalRow ??= row;
    else if (title !== '') numbered.at(-1)?.options.push({ row, title });
  }
  const entries = outline(numbered.map((row) => row.code));
  const codes = entries.map((entry) => entry?.code ?? '');
  return {
    totalRow,
    numbered: numbered.map((row, position) => {
      const entry = entries[position] ?? null;
      // Where numbering starts anew in each area, or under each criterion, the way down tells codes apart.
      const telling = codes.indexOf(row.code) === codes.lastIndexOf(row.code) && !/^\p{L}$/u.test(row.code);
      const path = entry?.path ?? row.code;
      const code = telling || entry?.parent === null ? row.code : path;
      return { ...row, code, path, parent: entry?.parent ?? null, missingParent: entry?.missing ?? null };
    }),
  };
}

const TOTAL = /^(tong( cong| so)?( diem)?( .*)?|cong|total)$/;

/** The code stands in its own column, or opens the title where there is no such column. */
function splitCode(number: string, title: string, ownColumn: boolean): { code: string | null; rest: string } {
  if (ownColumn) return { code: number !== '' && parseCode(number) !== null ? codeKey(number) : null, rest: title };
  const [, first = '', rest = ''] = /^([0-9IVX]{1,4}(?:\.[0-9]{1,3})*[.)]?)\s+(.+)$/su.exec(title) ?? [];
  return first !== '' && parseCode(first) !== null ? { code: codeKey(first), rest } : { code: null, rest: title };
}

/** The row `1 | 2 | 3 | …` or `(1) | (2) | …` that numbers the columns under many heads. */
export function isColumnNumbers(sheet: SheetSnapshot, row: number): boolean {
  let count = 0;
  for (const value of sheet.values[row] ?? []) {
    const text = textOf(value ?? null);
    if (text === '') continue;
    count += 1;
    const number = /^\(?([0-9]+)\)?(?:[ =(].*)?$/.exec(text)?.[1];
    if (number !== String(count)) return false;
  }
  return count >= 3;
}

/** Reads the criteria set of a criteria sheet or of a unit form. */
export function readCriteria(table: Table, groups: GroupNames, report: Report): CriteriaSet {
  const { sheet, head } = table;
  const { numbered, totalRow } = readCriteriaRows(table);
  const maximumColumn = head.columns.get('maximum') ?? 0;
  const list: Criterion[] = [];
  report.checked('criteria.noMaximum', numbered.length);
  if (head.columns.has('source')) report.checked('criteria.sourceUnknown', numbered.length);
  if (head.columns.has('appliesTo')) report.checked('criteria.groupUnknown', numbered.length);
  numbered.forEach((draft, position) => {
    const { parent } = draft;
    const above = parent === null ? null : list[parent];
    list.push({
      code: draft.code,
      path: draft.path,
      missingParent: draft.missingParent,
      title: draft.title,
      maximum: readMaximum(report, sheet, draft.row, maximumColumn, draft.code),
      parent,
      area: above?.area ?? position,
      source: readSource(table, draft, above?.source ?? 'appraisal', report),
      appliesTo: groups.parse(readText(sheet, draft.row, head.columns.get('appliesTo')), (group) =>
        report.at('criteria.groupUnknown', sheet, draft.row, head.columns.get('appliesTo') ?? 0, {
          group,
          code: draft.code,
        }),
      ),
      options: readOptions(table, draft, report),
      row: draft.row,
      column: maximumColumn,
    });
  });
  const parents = new Set(list.map((criterion) => criterion.parent));
  const positions = list.map((_, position) => position);
  return {
    sheet: sheet.name,
    origin: table.kind === 'criteria' ? 'criteria' : 'form',
    declaredTotal: totalRow === null ? null : readTotal(sheet, totalRow, maximumColumn, report),
    list,
    components: positions.filter((position) => !parents.has(position)),
    areas: positions.filter((position) => list[position]?.parent === null),
  };
}

function readMaximum(report: Report, sheet: SheetSnapshot, row: number, column: number, code: string): Points | null {
  const cell = readPoints(report, sheet, row, column);
  if (cell.state === 'missing' || cell.state === 'notApplicable') report.at('criteria.noMaximum', sheet, row, column, { code });
  return cell.state === 'given' ? cell.points : null;
}

function readSource(table: Table, draft: Draft, inherited: ComponentSource, report: Report): ComponentSource {
  const column = table.head.columns.get('source');
  const text = readText(table.sheet, draft.row, column);
  if (column === undefined || text === '') return inherited;
  const key = headerKey(text);
  if (/dieu tra|xhh|xa hoi hoc|khao sat|survey|sipas/.test(key)) return 'survey';
  if (/^td$|tham dinh|hoi dong|tu cham|tu danh gia|apprais/.test(key)) return 'appraisal';
  report.at('criteria.sourceUnknown', table.sheet, draft.row, column, { text, code: draft.code });
  return inherited;
}

/** An option's points stand in the column of the maxima, or close its label: "Kịp thời: 1". */
function readOptions(table: Table, draft: Draft, report: Report): Option[] {
  const options: Option[] = [];
  for (const { row, title } of draft.options) {
    const column = table.head.columns.get('maximum') ?? 0;
    const cell = readPoints(report, table.sheet, row, column);
    const [, label = title, written = ''] = /^(.*?)\s*:\s*(-?[0-9]+(?:[.,][0-9]+)?)\s*(?:điểm|đ)?\s*[.;]?$/su.exec(title) ?? [];
    const fromLabel = written === '' ? null : readNumberText(written);
    const points = cell.state === 'given' ? cell.points : fromLabel;
    if (typeof points === 'number') options.push({ label, points, row, column });
  }
  return options;
}

function readTotal(sheet: SheetSnapshot, row: number, column: number, report: Report): CriteriaSet['declaredTotal'] {
  const cell = readPoints(report, sheet, row, column);
  return cell.state === 'given' ? { points: cell.points, row, column } : null;
}
