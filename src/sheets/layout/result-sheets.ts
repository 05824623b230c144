import { dictionary, type Language } from '../../locales/language';
import { fill } from '../../locales/template';
import { nameKey } from '../../scoring/unit-name';
import type { LaidBlock, TableWrite } from '../../workbook/plan';
import type { CellRange } from '../../workbook/snapshot';
import { namedAreas, type CriteriaSet } from '../criteria-set';
import { OUR_TABLES } from '../our-sheets';
import type { ResultField, UnitResult } from '../result';
import type { Settings } from '../settings';
import type { OurSheet } from './our-sheet';
import { areaColumns, fieldColumn, tableAt, widths, type Column } from './result-columns';
import { resultValue } from './result-values';

/** *Tổng hợp*: one Excel Table with every unit's points, maximum and index, whole and by area. */
export function summarySheet(
  results: readonly UnitResult[],
  criteria: CriteriaSet | null,
  settings: Settings,
  language: Language,
): OurSheet {
  const texts = dictionary(language).sheets.summary;
  const field = (name: ResultField, head: string): Column => fieldColumn(name, head, results, settings, language);
  const known = (name: ResultField): boolean => results.some((result) => resultValue(result, name, language) !== null);
  const columns: Column[] = [
    { head: texts.number, format: '0', value: (_, at) => at + 1 },
    { head: texts.group, format: '@', value: (result) => result.group || null },
    { head: texts.unit, format: '@', value: (result) => result.name },
    ...(known('appraisal') ? [field('appraisal', texts.appraisal)] : []),
    ...(known('survey') ? [field('survey', texts.survey)] : []),
    field('points', texts.points),
    field('maximum', texts.maximum),
    field('index', texts.index),
    field('rank', texts.rank),
    ...(settings.bands.length > 0 ? [field('band', texts.band)] : []),
    field('note', texts.note),
    ...(criteria === null ? [] : namedAreas(criteria).flatMap((_, at) => areaColumns(at, results, settings, texts))),
  ];
  const notes = basis(settings, language);
  const headRow = notes.length + 2;
  const body = tableAt(columns, results, headRow, `${OUR_TABLES}TongHop`);
  return {
    role: 'summary',
    name: texts.name,
    content: {
      blocks: [...heading(texts.title, notes), ...body.blocks],
      tables: [body.table],
      merges: headingMerges(notes.length, columns.length),
      columnWidths: widths(columns, body.blocks),
      frozenRows: headRow + 1,
      frozenColumns: 3,
    },
  };
}

/** *Xếp hạng*: one Excel Table a group, by rank; units without rank last, with the reason. */
export function rankingSheet(results: readonly UnitResult[], settings: Settings, language: Language): OurSheet {
  const texts = dictionary(language).sheets.ranking;
  const columns: Column[] = [
    fieldColumn('rank', texts.rank, results, settings, language),
    { head: texts.unit, format: '@', value: (result) => result.name },
    fieldColumn('points', texts.points, results, settings, language),
    fieldColumn('maximum', texts.maximum, results, settings, language),
    fieldColumn('index', texts.index, results, settings, language),
    ...(settings.bands.length > 0 ? [fieldColumn('band', texts.band, results, settings, language)] : []),
    fieldColumn('note', texts.note, results, settings, language),
  ];
  const notes = basis(settings, language);
  const blocks: LaidBlock[] = heading(texts.title, notes);
  const tables: TableWrite[] = [];
  const merges: CellRange[] = headingMerges(notes.length, columns.length);
  let row = notes.length + 2;
  for (const group of groupsOf(results)) {
    const ranked = group.filter((result) => result.rank !== null).length;
    const name = group[0]?.group || texts.noGroup;
    const title = fill(texts.group, { group: name, ranked: String(ranked), unranked: String(group.length - ranked) });
    blocks.push({ row, column: 0, values: [[title]], look: 'title' });
    merges.push({ row, column: 0, rows: 1, columns: columns.length });
    const body = tableAt(columns, group, row + 1, `${OUR_TABLES}XepHang_${tables.length + 1}`);
    blocks.push(...body.blocks);
    tables.push(body.table);
    row += group.length + 3;
  }
  return {
    role: 'ranking',
    name: texts.name,
    content: {
      blocks,
      tables,
      merges,
      columnWidths: widths(columns, blocks),
      // With one group its head stays in sight; with more, the title does.
      frozenRows: tables.length === 1 ? notes.length + 4 : 1,
      frozenColumns: 0,
    },
  };
}

function groupsOf(results: readonly UnitResult[]): UnitResult[][] {
  const groups = new Map<string, UnitResult[]>();
  for (const result of results) {
    const key = nameKey(result.group);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()];
}

/** The title and, below it, on what the numbers rest. */
function heading(title: string, notes: readonly string[]): LaidBlock[] {
  return [
    { row: 0, column: 0, values: [[title]], look: 'title' },
    ...(notes.length === 0 ? [] : [{ row: 1, column: 0, values: notes.map((note) => [note]), look: 'note' } as const]),
  ];
}

function headingMerges(notes: number, columns: number): CellRange[] {
  return Array.from({ length: notes + 1 }, (_, row) => ({ row, column: 0, rows: 1, columns }));
}

function basis(settings: Settings, language: Language): string[] {
  const texts = dictionary(language).sheets.basis;
  const facts = [
    settings.criteriaSet && fill(texts.set, { name: settings.criteriaSet }),
    settings.decision && fill(texts.decision, { decision: settings.decision }),
    settings.year && fill(texts.year, { year: settings.year }),
  ].filter((fact) => fact !== '');
  const rule = fill(texts.rule, {
    decimals: String(settings.decimals),
    rounding: texts[settings.rounding],
    rankBy: texts[settings.rankBy],
    ties: texts[settings.ties],
  });
  return [...(facts.length === 0 ? [] : [facts.join(' · ')]), rule];
}
