import { notRankedText, tieNoteText } from '../../locales/format';
import type { Language } from '../../locales/language';
import { pointsFromNumber, pointsToNumber, POINTS_PER_UNIT, type Points } from '../../scoring/points';
import { roundPoints } from '../../scoring/rounding';
import type { CellValue } from '../../workbook/snapshot';
import { readNumberText } from '../cell';
import { headerKey } from '../fields';
import type { ResultField, UnitResult } from '../result';
import type { Settings } from '../settings';

/** What a result cell should hold; `null` for nothing. */
export type ResultValue = string | number | null;

/** The value of a unit's result, as it stands in a cell. */
export function resultValue(result: UnitResult, field: ResultField, language: Language): ResultValue {
  if (field === 'rank') return result.rank;
  if (field === 'band') return result.band;
  if (field === 'note') {
    const note = result.notRanked === null ? tieNoteText(result, language) : notRankedText(result.notRanked, language);
    return note === '' ? null : note;
  }
  const points = result[field];
  return points === null ? null : pointsToNumber(points);
}

/** Whether a value in the workbook says what the result says; an index counts as rounded. */
export function sameResult(existing: CellValue, computed: ResultValue, field: ResultField, settings: Settings): boolean {
  if (typeof computed === 'string') return typeof existing === 'string' && headerKey(existing) === headerKey(computed);
  if (typeof existing === 'number' && existing === computed) return true;
  const [is, shouldBe] = [toPoints(existing), toPoints(computed)];
  if (is === null || shouldBe === null) return false;
  return is === shouldBe || (field === 'index' && roundPoints(is, settings.decimals, settings.rounding) === shouldBe);
}

function toPoints(value: CellValue): Points | null {
  if (typeof value === 'number') return pointsFromNumber(value)?.points ?? null;
  const read = typeof value === 'string' ? readNumberText(value) : null;
  return typeof read === 'number' ? read : null;
}

/** A format with as many decimals as the finest of the values needs, so that none is shown rounded. */
export function pointsFormat(values: Iterable<Points>, atLeast: number): string {
  let decimals = atLeast;
  for (const value of values) {
    while (decimals < 9 && value % (POINTS_PER_UNIT / 10 ** decimals) !== 0) decimals += 1;
  }
  return decimalsFormat(decimals);
}

/** @example decimalsFormat(2) // '0.00' */
export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** The number format of a result's column; `undefined` for text, which keeps the cell's own. */
export function resultFormat(field: ResultField, results: readonly UnitResult[], settings: Settings): string | undefined {
  if (field === 'index') return decimalsFormat(settings.decimals);
  if (field === 'rank') return '0';
  if (field === 'band' || field === 'note') return undefined;
  const values = results.map((result) => result[field]).filter((value) => value !== null);
  return pointsFormat(values, field === 'maximum' ? 0 : 2);
}
