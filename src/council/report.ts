import { z } from 'zod';
import { findingMessage, notRankedText } from '../locales/format';
import type { Language } from '../locales/language';
import type { Shortlist } from '../scoring/award';
import { pointsToNumber, type Points } from '../scoring/points';
import { roundPoints } from '../scoring/rounding';
import type { UnitResult } from '../sheets/result';
import type { CommitmentResult } from '../sheets/commitments/results';
import type { Settings } from '../sheets/settings';
import { REPORTED_COMMITMENT, reportedCommitment } from './report-commitment';
import { REPORTED_SHORTLIST, reportedShortlist } from './report-shortlist';
import type { ValidateOutcome } from './outcome';

z.config({ jitless: true });

const decimal = z.number();
const percent = z.number().describe('Percent, rounded as the settings say');

/** Thousands on one rank that each name all others are more than a text can hold. */
const TIED_LISTED = 100;

/** The report of a run (`report.json`), for programs. */
export const REPORT = z.strictObject({
  version: z.literal(1),
  settings: z
    .strictObject({
      criteriaSet: z.string(),
      decision: z.string(),
      year: z.string(),
      scale: decimal.describe('Maximum of units whose table has none'),
      step: decimal.nullable().describe('Of which points are a multiple; null where nothing is declared'),
      decimals: z.int().min(0).max(6),
      rounding: z.enum(['halfUp', 'halfEven', 'truncate']),
      ties: z.enum(['competition', 'dense']).describe('1-1-3 or 1-1-2'),
      tieKeys: z.array(z.string()).describe('First key first; a code is that criterion’s points'),
      rankBy: z.enum(['rounded', 'exact']),
      bands: z.array(z.strictObject({ group: z.string(), name: z.string(), from: percent })),
    })
    .nullable()
    .describe('null when nothing was scored'),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      sheet: z.string(),
      address: z.string(),
      message: z.string().describe('In the language of the run'),
      accepted: z
        .strictObject({ reason: z.string(), by: z.string(), on: z.string().describe('Day, such as 2026-11-22') })
        .nullable()
        .describe('Who answers for it, and why; null while nobody does'),
    }),
  ),
  checks: z
    .array(z.strictObject({ code: z.string(), cells: z.int().min(0) }))
    .describe('How many cells each rule has looked at'),
  units: z.array(
    z.strictObject({
      name: z.string(),
      group: z.string(),
      maximum: decimal.nullable().describe("The unit's own maximum"),
      points: decimal.nullable().describe('At the declared decimals'),
      index: percent.nullable(),
      indexExact: z.string().nullable().describe('Percent before rounding: exact, or to 18 places'),
      rank: z.int().nullable(),
      tiedWith: z.array(z.string()).max(TIED_LISTED).describe('The first of those on its rank; all of them have the same group and rank'),
      band: z.string().nullable(),
      notRanked: z.string().nullable().describe('The reason, in the language of the run'),
      areas: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          points: decimal,
          maximum: decimal,
          index: percent.nullable(),
        }),
      ),
    }),
  ),
  shortlists: z.array(REPORTED_SHORTLIST).describe('In the order of their priority; empty when none were drawn up'),
  commitments: z.array(REPORTED_COMMITMENT).describe('Empty when nothing was compared; texts whose reading is not confirmed are among the findings'),
});
export type RunReport = z.infer<typeof REPORT>;

/**
 * The report of a run.
 * @param checked what was looked at and found, by validation or by scoring
 * @param scored the outcome of scoring; `null` when nothing was scored
 * @param commitments those that were compared with the results
 * @param shortlists those that were drawn up
 */
export function reportOf(
  checked: Pick<ValidateOutcome, 'findings' | 'checks'>,
  scored: { readonly settings: Settings; readonly units: readonly UnitResult[] } | null,
  language: Language,
  commitments: readonly CommitmentResult[] = [],
  shortlists: readonly Shortlist[] = [],
): RunReport {
  return {
    version: 1,
    settings: scored === null ? null : settingsOf(scored.settings),
    findings: checked.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.sheet,
      address: finding.address,
      message: findingMessage(finding, language),
      accepted: finding.acceptance === undefined ? null : { ...finding.acceptance },
    })),
    checks: [...checked.checks].map(([code, cells]) => ({ code, cells })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    units: scored === null ? [] : scored.units.map((unit) => unitOf(unit, scored.settings, language)),
    shortlists: shortlists.map((one) => reportedShortlist(one, language)),
    commitments: commitments.map((one) => reportedCommitment(one, language)),
  };
}

function settingsOf(settings: Settings): NonNullable<RunReport['settings']> {
  return {
    ...settings,
    scale: pointsToNumber(settings.scale),
    step: settings.step === null ? null : pointsToNumber(settings.step),
    tieKeys: settings.tieKeys.map((key) => (key.key === 'code' ? key.code : key.key)),
    bands: settings.bands.map((band) => ({ ...band, from: pointsToNumber(band.from) })),
  };
}

function unitOf(unit: UnitResult, settings: Settings, language: Language): RunReport['units'][number] {
  const declared = (points: Points): number => pointsToNumber(roundPoints(points, settings.decimals, settings.rounding));
  const orNull = (points: Points | null, number: (points: Points) => number): number | null =>
    points === null ? null : number(points);
  return {
    name: unit.name,
    group: unit.group,
    maximum: orNull(unit.maximum, pointsToNumber),
    points: orNull(unit.points, declared),
    index: orNull(unit.index, pointsToNumber),
    indexExact: unit.indexExact,
    rank: unit.rank,
    tiedWith: unit.tied.slice(0, TIED_LISTED + 1).filter((name) => name !== unit.name).slice(0, TIED_LISTED),
    band: unit.band,
    notRanked: unit.notRanked === null ? null : notRankedText(unit.notRanked, language),
    areas: unit.areas.map((area) => ({
      code: area.code,
      name: area.name,
      points: declared(area.points),
      maximum: pointsToNumber(area.maximum),
      index: orNull(area.index, pointsToNumber),
    })),
  };
}
