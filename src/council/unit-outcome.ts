import { bandOf } from '../scoring/bands';
import { exactIndexText, hasIndex, indexOf } from '../scoring/percent';
import type { Points } from '../scoring/points';
import type { AreaResult, NotRanked, TieBreak, UnitResult } from '../sheets/result';
import type { Settings } from '../sheets/settings';
import type { Tally } from '../sheets/tally';
import type { Unit } from '../sheets/units';
import { bandsFor } from './bands-for';
import type { Standing } from './standing';

const NO_STANDING: Standing = { rank: null, tied: [], tieBreaks: [] };

/**
 * The result of a unit. One that cannot be ranked keeps what is known of it; sums with gaps are
 * not shown as totals. There may be thousands, so most is looked up or worked out when asked for.
 */
export class UnitOutcome implements UnitResult {
  /** What was added up, where that is all of it. */
  private readonly whole: Tally | null;
  private readonly standing: Standing;
  private made: readonly AreaResult[] | null = null;

  constructor(
    private readonly unit: Unit,
    tally: Tally | undefined,
    readonly notRanked: NotRanked | null,
    standing: Standing | undefined,
    private readonly settings: Settings,
  ) {
    const complete = tally !== undefined && tally.scored && tally.missing.length === 0 && !tally.invalid;
    const whole = complete && hasIndex(tally.points, tally.maximum) && !unit.duplicate ? tally : null;
    this.whole = whole;
    this.standing = standing ?? NO_STANDING;
  }

  get index(): Points | null {
    const { whole, settings } = this;
    return whole === null ? null : indexOf(whole.points, whole.maximum, settings.decimals, settings.rounding);
  }

  get name(): string {
    return this.unit.name;
  }

  get group(): string {
    return this.unit.group;
  }

  get maximum(): Points | null {
    return this.whole === null || this.whole.indexOnly ? null : this.whole.maximum;
  }

  get points(): Points | null {
    return this.whole === null || this.whole.indexOnly ? null : this.whole.points;
  }

  get appraisal(): Points | null {
    return this.whole?.appraisal ?? null;
  }

  get survey(): Points | null {
    return this.whole?.survey ?? null;
  }

  get indexExact(): string | null {
    return this.whole === null ? null : exactIndexText(this.whole.points, this.whole.maximum);
  }

  get rank(): number | null {
    return this.standing.rank;
  }

  get tied(): readonly string[] {
    return this.standing.tied;
  }

  get tieBreaks(): readonly TieBreak[] {
    return this.standing.tieBreaks;
  }

  get band(): string | null {
    const { index } = this;
    return index === null ? null : bandOf(index, bandsFor(this.unit.group, this.settings));
  }

  get areas(): readonly AreaResult[] {
    this.made ??= this.whole?.areas() ?? [];
    return this.made;
  }

  get sheet(): string {
    return this.unit.sheet;
  }

  get address(): string {
    return this.unit.address;
  }
}

/** A result with all of it worked out, as plain data. */
export function plainResult(result: UnitResult): UnitResult {
  const { name, group, maximum, points, appraisal, survey, index, indexExact } = result;
  const { rank, tied, tieBreaks, band, notRanked, areas, sheet, address } = result;
  return {
    ...{ name, group, maximum, points, appraisal, survey, index, indexExact },
    ...{ rank, tied, tieBreaks, band, notRanked, areas, sheet, address },
  };
}
