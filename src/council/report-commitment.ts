import { z } from 'zod';
import { commitmentReason } from '../locales/commitment-text';
import type { Language } from '../locales/language';
import { COMMITMENT_KINDS } from '../scoring/commitment';
import { VERDICTS } from '../scoring/commitment-reason';
import { pointsToNumber, type Points } from '../scoring/points';
import type { CommitmentResult } from '../sheets/commitments/results';
import { dayIso } from '../sheets/day';

/** A commitment in `report.json`. */
export const REPORTED_COMMITMENT = z.strictObject({
  unit: z.string(),
  kind: z.enum(COMMITMENT_KINDS),
  target: z
    .union([z.number(), z.string()])
    .nullable()
    .describe('In the measure of the kind: points, percent, times late, places to rise, a rank or a range such as 20-25, a day such as 2026-06-30'),
  actual: z.union([z.number(), z.string()]).nullable().describe('In the measure of the target; for rankUp, places risen'),
  verdict: z.enum(VERDICTS).describe('exceeded: met with room to spare'),
  distance: z.number().nullable().describe('Room to spare; negative: what is missing'),
  reason: z.string().describe('In the language of the run'),
  cells: z.array(z.string()).describe('The cells that the verdict comes from, as Sheet!A1'),
});
type ReportedCommitment = z.infer<typeof REPORTED_COMMITMENT>;

export function reportedCommitment(result: CommitmentResult, language: Language): ReportedCommitment {
  const { reading, target, actual, distance, verdict } = result;
  const measured = (value: Points | null): number | string | null =>
    value === null ? null : reading.kind === 'byDate' ? dayIso(value) : pointsToNumber(value);
  const aim = target ?? (typeof reading.target === 'number' ? reading.target : null);
  return {
    unit: result.unit,
    kind: reading.kind,
    target: rangeOf(result) ?? measured(aim),
    actual: measured(actual),
    verdict,
    distance: distance === null ? null : pointsToNumber(distance),
    reason: commitmentReason(result, language),
    cells: [...result.cells],
  };
}

function rangeOf({ reading: { kind, from, target } }: CommitmentResult): string | null {
  if (kind !== 'rankWithin' || typeof from !== 'number' || typeof target !== 'number' || from === target) return null;
  return `${pointsToNumber(from)}-${pointsToNumber(target)}`;
}
