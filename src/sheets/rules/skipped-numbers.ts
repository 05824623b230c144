import { nextCodes, startsLevel } from '../../scoring/numbering-order';
import type { CriteriaRow } from '../criteria-rows';
import type { CriteriaSet } from '../criteria-set';
import { wrongMaxima } from './criteria-sums';
import { numberingFaults } from './numbering-faults';

const known = new WeakMap<CriteriaSet, ReadonlyMap<number, string>>();

/**
 * The rows before which a number is left out, such as 1.3 between 1.2 and 1.4: by position, with
 * that number. None where the maxima below the parent do not add up either: a row is missing.
 * Looked for once a set.
 */
export function skippedNumbers(set: CriteriaSet): ReadonlyMap<number, string> {
  const skipped = known.get(set) ?? findSkipped(set);
  known.set(set, skipped);
  return skipped;
}

function findSkipped(set: CriteriaSet): ReadonlyMap<number, string> {
  const skipped = new Map<number, string>();
  if (set.rows === null) return skipped;
  const { numbered } = set.rows;
  const { meant, orphans, duplicates } = numberingFaults(set.rows);
  const missing = new Set([...meant, ...numbered.flatMap(({ missingParent }) => missingParent ?? [])]);
  const levels = levelsOf(numbered, duplicates);
  const wrong = new Set(wrongMaxima(set).map(({ position }) => position));
  numbered.forEach((row, position) => {
    if (orphans.has(position) || duplicates.has(position) || (row.parent !== null && wrong.has(row.parent))) return;
    const expected = skippedBefore(numbered, position, levels);
    if (expected !== null && !missing.has(expected)) skipped.set(position, expected);
  });
  return skipped;
}

/** The rows below one parent. */
interface Level {
  readonly numbers: readonly string[];
  /** Numbers that may come after one of them. */
  readonly next: ReadonlySet<string>;
}

const NO_LEVEL: Level = { numbers: [], next: new Set() };

/** By parent; a number that stands twice stands in the place of another, from which counting goes on. */
function levelsOf(numbered: readonly CriteriaRow[], duplicates: ReadonlyMap<number, number>): ReadonlyMap<number | null, Level> {
  const byParent = new Map<number | null, string[]>(numbered.map(({ parent }) => [parent, []]));
  numbered.forEach(({ parent, number }, at) => {
    if (!duplicates.has(at)) byParent.get(parent)?.push(number);
  });
  // 3.1.1 and 3.1.2 stand for their 3.1 where that has no row of its own.
  const nextTo = (numbers: readonly string[]): Set<string> => new Set([...new Set(numbers.flatMap(prefixes))].flatMap(nextCodes));
  return new Map([...byParent].map(([parent, numbers]) => [parent, { numbers, next: nextTo(numbers) }]));
}

/** The number that should stand before a row and does not; `null` where nothing is left out. */
function skippedBefore(numbered: readonly CriteriaRow[], position: number, levels: ReturnType<typeof levelsOf>): string | null {
  const row = numbered[position];
  const { numbers: level, next } = levels.get(row?.parent ?? null) ?? NO_LEVEL;
  if (row === undefined || startsLevel(row.number) || next.has(row.number)) return null;
  const parts = row.number.split('.').length;
  const at = level.indexOf(row.number);
  if (at > 0) return nextCodes(prefixes(level[at - 1] ?? '')[parts - 1] ?? '')[0] ?? null;
  // Numbering may run on from the area before.
  const before = numbered.slice(0, position).findLast(({ number }) => shape(number) === shape(row.number));
  if (before !== undefined && nextCodes(before.number).includes(row.number)) return null;
  return [...row.number.split('.').slice(0, -1), firstOf(row.number)].join('.');
}

/** @example prefixes('3.1.2') // ['3', '3.1', '3.1.2'] */
function prefixes(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
}

/** @example shape('3.12') // '1.1' */
function shape(number: string): string {
  return number.split('.').map(firstOf).join('.');
}

/** The number that its level begins with. */
function firstOf(number: string): string {
  const last = number.slice(number.lastIndexOf('.') + 1);
  if (/\d/.test(last)) return '1';
  const capital = last === last.toUpperCase();
  if (/^[IVX]+$/i.test(last)) return capital ? 'I' : 'i';
  return capital ? 'A' : 'a';
}
