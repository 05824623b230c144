import { fill } from '../../locales/template';
import type { Language } from '../../locales/language';
import { pointsToNumber } from '../../scoring/points';
import type { LaidBlock, TableWrite } from '../../workbook/plan';
import type { AreaResult, ResultField, UnitResult } from '../result';
import type { Settings } from '../settings';
import { decimalsFormat, pointsFormat, resultFormat, resultValue, type ResultValue } from './result-values';

/** A column of a table of ours: its head, its number format, and each unit's value. */
export interface Column {
  readonly head: string;
  readonly format: string;
  readonly value: (result: UnitResult, at: number) => ResultValue;
}

const MAX_WIDTH = 72;

/** The column of a result that every unit has. */
export function fieldColumn(
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

/** The points, maximum and index of an area. */
export function areaColumns(area: number, results: readonly UnitResult[], settings: Settings, texts: AreaTexts): Column[] {
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

/** The table of units, with its head in a row. */
export function tableAt(
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

/** Wide enough for what the blocks hold in each column, within reason. */
export function widths(columns: readonly Column[], blocks: readonly LaidBlock[]): number[] {
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
