import { largestOf, points, pointsToNumber, POINTS_PER_UNIT, sumPoints, type Points } from '../scoring/points';
import { cellKey, valueAt } from '../workbook/snapshot';
import { readPercent, readPoints, readText, type PointsCell } from './cell';
import { Report } from './report';
import type { Field } from './fields';
import type { UnitTable } from './matrix-sheet';
import type { Memory } from './memory';
import { isOtherScale } from './other-scale';
import type { Settings } from './settings';
import type { Unit } from './units';

/** What a summary table says of a unit: enough for an index, or what is missing. */
export interface SummaryScore {
  readonly points: Points;
  readonly maximum: Points;
  /** `true` where the table gives an index alone: then points and maximum are not known. */
  readonly indexOnly: boolean;
  readonly appraisal: Points | null;
  readonly survey: Points | null;
  /** Headers of the columns in which the unit has nothing. */
  readonly missing: readonly string[];
  /** Something stands there that cannot be read. */
  readonly invalid: boolean;
}

/** The parts of a total that a summary may have columns for. */
export const PARTS = ['appraisal', 'survey'] as const satisfies readonly Field[];
export type Part = (typeof PARTS)[number];
/** Two parts, each printed to 2 decimals, may differ from a total of unrounded parts by this much. */
const PRINT_TOLERANCE = POINTS_PER_UNIT / 100;
/** Two parts are added up. */
const LARGEST_PART = largestOf(2);
const HUNDRED = points(100 * POINTS_PER_UNIT);

/** Reads a row of a summary table. */
export class SummaryRow {
  private readonly unread = new Report();

  constructor(
    private readonly summary: UnitTable,
    private readonly row: number,
    private readonly unit: Unit,
    /** Parts that some unit of the table has. */
    private readonly used: ReadonlySet<Part>,
    private readonly settings: Settings,
    private readonly memory: Memory,
    private readonly report: Report,
  ) {}

  read(): SummaryScore {
    const [appraisal, survey, total] = [this.cell('appraisal'), this.cell('survey'), this.cell('points')];
    const parts = [appraisal, survey].filter((cell) => cell !== null);
    const indexCell = hasPointsColumn(this.summary) && [...parts, total].some((cell) => cell?.state === 'given') ? null : this.cell('index');
    const known = { appraisal: given(appraisal), survey: given(survey) };
    const invalid = [appraisal, survey, total, indexCell].some((cell) => cell?.state === 'bad');
    if (indexCell?.state === 'given') {
      this.checkAbove(indexCell.points, HUNDRED, ['index']);
      return { ...known, points: indexCell.points, maximum: HUNDRED, indexOnly: true, missing: [], invalid };
    }
    const maximum = this.maximum();
    const sum = this.partsSum(parts);
    const points = this.lacksPart({ appraisal, survey }, total) ? null : this.reconcile(sum, given(total), parts.length);
    const notApplicable = parts.length > 0 && parts.every((cell) => cell.state === 'notApplicable');
    const missing: string[] = [];
    if (points === null && !notApplicable) missing.push(...this.missingHeaders(appraisal, survey, total));
    if (maximum.missing) {
      missing.push(this.header('maximum'));
      if (points !== null) this.reportMissing('maximum');
    }
    if (!maximum.missing && !maximum.bad && points !== null) this.checkAbove(points, maximum.points, ['points', 'appraisal', 'survey']);
    return {
      ...known,
      points: points ?? ZERO_POINTS,
      maximum: notApplicable && total?.state !== 'given' ? ZERO_POINTS : maximum.points,
      indexOnly: false,
      missing,
      invalid: invalid || maximum.bad,
    };
  }

  /**
   * A total that is no more than the parts that are there, in a table where others have the part
   * that is not: the formula took its blank cell for 0.
   */
  private lacksPart(parts: Readonly<Record<Part, PointsCell | null>>, total: PointsCell | null): boolean {
    const present = PARTS.flatMap((part) => given(parts[part]) ?? []);
    const missing = PARTS.filter((part) => parts[part]?.state === 'missing');
    const column = this.summary.table.head.columns.get('points');
    if (total?.state !== 'given' || column === undefined || missing.length === 0 || total.points !== sumPoints(present)) return false;
    const unfilled = present.length === 0 && this.summary.table.sheet.formulas.has(cellKey(this.row, column));
    return unfilled || missing.some((part) => this.used.has(part));
  }

  private cell(field: Field): PointsCell | null {
    const column = this.summary.table.head.columns.get(field);
    if (column === undefined) return null;
    const { sheet } = this.summary.table;
    const value = valueAt(sheet, this.row, column);
    const formula = sheet.formulas.has(cellKey(this.row, column));
    if (!formula && this.memory.isOurs(sheet.name, field, this.unit.key, value)) return { state: 'missing' };
    const cell = field === 'index' ? readPercent(this.report, sheet, this.row, column) : readPoints(this.report, sheet, this.row, column, LARGEST_PART);
    if (cell.state === 'given' && cell.points < 0) {
      const values = { value: pointsToNumber(cell.points), code: this.header(field), unit: this.unit.name };
      this.report.at('points.negative', sheet, this.row, column, values);
    }
    return cell;
  }

  private maximum(): { points: Points; missing: boolean; bad: boolean } {
    const cell = this.cell('maximum');
    if (cell === null) return { points: this.settings.scale, missing: false, bad: false };
    const negative = cell.state === 'given' && cell.points < 0;
    return {
      points: cell.state === 'given' && !negative ? cell.points : ZERO_POINTS,
      missing: cell.state === 'missing',
      bad: cell.state === 'bad' || negative,
    };
  }

  /** `null` where a part is missing; parts that do not apply add nothing. */
  private partsSum(parts: readonly PointsCell[]): Points | null {
    const added = parts.filter((cell) => cell.state === 'given').map((cell) => cell.points);
    const complete = parts.every((cell) => cell.state === 'given' || cell.state === 'notApplicable');
    return complete && added.length > 0 ? sumPoints(added) : null;
  }

  /**
   * The printed total stands where the parts agree with it to a printed hundredth: it was
   * rounded from parts that are not printed, and where another column has the rest. Where they
   * disagree, the parts count and the total is reported.
   */
  private reconcile(sum: Points | null, total: Points | null, parts: number): Points | null {
    if (sum === null || total === null || sum === total) return total ?? sum;
    const { sheet, head } = this.summary.table;
    const column = head.columns.get('points') ?? 0;
    const values = { unit: this.unit.name, sum: pointsToNumber(sum), printed: pointsToNumber(total) };
    if (parts > 1 && Math.abs(sum - total) <= PRINT_TOLERANCE) {
      this.report.at('summary.partsDiffer', sheet, this.row, column, values);
      return total;
    }
    if (this.hasRest(total - sum)) return total;
    this.report.at('summary.totalWrong', sheet, this.row, column, values);
    return sum;
  }

  /**
   * Whether a column that is not read as a part holds what the total has besides its parts, such
   * as a bonus or a penalty, or a part whose header says nothing.
   */
  private hasRest(rest: number): boolean {
    const { sheet, head } = this.summary.table;
    return head.labels.some(({ column, holds }) => {
      if (holds !== null && holds !== 'self') return false;
      const cell = readPoints(this.unread, sheet, this.row, column, LARGEST_PART);
      return cell.state === 'given' && cell.points !== 0 && Math.abs(cell.points) === Math.abs(rest);
    });
  }

  private checkAbove(points: Points, maximum: Points, fields: readonly Field[]): void {
    const field = fields.find((one) => this.summary.table.head.columns.has(one));
    if (points <= maximum || field === undefined) return;
    const code = isOtherScale(points, maximum) ? 'points.otherScale' : 'points.aboveMaximum';
    this.report.at(code, this.summary.table.sheet, this.row, this.summary.table.head.columns.get(field) ?? 0, {
      value: pointsToNumber(points),
      maximum: pointsToNumber(maximum),
      code: this.header(field),
      unit: this.unit.name,
    });
  }

  private missingHeaders(...cells: readonly (PointsCell | null)[]): string[] {
    const fields: readonly Field[] = ['appraisal', 'survey', 'points'];
    const parts = fields.filter((field, at) => field !== 'points' && cells[at]?.state === 'missing');
    const fieldsMissing = parts.length > 0 ? parts : fields.filter((_, at) => cells[at]?.state === 'missing');
    return fieldsMissing.map((field) => {
      this.reportMissing(field);
      return this.header(field);
    });
  }

  private reportMissing(field: Field): void {
    const { sheet, head } = this.summary.table;
    this.report.at('points.missing', sheet, this.row, head.columns.get(field) ?? 0, { unit: this.unit.name, code: this.header(field) });
  }

  private header(field: Field): string {
    const { sheet, head } = this.summary.table;
    const column = head.columns.get(field);
    return readText(sheet, head.row + head.rows - 1, column) || readText(sheet, head.row, column);
  }
}

const ZERO_POINTS = points(0);

function given(cell: PointsCell | null): Points | null {
  return cell?.state === 'given' ? cell.points : null;
}

/** Whether a summary has points, and not indexes alone. */
export function hasPointsColumn(summary: UnitTable): boolean {
  const columns = summary.table.head.columns;
  return columns.has('appraisal') || columns.has('survey') || columns.has('points');
}
