import { judge, type CommitmentCase } from '../../scoring/commitment';
import { absence } from '../../scoring/commitment-reason';
import { isFigure, undecided, type Judgement } from '../../scoring/judgement';
import { nameKey } from '../../scoring/unit-name';
import { cellAddress } from '../../workbook/address';
import type { Book } from '../book';
import type { Report } from '../report';
import { headerKey } from '../fields';
import type { NotRanked, UnitResult } from '../result';
import { caseOf, type Facts } from './case-of';
import { groupRanks, Places, type RankListChoice } from './places';
import type { Commitment } from './read';
import type { Reading } from './reading';
import { reportOddities } from './oddities';
import { fieldAddress, type CommitmentRow } from './rows';
import { reportTypedResult } from './typed-result';

/** A unit's commitment, judged. */
export interface CommitmentResult extends Judgement {
  readonly unit: string;
  /** The unit that it is now, where it was reorganised; else `null`. */
  readonly now: string | null;
  readonly content: string;
  readonly reading: Reading;
  /** The list that ranks were counted in, empty for the workbook's groups; `null` where none were. */
  readonly list: string | null;
  /** How many of its group are not ranked yet, for want of points, where its rank was compared in the group. */
  readonly waiting: number;
  /** The cells that the verdict comes from, as `Sheet!A1`. */
  readonly cells: readonly string[];
  /** Where the commitment stands. */
  readonly sheet: string;
  readonly address: string;
  readonly row: CommitmentRow;
  /** What was reached stands in the row itself. */
  readonly fromRow: boolean;
}

/** The rows of the sheet *Cam kết*, each once. */
export function commitmentRows({ list }: Book['commitments']): CommitmentRow[] {
  return [...new Set(list.map(({ row }) => row))];
}

/** Why units are not ranked yet, and will be once their points are there. */
const WANTING: readonly NotRanked['reason'][] = ['missing', 'noScores', 'invalid'];

/** What commitments are judged by, ranks counted in the list of that choice. */
export function factsOf(book: Book, results: readonly UnitResult[], choice: RankListChoice): Facts {
  const { rankLists, lineage, names } = book.commitments;
  const positions = new Map(book.units.list.map((unit, at) => [unit.key, at]));
  const positionOf = (name: string): number | null => positions.get(nameKey(name)) ?? null;
  const groupOf = (name: string): string | null => {
    const unit = book.units.list[positionOf(name) ?? -1];
    return unit === undefined ? null : nameKey(unit.group);
  };
  const places = new Places(groupRanks(book, results, positionOf), groupOf, rankLists, choice, lineage);
  const waiting = new Map<string, number>();
  book.units.list.forEach(({ group }, at) => {
    if (WANTING.includes(results[at]?.notRanked?.reason ?? 'excluded')) waiting.set(nameKey(group), (waiting.get(nameKey(group)) ?? 0) + 1);
  });
  return { book, results, places, positionOf, nameOf: (text) => names.nameOf(text), waiting: (unit) => waiting.get(groupOf(unit) ?? '') ?? 0 };
}

/**
 * Judges every commitment whose reading is declared or confirmed, one result a unit that makes
 * it. What is odd about its figures goes to the report.
 */
export function commitmentResults(facts: Facts, report: Report): CommitmentResult[] {
  const { list } = facts.book.commitments;
  return settled(list.filter(({ state }) => state !== 'proposed')).flatMap((commitment) =>
    commitment.units.map((unit) => resultOf(commitment, unit, facts, report)),
  );
}

/** What is said where this year’s rank was compared. */
const OF_RANKS: readonly string[] = ['ranks', 'rankKept', 'rankWithin'];

function resultOf(commitment: Commitment, unit: string, facts: Facts, report: Report): CommitmentResult {
  const { row, content, reading } = commitment;
  const traced = caseOf(commitment, unit, facts);
  const judgement = judged(traced.case);
  const now = facts.places.present(unit);
  const address = fieldAddress(row, 'commitment') ?? cellAddress(row.row, 0);
  const place = { sheet: row.table.sheet.name, address };
  report.others += traced.cells.length;
  reportOddities(commitment, unit, traced.case, judgement, report);
  reportTypedResult(commitment, unit, facts, report);
  return {
    ...judgement,
    unit,
    now: typeof now === 'string' && nameKey(now) !== nameKey(unit) ? now : null,
    content,
    reading,
    list: traced.list,
    waiting: traced.list === '' && OF_RANKS.includes(judgement.reason.code) && typeof now === 'string' ? facts.waiting(now) : 0,
    cells: traced.cells,
    ...place,
    row,
    fromRow: commitment.figures.achieved !== null,
  };
}

/** Figures that lie too far apart to be compared exactly cannot be right. */
function judged(one: CommitmentCase): Judgement {
  try {
    return judge(one);
  } catch (error) {
    if (error instanceof RangeError) return undecided(absence('unreadable', {}));
    throw error;
  }
}

/**
 * A unit's own row goes before a row of the same promise that speaks for a group; where it has no
 * target, it takes that of the group with its exceptions.
 */
function settled(list: readonly Commitment[]): Commitment[] {
  const own = new Map<string, Commitment[]>();
  for (const one of list.filter(({ general }) => !general)) {
    for (const unit of one.units) own.set(nameKey(unit), [...(own.get(nameKey(unit)) ?? []), one]);
  }
  const general = list.filter((one) => one.general);
  return list.map((one) => {
    if (one.general) {
      const units = one.units.filter((unit) => !(own.get(nameKey(unit)) ?? []).some((other) => samePromise(one, other)));
      return { ...one, units };
    }
    if (isFigure(one.reading.target) || one.reading.target.code !== 'noTarget') return one;
    const model = general.find((other) => one.units.every((unit) => other.units.includes(unit)) && samePromise(other, one));
    if (model === undefined) return one;
    const { target, from, exceptions } = model.reading;
    return { ...one, reading: { ...one.reading, target, from, exceptions }, targetCell: model.targetCell };
  });
}

function samePromise(general: Commitment, own: Commitment): boolean {
  if (general.reading.kind !== own.reading.kind) return false;
  const words = headerKey(own.content);
  return words === '' || words === headerKey(general.content);
}
