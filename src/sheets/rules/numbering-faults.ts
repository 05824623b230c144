import { nextCodes } from '../../scoring/numbering-order';
import type { CriteriaRow, CriteriaRows, UnreadableRow } from '../criteria-rows';

/** What is wrong with the numbering of a criteria sheet or unit form; positions are those of its numbered rows. */
export interface NumberingFaults {
  /** Rows that bear the code of another row: that row's position. */
  readonly duplicates: ReadonlyMap<number, number>;
  /** Codes that stand more than once: nobody can tell which row they mean. */
  readonly ambiguous: ReadonlySet<string>;
  /** Rows whose parent is missing. */
  readonly orphans: ReadonlySet<number>;
  /** Codes that rows with a number of others, or an unreadable one, may have been meant to bear. */
  readonly meant: ReadonlySet<string>;
}

const NONE: NumberingFaults = { duplicates: new Map(), ambiguous: new Set(), orphans: new Set(), meant: new Set() };

const known = new WeakMap<CriteriaRows, NumberingFaults>();

/**
 * Looks at the numbering once.
 * @param rows `null` for a criteria set that was read from the columns of a matrix
 */
export function numberingFaults(rows: CriteriaRows | null): NumberingFaults {
  if (rows === null) return NONE;
  const faults = known.get(rows) ?? findFaults(rows);
  known.set(rows, faults);
  return faults;
}

function findFaults({ numbered, unreadable }: CriteriaRows): NumberingFaults {
  const orphans = new Set(numbered.flatMap(({ missingParent }, position) => (missingParent === null ? [] : [position])));
  const { duplicates, ambiguous } = findDuplicates(numbered, orphans);
  const misnumbered = [...orphans, ...duplicates.keys(), ...unreadable.map(({ position }) => position)];
  return { duplicates, ambiguous, orphans, meant: new Set(misnumbered.flatMap((position) => codesAfter(numbered, position - 1))) };
}

/** Rows that stand among those of a parent, or right below them, and may be its own but for their number. */
export function strayRows(rows: CriteriaRows, parent: number): { numbered: number[]; unreadable: UnreadableRow[] } {
  const { orphans, duplicates } = numberingFaults(rows);
  const { numbered, unreadable } = rows;
  const end = numbered.findIndex((_, position) => position > parent && !orphans.has(position) && !isUnder(numbered, position, parent));
  const last = end === -1 ? numbered.length : end;
  return {
    numbered: [...orphans, ...duplicates.keys()].filter((position) => position > parent && position < last),
    unreadable: unreadable.filter(({ position }) => position > parent && position <= last),
  };
}

function isUnder(numbered: readonly CriteriaRow[], position: number, ancestor: number): boolean {
  for (let at: number | null = position; at !== null; at = numbered[at]?.parent ?? null) if (at === ancestor) return true;
  return false;
}

function findDuplicates(
  numbered: readonly CriteriaRow[],
  orphans: ReadonlySet<number>,
): Pick<NumberingFaults, 'duplicates' | 'ambiguous'> {
  const first = new Map<string, number>();
  const duplicates = new Map<number, number>();
  const ambiguous = new Set<string>();
  numbered.forEach(({ code }, position) => {
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, position);
      return;
    }
    ambiguous.add(code);
    // A row that lost its parent is told as such.
    if (orphans.has(earlier) || orphans.has(position)) return;
    const wrong = !fitsPlace(numbered, earlier) && fitsPlace(numbered, position) ? earlier : position;
    duplicates.set(wrong, wrong === earlier ? position : earlier);
  });
  return { duplicates, ambiguous };
}

/** Whether the number is the one that counting from the first row of its level leads to. */
function fitsPlace(numbered: readonly CriteriaRow[], position: number): boolean {
  const row = numbered[position];
  const level = numbered.slice(0, position + 1).filter(({ parent }) => parent === row?.parent);
  let expected = [level[0]?.number ?? ''];
  for (let count = 1; count < level.length; count += 1) expected = [...new Set(expected.flatMap(nextCodes))];
  return expected.includes(row?.number ?? '');
}

/** The codes that a row below another may bear: the next on each level, or the first of a deeper one. */
function codesAfter(numbered: readonly CriteriaRow[], position: number): string[] {
  const row = numbered[position];
  if (row === undefined) return ['1', 'I', 'A'];
  const codes = ['1', 'a', 'I'].flatMap((first) => [first, `${row.number}.${first}`, `${row.path}.${first}`]);
  for (let at: number | null = position; at !== null; at = numbered[at]?.parent ?? null) {
    const level = numbered[at];
    if (level !== undefined) codes.push(...nextCodes(level.number), ...nextCodes(level.path));
  }
  return codes;
}
