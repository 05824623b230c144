import type { CommitmentCase } from '../../scoring/commitment';
import { absence } from '../../scoring/commitment-reason';
import { isFigure, type Figure } from '../../scoring/judgement';
import { subtractPoints } from '../../scoring/points';
import { nameKey } from '../../scoring/unit-name';
import type { Book } from '../book';
import { headerKey, type Field } from '../fields';
import type { UnitResult } from '../result';
import { criteriaFigures, criteriaIndex } from './criteria-figures';
import { unitCell, type Places, type Standing } from './places';
import type { Commitment } from './read';
import { achievedField } from './row-figures';
import { fieldAddress } from './rows';
import { otherIndexIn } from './words';

/** What commitments are judged by. */
export interface Facts {
  readonly book: Book;
  /** In the order of the book's units. */
  readonly results: readonly UnitResult[];
  readonly places: Places;
  /** The position of a unit in the book, by its name; `null` where it is none of the book's. */
  readonly positionOf: (name: string) => number | null;
  /** How many of a unit’s group are not ranked yet for want of points. */
  readonly waiting: (unit: string) => number;
  /** The listed name that a text means; `null` for none or several. */
  readonly nameOf: (text: string) => string | null;
}

/** A commitment of one unit with its figures, and where they stand. */
export interface Traced {
  readonly case: CommitmentCase;
  /** Cells as `Sheet!A1`. */
  readonly cells: readonly string[];
  /** The list that ranks are counted in, empty for the workbook's groups; `null` where none are. */
  readonly list: string | null;
}

/** Gathers the figures that one unit's commitment is judged by. */
export function caseOf(commitment: Commitment, unit: string, facts: Facts): Traced {
  return new Gatherer(commitment, unit, facts).gather();
}

class Gatherer {
  private readonly cells: string[] = [];

  constructor(
    private readonly commitment: Commitment,
    private readonly unit: string,
    private readonly facts: Facts,
  ) {}

  gather(): Traced {
    const { kind } = this.commitment.reading;
    this.saw(this.commitment.targetCell);
    const ofRanks = kind === 'rankUp' || kind === 'keepRank' || kind === 'rankWithin';
    const made = ofRanks ? this.ofRanks(kind) : { case: this.ofFigures(kind), list: null };
    return { ...made, cells: this.cells };
  }

  private ofRanks(kind: 'rankUp' | 'keepRank' | 'rankWithin'): Pick<Traced, 'case' | 'list'> {
    const { reading, figures } = this.commitment;
    if (kind === 'rankWithin' && figures.achieved !== null) {
      return { case: { kind, from: reading.from, to: reading.target, rank: this.own(figures.achieved, achievedField(this.commitment.row)) }, list: null };
    }
    const { previous, rank, previousCell, rankCell, list } = this.standing();
    this.saw(rankCell);
    if (kind === 'rankWithin') return { case: { kind, from: reading.from, to: reading.target, rank }, list };
    this.saw(previousCell);
    return { case: kind === 'keepRank' ? { kind, previous, rank } : { kind, places: reading.target, previous, rank }, list };
  }

  /** Its ranks; of another index only where the list is one of that index. */
  private standing(): Standing {
    const standing = this.facts.places.ranks(this.unit);
    const other = otherIndexIn(this.commitment.content);
    if (other === null || headerKey(standing.list ?? '').includes(headerKey(other))) return standing;
    const why = absence('otherIndex', { index: other });
    return { previous: why, rank: why, previousCell: '', rankCell: '', list: null };
  }

  private ofFigures(kind: Exclude<CommitmentCase['kind'], 'rankUp' | 'keepRank' | 'rankWithin'>): CommitmentCase {
    const { reading, figures } = this.commitment;
    switch (kind) {
      case 'maximumPoints':
        return { kind, criteria: this.criteria() };
      case 'rateAtLeast':
        return { kind, of: reading.of, target: this.target(), rate: this.rate() };
      case 'onTime':
        return { kind, late: this.late() };
      case 'indexAtLeast':
        return { kind, target: this.target(), index: this.index() };
      case 'indexUp':
        return { kind, by: reading.target, previous: this.previousIndex(), index: this.index() };
      case 'byDate':
        return { kind, due: reading.target, done: this.achieved() };
      case 'manual':
        if (figures.judged !== null) this.sawField(achievedField(this.commitment.row));
        return { kind, judged: figures.judged };
    }
  }

  /** The unit's own target where it is named as an exception. */
  private target(): Figure {
    const { target, exceptions } = this.commitment.reading;
    const own = exceptions.find(({ unit }) => nameKey(this.facts.nameOf(unit) ?? unit) === nameKey(this.unit));
    return own?.target ?? target;
  }

  private criteria(): Extract<CommitmentCase, { kind: 'maximumPoints' }>['criteria'] {
    const { reading, figures, row } = this.commitment;
    const unit = this.position();
    const reached = unit === null ? null : criteriaFigures(this.facts.book, unit, reading.criteria);
    if (reached !== null) {
      for (const cell of reached.cells) this.saw(cell);
      return reached.criteria;
    }
    const code = reading.criteria.join(', ');
    if (figures.numerator !== null || figures.denominator !== null) {
      const [points, maximum] = [this.own(figures.numerator, 'numerator'), this.own(figures.denominator, 'denominator')];
      return [{ code, points, maximum }];
    }
    const total = unit === null ? undefined : this.facts.book.summary.get(unit);
    const whole = reading.criteria.length === 0 && total !== undefined && !total.indexOnly && total.missing.length === 0 && !total.invalid;
    if (!whole) return [{ code: code || row.place, points: this.unknown(), maximum: this.unknown() }];
    this.sawUnit();
    return [{ code, points: total.points, maximum: total.maximum }];
  }

  private rate(): Extract<CommitmentCase, { kind: 'rateAtLeast' }>['rate'] {
    const { numerator, denominator } = this.commitment.figures;
    if (numerator === null && denominator === null) return this.achieved();
    return { numerator: this.own(numerator, 'numerator'), denominator: this.own(denominator, 'denominator') };
  }

  /** How many were late: as the row says, or all orders but those that were not. */
  private late(): Figure {
    const { numerator, denominator, achieved } = this.commitment.figures;
    if (achieved !== null || (numerator === null && denominator === null)) return this.achieved();
    const [done, all] = [this.own(numerator, 'numerator'), this.own(denominator, 'denominator')];
    if (!isFigure(all)) return all;
    if (all === 0) return absence('nothingToDo', {});
    if (!isFigure(done)) return done;
    return done > all ? absence('unreadable', {}) : subtractPoints(all, done);
  }

  private index(): Figure {
    const { reading, figures } = this.commitment;
    if (figures.achieved !== null) return this.achieved();
    const other = reading.criteria.length === 0 ? otherIndexIn(this.commitment.content) : null;
    if (other !== null) return absence('otherIndex', { index: other });
    const unit = this.position();
    if (unit === null) return this.unknown();
    if (reading.criteria.length === 0) {
      this.sawUnit();
      return this.facts.results[unit]?.index ?? absence('notRanked', { unit: this.unit });
    }
    const reached = criteriaFigures(this.facts.book, unit, reading.criteria);
    for (const cell of reached?.cells ?? []) this.saw(cell);
    return reached === null ? absence('noActual', {}) : criteriaIndex(reached, this.facts.book.settings);
  }

  private previousIndex(): Figure {
    const other = otherIndexIn(this.commitment.content);
    if (other !== null) return absence('otherIndex', { index: other });
    const unit = this.position();
    const previous = unit === null ? null : (this.facts.book.units.list[unit]?.previousIndex ?? null);
    if (unit !== null) this.saw(unitCell(this.facts.book, unit, 'previousIndex'));
    return previous ?? absence('noPrevious', { unit: this.unit });
  }

  private achieved(): Figure {
    const { figures, row } = this.commitment;
    return this.own(figures.achieved, achievedField(row));
  }

  /** A figure of the row itself, which cannot be divided among several units. */
  private own(figure: Figure | null, field: Field): Figure {
    this.sawField(field);
    if (figure === null) return absence('noActual', {});
    return this.commitment.units.length > 1 && isFigure(figure) ? absence('figuresOfSeveral', {}) : figure;
  }

  /** The unit's position in the book; `null` where it is not, or no longer, one of the book's. */
  private position(): number | null {
    const now = this.facts.places.present(this.unit);
    return typeof now === 'string' ? this.facts.positionOf(now) : null;
  }

  private unknown(): Figure {
    const now = this.facts.places.present(this.unit);
    return typeof now === 'string' ? absence('unitUnknown', { unit: this.unit }) : now;
  }

  private sawField(field: Field): void {
    const { row } = this.commitment;
    const address = fieldAddress(row, field);
    if (address !== null) this.saw(`${row.table.sheet.name}!${address}`);
  }

  private sawUnit(): void {
    const entry = this.facts.book.units.list[this.position() ?? -1];
    if (entry !== undefined) this.saw(`${entry.sheet}!${entry.address}`);
  }

  private saw(cell: string): void {
    if (cell !== '' && !this.cells.includes(cell)) this.cells.push(cell);
  }
}
