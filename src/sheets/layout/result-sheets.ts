import { dictionary, type Language } from '../../locales/language';
import { fill } from '../../locales/template';
import { nameKey } from '../../scoring/unit-name';
import type { LaidBlock, TableWrite } from '../../workbook/plan';
import type { CellRange } from '../../workbook/snapshot';
import { namedAreas, type CriteriaSet } from '../criteria-set';
import { OUR_TABLES } from '../our-sheets';
import type { AreaResult, ResultField, UnitResult } from '../result';
import type { Settings } from '../settings';
import type { OurSheet } from './our-sheet';
import { decimalsFormat, pointsFormat, resultFormat, resultValue, type ResultValue } from './result-values';
import { pointsToNumber } from '../../scoring/points';

/** A column of a table of ours: its head, its number format, and each unit's value. */
interface Column {
  readonly head: string;
  readonly format: string;
  readonly value: (result: UnitResult, at: number) => ResultValue;
}

const MAX_WIDTH = 72;

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

function fieldColumn(
  field: ResultField,
  head: string,
  results: readonly UnitResult[],
  settings: Settings,
  language: Language,
): Column {
  const format = resultFormat(field, results, settings) ?? '@';
  return { head, format, value: (result) => resultValue(result, field, language) };
}

type AreaTexts = Record<'areaPoints' | 'areaMaximum' | 'areaIndex', string>;

function areaColumns(area: number, results: readonly UnitResult[], settings: Settings, texts: AreaTexts): Column[] {
  const areas = results.flatMap((result) => result.areas[area] ?? []);
  const code = areas[0]?.code ?? String(area + 1);
  const column = (template: string, format: string, pick: (one: AreaResult) => AreaResult['index']): Column => ({
    head: fill(template, { code }),
    format,
    value: (result) => {
      const one = result.areas[area];
      const picked = one === undefined ? null : pick(one);
      return picked === null ? null : pointsToNumber(picked);
    },
  });
  return [
    column(texts.areaPoints, pointsFormat(areas.map(({ points }) => points), 2), ({ points }) => points),
    column(texts.areaMaximum, pointsFormat(areas.map(({ maximum }) => maximum), 0), ({ maximum }) => maximum),
    column(texts.areaIndex, decimalsFormat(settings.decimals), ({ index }) => index),
  ];
}

function tableAt(
  columns: readonly Column[],
  results: readonly UnitResult[],
  row: number,
  name: string,
): { blocks: LaidBlock[]; table: TableWrite } {
  const values = results.map((result, at) => columns.map((column) => column.value(result, at)));
  return {
    blocks: [
      { row, column: 0, values: [columns.map((column) => column.head)], look: 'head' },
      { row: row + 1, column: 0, values, look: 'body', numberFormats: columns.map((column) => column.format) },
    ],
    table: { name, range: { row, column: 0, rows: values.length + 1, columns: columns.length } },
  };
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

/** Wide enough for what the blocks hold in each column, within reason. */
function widths(columns: readonly Column[], blocks: readonly LaidBlock[]): number[] {
  const longest = columns.map(() => 0);
  for (const { values } of blocks.filter(({ look }) => look === 'body')) {
    for (const row of values) {
      row.forEach((value, at) => {
        const length = typeof value === 'string' || typeof value === 'number' ? String(value).length : 0;
        if (length > (longest[at] ?? 0)) longest[at] = length;
      });
    }
  }
  return columns.map((column, at) => {
    const head = Math.max(...column.head.split(' ').map((word) => word.length)) + 4;
    return Math.min(MAX_WIDTH, Math.max((longest[at] ?? 0) + 2, head, 8));
  });
}
