/**
 * Why a commitment has its verdict, as data: a code and the values its sentence needs. The
 * sentences stand in src/locales; target, actual and distance are always at hand to them.
 */

/** *exceeded* is met with room to spare; *council*: it is for the council to say. */
export const VERDICTS = ['exceeded', 'met', 'notMet', 'infeasible', 'notApplicable', 'noData', 'council'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Points that a criterion misses of its maximum. */
export interface Loss {
  readonly code: string;
  readonly points: number;
}

export type ReasonValue = string | number | readonly string[] | readonly Loss[];

/** What figures were compared, with the values of the sentence. */
export const COMPARISONS = {
  pointsFull: ['count'],
  pointsLost: ['lost', 'missing'],
  rate: [],
  ratio: ['numerator', 'denominator'],
  rateOfTarget: ['aim'],
  ratioOfTarget: ['numerator', 'denominator', 'aim'],
  late: [],
  ranks: ['previous', 'rank'],
  rankKept: [],
  rankWithin: ['from', 'to', 'rank'],
  index: [],
  indexes: ['previous', 'index'],
  dates: [],
  byHand: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Why there was nothing to compare: the verdict that follows, and the values of the sentence. */
export const ABSENCES = {
  /** Nobody could rise so far: there is no rank above the first. */
  aboveFirst: { verdict: 'infeasible', values: ['previous'] },
  /** More than all there is was promised. */
  aboveWhole: { verdict: 'infeasible', values: [] },
  saysNotApplicable: { verdict: 'notApplicable', values: [] },
  nothingToDo: { verdict: 'notApplicable', values: [] },
  nothingApplies: { verdict: 'notApplicable', values: [] },
  noPredecessor: { verdict: 'notApplicable', values: ['unit'] },
  noSuccessor: { verdict: 'notApplicable', values: ['unit'] },
  awaitsJudgement: { verdict: 'council', values: [] },
  severalPredecessors: { verdict: 'council', values: ['unit', 'units'] },
  severalSuccessors: { verdict: 'council', values: ['unit', 'units'] },
  noTarget: { verdict: 'noData', values: [] },
  noActual: { verdict: 'noData', values: [] },
  noPrevious: { verdict: 'noData', values: ['unit'] },
  unreadable: { verdict: 'noData', values: [] },
  pointsMissing: { verdict: 'noData', values: ['missing'] },
  /** A rate of the whole above 100 %: it may be one of a target. */
  rateAboveWhole: { verdict: 'noData', values: ['rate'] },
  criterionUnknown: { verdict: 'noData', values: ['code'] },
  unitUnknown: { verdict: 'noData', values: ['unit'] },
  /** It is about an index that the workbook does not score, such as SIPAS. */
  otherIndex: { verdict: 'noData', values: ['index'] },
  notInList: { verdict: 'noData', values: ['unit', 'list'] },
  notRanked: { verdict: 'noData', values: ['unit'] },
  noListChosen: { verdict: 'noData', values: [] },
  /** The list that was chosen is not there any more. */
  listGone: { verdict: 'noData', values: ['list'] },
  /** The row speaks for several units, whose figures cannot be told apart. */
  figuresOfSeveral: { verdict: 'noData', values: [] },
} as const satisfies Readonly<Record<string, { verdict: Verdict; values: readonly string[] }>>;

export type ComparisonCode = keyof typeof COMPARISONS;
export type AbsenceCode = keyof typeof ABSENCES;

export interface Comparison {
  readonly code: ComparisonCode;
  readonly values: Readonly<Record<string, ReasonValue>>;
}

/** Why a figure is not there. */
export interface Absence {
  readonly code: AbsenceCode;
  readonly values: Readonly<Record<string, ReasonValue>>;
}

export type Reason = Comparison | Absence;

/**
 * What was compared; the values it needs are checked by type.
 * @example comparison('ratio', { numerator: 329, denominator: 355 })
 */
export function comparison<C extends ComparisonCode>(
  code: C,
  values: Readonly<Record<(typeof COMPARISONS)[C][number], ReasonValue>>,
): Comparison {
  return { code, values };
}

/**
 * Why there is no figure; the values it needs are checked by type.
 * @example absence('noPrevious', { unit: 'Phường 2' })
 */
export function absence<C extends AbsenceCode>(
  code: C,
  values: Readonly<Record<(typeof ABSENCES)[C]['values'][number], ReasonValue>>,
): Absence {
  return { code, values };
}
