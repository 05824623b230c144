import { isFigure } from '../../scoring/judgement';
import { bestFirst, neededForIndex, neededForRank } from '../../scoring/needed';
import { hasIndex } from '../../scoring/percent';
import { addPoints, isPoints, pointsToNumber, type Points } from '../../scoring/points';
import type { Ratio } from '../../scoring/tie-key';
import { nameKey } from '../../scoring/unit-name';
import type { Book } from '../book';
import type { UnitResult } from '../result';
import type { Tally } from '../tally';
import type { Facts } from './case-of';
import { gapsOf, type Gaps } from './gaps';
import type { CommitmentResult } from './results';

/** What it takes to keep a commitment, while all other units stay as they are. */
export interface Outlook extends Gaps {
  readonly goal:
    | { readonly by: 'rank'; readonly rank: number }
    | { readonly by: 'index'; readonly index: Points }
    | { readonly by: 'points' };
  /** Points to be added; `null` where not even the maximum is enough. */
  readonly needed: Points | null;
  /** Whether they are to be had from what is not scored yet, only from what was lost, or not at all. */
  readonly within: 'open' | 'lost' | 'never';
}

/** What each commitment that is not kept yet still takes; none where the workbook's points do not tell. */
export function outlooksOf(
  results: readonly CommitmentResult[],
  facts: Facts,
  tallies: readonly Tally[],
): ReadonlyMap<CommitmentResult, Outlook> {
  const outlooks = new Outlooks(facts, tallies);
  return new Map(
    results.flatMap((result): [CommitmentResult, Outlook][] => {
      const outlook = outlooks.of(result);
      return outlook === null ? [] : [[result, outlook]];
    }),
  );
}

/** Works out what commitments that are not kept yet still take. */
class Outlooks {
  private groups: ReadonlyMap<string, readonly Rival[]> | null = null;

  constructor(
    private readonly facts: Facts,
    private readonly tallies: readonly Tally[],
  ) {}

  /** `null` where nothing is missing, or the workbook's points do not tell. */
  of(result: CommitmentResult): Outlook | null {
    const { kind, criteria } = result.reading;
    const now = this.facts.places.present(result.unit);
    const unit = typeof now === 'string' ? this.facts.positionOf(now) : null;
    if (unit === null || result.reason.code === 'otherIndex' || (result.verdict !== 'notMet' && result.verdict !== 'noData')) return null;
    const ofCriteria = kind === 'maximumPoints' || kind === 'indexAtLeast';
    const gaps = gapsOf(this.facts.book, this.tallies[unit], unit, ofCriteria ? criteria : []);
    const goal = gaps === null || !hasIndex(gaps.own.points, gaps.own.maximum) ? null : this.goal(result, unit);
    if (gaps === null || goal === null) return null;
    const needed = this.needed(goal, gaps, unit);
    const within = needed === null ? 'never' : goal.by === 'points' ? (gaps.lost > 0 ? 'lost' : 'open') : needed <= gaps.open ? 'open' : 'lost';
    return needed === 0 ? null : { ...gaps, goal, needed, within };
  }

  private goal(result: CommitmentResult, unit: number): Outlook['goal'] | null {
    const { kind, target } = result.reading;
    const aim = result.target ?? (isFigure(target) ? target : null);
    const { previous, list } = this.facts.places.ranks(result.unit);
    const before = isFigure(previous) ? pointsToNumber(previous) : null;
    const index = this.facts.book.units.list[unit]?.previousIndex ?? null;
    const rank = (wanted: number | null): Outlook['goal'] | null =>
      wanted === null || wanted < 1 || list !== '' ? null : { by: 'rank', rank: wanted };
    switch (kind) {
      case 'maximumPoints':
        return { by: 'points' };
      case 'rankUp':
        return rank(before === null || aim === null ? null : before - pointsToNumber(aim));
      case 'keepRank':
        return rank(before);
      case 'rankWithin':
        return result.fromRow ? null : rank(aim === null ? null : pointsToNumber(aim));
      case 'indexAtLeast':
        return aim === null || result.fromRow ? null : { by: 'index', index: aim };
      case 'indexUp':
        return aim === null || index === null ? null : indexGoal(index + aim);
      default:
        return null;
    }
  }

  private needed(goal: Outlook['goal'], gaps: Gaps, unit: number): Points | null {
    const { settings } = this.facts.book;
    if (goal.by === 'points') return addPoints(gaps.open, gaps.lost);
    if (goal.by === 'index') return neededForIndex(gaps.own, goal.index, settings);
    return neededForRank(gaps.own, this.rivals(unit), goal.rank, settings);
  }

  /** Those it is ranked with, by their points so far, the best first. */
  private rivals(unit: number): Ratio[] {
    const { book, results } = this.facts;
    this.groups ??= groupsOf(book, results, this.tallies);
    const group = this.groups.get(nameKey(book.units.list[unit]?.group ?? '')) ?? [];
    return group.filter((rival) => rival.unit !== unit);
  }
}

/** `null` for an index beyond what a number holds exactly: nobody can reach it. */
function indexGoal(index: number): Outlook['goal'] | null {
  return isPoints(index) ? { by: 'index', index } : null;
}

interface Rival extends Ratio {
  readonly unit: number;
}

/** The units of each group that are ranked, or will be as soon as their points are complete. */
function groupsOf({ units, settings }: Book, results: readonly UnitResult[], tallies: readonly Tally[]): Map<string, Rival[]> {
  const groups = new Map<string, Rival[]>();
  units.list.forEach((unit, at) => {
    const [result, tally] = [results[at], tallies[at]];
    if (!isRival(result) || tally === undefined || !hasIndex(tally.points, tally.maximum)) return;
    const key = nameKey(unit.group);
    const group = groups.get(key);
    const rival = { points: tally.points, maximum: tally.maximum, unit: at };
    if (group === undefined) groups.set(key, [rival]);
    else group.push(rival);
  });
  return new Map([...groups].map(([key, group]) => [key, bestFirst(group, settings)]));
}

function isRival(result: UnitResult | undefined): boolean {
  return result !== undefined && (result.notRanked === null || result.notRanked.reason === 'missing');
}

