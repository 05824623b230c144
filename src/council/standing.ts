import type { Contender, Ranking } from '../scoring/rank';
import type { Book } from '../sheets/book';
import type { TieBreak, UnitResult } from '../sheets/result';

/** A rank, with the names of those on it and of those who were told apart from them. */
export type Standing = Pick<UnitResult, 'rank' | 'tied' | 'tieBreaks'>;

/**
 * How the contenders stand, with names. Those on one rank share what is said of it.
 * @param units the position of each contender in the list of units
 * @returns by unit; none for those that are no contenders
 */
export function standingsOf(
  contenders: readonly Contender[],
  rankings: readonly Ranking[],
  units: readonly number[],
  book: Book,
): readonly (Standing | undefined)[] {
  const namer = new Namer(contenders, rankings, units, book);
  const shared: (Standing | undefined)[] = [];
  const standings: (Standing | undefined)[] = [];
  rankings.forEach((ranking, at) => {
    const first = ranking.tied[0] ?? at;
    standings[units[at] ?? -1] = shared[first] ??= new NamedRanking(ranking, at, namer);
  });
  return standings;
}

/** Names are looked up when they are asked for: thousands may be ranked, and tied. */
class NamedRanking implements Standing {
  private names: readonly string[] | null = null;
  private broken: readonly TieBreak[] | null = null;

  constructor(
    private readonly ranking: Ranking,
    private readonly at: number,
    private readonly namer: Namer,
  ) {}

  get rank(): number {
    return this.ranking.rank;
  }

  get tied(): readonly string[] {
    this.names ??= this.namer.tied(this.ranking);
    return this.names;
  }

  get tieBreaks(): readonly TieBreak[] {
    this.broken ??= this.namer.tieBreaks(this.ranking, this.at);
    return this.broken;
  }
}

class Namer {
  /** Ranked by the exact index, contenders may show the same rounded one: their positions, by that and their group. */
  private alike: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(
    private readonly contenders: readonly Contender[],
    private readonly rankings: readonly Ranking[],
    private readonly units: readonly number[],
    private readonly book: Book,
  ) {}

  tied({ tied }: Ranking): readonly string[] {
    return tied.length > 1 ? this.names(tied) : [];
  }

  tieBreaks({ tied, breaks }: Ranking, at: number): readonly TieBreak[] {
    const { tieKeys, rankBy } = this.book.settings;
    const tieBreaks = breaks.flatMap(({ key, from }): TieBreak[] => {
      const by = tieKeys[key];
      return by === undefined ? [] : [{ by, from: this.names(from) }];
    });
    if (rankBy !== 'exact') return tieBreaks;
    this.alike ??= this.byShownIndex();
    const told = new Set([...tied, ...breaks.flatMap(({ from }) => from)]);
    const rounded = (this.alike.get(this.shownIndex(at)) ?? []).filter((other) => !told.has(other));
    return rounded.length === 0 ? tieBreaks : [{ by: { key: 'exactIndex' }, from: this.names(rounded) }, ...tieBreaks];
  }

  private names(positions: readonly number[]): string[] {
    return positions.map((at) => this.book.units.list[this.units[at] ?? -1]?.name ?? '');
  }

  private byShownIndex(): ReadonlyMap<string, readonly number[]> {
    const alike = new Map<string, number[]>();
    this.contenders.forEach((_, at) => {
      const others = alike.get(this.shownIndex(at));
      if (others === undefined) alike.set(this.shownIndex(at), [at]);
      else others.push(at);
    });
    return alike;
  }

  private shownIndex(at: number): string {
    return `${this.rankings[at]?.index ?? ''} ${this.contenders[at]?.group ?? ''}`;
  }
}
