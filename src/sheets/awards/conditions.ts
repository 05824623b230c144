import type { Condition } from '../../scoring/award';
import type { Band } from '../settings';
import { readNumberText } from '../cell';
import { headerKey } from '../fields';
import { POINTS_PER_UNIT, type Points } from '../../scoring/points';

/**
 * Reads the conditions of an award; parts are set off by semicolons or line ends.
 * @returns the conditions, and the parts that were not understood
 * @example readConditions('Xếp loại Tốt trở lên; đạt 100% cam kết', bands).conditions
 */
export function readConditions(text: string, bands: readonly Band[]): { conditions: Condition[]; unknown: string[] } {
  const conditions: Condition[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[;\n]|,(?!\s*\d)|\s+và\s+/u).map((one) => one.trim())) {
    if (part === '' || /^(khong( co)?|none)$/.test(headerKey(part))) continue;
    const condition = readCondition(part, bands);
    if (condition === null) unknown.push(part);
    else conditions.push(condition);
  }
  return { conditions, unknown };
}

function readCondition(part: string, bands: readonly Band[]): Condition | null {
  const key = headerKey(part);
  // Of two numbers, as in "hạng 1 năm 2024", and of bounds from above, nobody can tell what is asked for.
  if (numbersIn(part).length > 1 || /\b(duoi|nho hon|thap hon|tro xuong|below|under|less)\b|[<≤]/.test(`${key} ${part}`)) return null;
  const number = firstNumber(part);
  if (/\bcam ket\b|\bcommitments?\b/.test(key)) return commitments(part, key, number);
  if (/\d\s*(năm|years?)\b|^số năm/iu.test(part) && number !== null) return whole(number, (years) => ({ kind: 'yearsAtLeast', years }));
  if (/\bhang\b|\btop\b|\brank\b/.test(key) && number !== null) return whole(number, (rank) => ({ kind: 'rankWithin', rank }));
  const band = bands.find(({ name }) => bandNamed(key, headerKey(name)));
  if (band !== undefined) return { kind: 'bandAtLeast', band: band.name };
  const index = /\bchi so\b|\bindex\b/.test(key) || /%|≥|>=/.test(part);
  return index && number !== null ? { kind: 'indexAtLeast', index: number } : null;
}

/** "Xếp loại Tốt trở lên", "từ Tốt", "Tốt". */
function bandNamed(key: string, band: string): boolean {
  return band !== '' && key.replace(/^(xep )?loai |^band /, '').replace(/^(tu|dat|tu muc) /, '').replace(/ (tro len|or better)$/, '') === band;
}

/** All that were signed, or at least so many; a share other than all is not understood. */
function commitments(part: string, key: string, number: Points | null): Condition | null {
  const all = number === null || (/%/.test(part) && number === 100 * POINTS_PER_UNIT) || /\b(tat ca|toan bo|all)\b/.test(key);
  if (all) return { kind: 'commitmentsMet', count: null };
  return /%/.test(part) ? null : whole(number, (count) => ({ kind: 'commitmentsMet', count }));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

function firstNumber(text: string): Points | null {
  const read = readNumberText(numbersIn(text)[0] ?? '');
  return typeof read === 'number' ? read : null;
}

function whole(number: Points, make: (count: number) => Condition): Condition | null {
  return number > 0 && number % POINTS_PER_UNIT === 0 ? make(number / POINTS_PER_UNIT) : null;
}
