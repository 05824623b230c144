import { largestOf, type Points } from '../scoring/points';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readNumberText, readPoints, readText } from './cell';
import type { Report } from './report';
import { readCriteriaRows, type CriteriaRow } from './criteria-rows';
import type { ComponentSource, CriteriaSet, Criterion, Option } from './criteria-set';
import { headerKey } from './fields';
import type { GroupNames } from './groups';
import type { Table } from './recognise';

/** Reads the criteria set of a criteria sheet or of a unit form. */
export function readCriteria(table: Table, groups: GroupNames, report: Report): CriteriaSet {
  const { sheet, head } = table;
  const rows = readCriteriaRows(table);
  const { numbered, unreadable, totalRow } = rows;
  const largest = largestOf(numbered.length + unreadable.length);
  const maximumColumn = head.columns.get('maximum') ?? 0;
  const list: Criterion[] = [];
  report.checked('criteria.noMaximum', numbered.length);
  if (head.columns.has('source')) report.checked('criteria.sourceUnknown', numbered.length);
  if (head.columns.has('appliesTo')) report.checked('criteria.groupUnknown', numbered.length);
  numbered.forEach((draft, position) => {
    const { parent } = draft;
    const above = parent === null ? null : list[parent];
    list.push({
      number: draft.number,
      code: draft.code,
      path: draft.path,
      missingParent: draft.missingParent,
      title: draft.title,
      maximum: readMaximum(report, sheet, maximumColumn, draft, largest),
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
    rows,
    origin: table.kind === 'criteria' ? 'criteria' : 'form',
    declaredTotal: totalRow === null ? null : readTotal(sheet, totalRow, maximumColumn, report),
    list,
    components: positions.filter((position) => !parents.has(position)),
    areas: positions.filter((position) => list[position]?.parent === null),
  };
}

/** A row with neither maximum nor title is told to be empty, as one fault. */
function readMaximum(report: Report, sheet: SheetSnapshot, column: number, { row, code, title }: CriteriaRow, largest: Points): Points | null {
  const cell = readPoints(report, sheet, row, column, largest);
  if ((cell.state === 'missing' || cell.state === 'notApplicable') && title !== '') report.at('criteria.noMaximum', sheet, row, column, { code });
  return cell.state === 'given' ? cell.points : null;
}

function readSource(table: Table, draft: CriteriaRow, inherited: ComponentSource, report: Report): ComponentSource {
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
function readOptions(table: Table, draft: CriteriaRow, report: Report): Option[] {
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
