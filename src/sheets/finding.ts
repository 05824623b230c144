import { FINDINGS, type Severity } from './finding-catalogue';

/**
 * Findings are data: a code, where, and the values that the sentence needs. The sentences
 * (what is wrong, why, how to mend it) stand in src/locales, under the same codes.
 */
export type FindingCode = keyof typeof FINDINGS;

/** Numbers are shown with the decimal sign of the language; text as it stands. */
export type FindingValues<C extends FindingCode> = Readonly<
  Record<(typeof FINDINGS)[C]['values'][number], string | number>
>;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Empty when the finding is about the workbook. */
  readonly sheet: string;
  /** A cell or a block, such as `C7` or `C7:C12`; empty when the finding is about the sheet. */
  readonly address: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** By what its cell is known when rows and columns move: see council/finding-subjects. */
  readonly subject?: string;
  /** What the cell should hold instead, where there is one sure remedy. */
  readonly fix?: Fix;
  /** Somebody has accepted the finding. */
  readonly acceptance?: Acceptance;
}

/** The new content of the finding's cell; text is written as text, never read as a number or date. */
export interface Fix {
  readonly value: string | number;
}

/** Who accepted a finding, why, and on which day (`2026-11-22`). */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/**
 * Makes a finding; the values it needs are checked by type.
 * @example finding('points.missing', 'Điểm', 'C7', { unit: 'Sở Nội vụ', code: '1.1.1' })
 */
export function finding<C extends FindingCode>(
  code: C,
  sheet: string,
  address: string,
  values: FindingValues<C>,
  fix?: Fix,
): Finding {
  return { code, severity: FINDINGS[code].severity, sheet, address, values, ...(fix && { fix }) };
}

/** By which a finding is known again in another run: what it says, and of what. */
export function findingKey({ code, sheet, address, subject, values }: Finding): string {
  const said = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, sheet, subject ?? address, said]);
}
