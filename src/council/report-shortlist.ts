import { z } from 'zod';
import { reasonText, whyNotText } from '../locales/awards';
import type { Language } from '../locales/language';
import { RECIPIENTS, type Omission, type Shortlist } from '../scoring/award';
import { pointsToNumber } from '../scoring/points';

const reason = z.string().describe('In the language of the run');

/** A shortlist in `report.json`. */
export const REPORTED_SHORTLIST = z.strictObject({
  award: z.string(),
  recipients: z.enum(RECIPIENTS),
  group: z.string().describe('Empty: all groups'),
  quota: z.int().min(0),
  entries: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.string(),
      group: z.string(),
      index: z.number().nullable(),
      rank: z.int().nullable(),
      band: z.string().nullable(),
      reason,
    }),
  ),
  atCut: z.array(z.strictObject({ name: z.string(), reason })).describe('Equals for whom there are too few places; the council decides'),
  reserve: z.array(z.strictObject({ name: z.string() })),
  left: z.array(z.strictObject({ name: z.string(), reason })),
});
type ReportedShortlist = z.infer<typeof REPORTED_SHORTLIST>;

export function reportedShortlist(list: Shortlist, language: Language): ReportedShortlist {
  const { award, recipients, group, quota, entries, cut, reserve, left } = list;
  const open = cut !== null && cut.decision === null ? cut : { tied: [], free: 0 };
  const omitted = ({ nominee, why }: Omission): { name: string; reason: string } => ({ name: nominee.name, reason: whyNotText(why, list, language) });
  return {
    award: award.name,
    recipients,
    group,
    quota,
    entries: entries.map(({ nominee, why }) => ({
      name: nominee.name,
      unit: nominee.unit,
      group: nominee.group,
      index: nominee.index === null ? null : pointsToNumber(nominee.index),
      rank: nominee.rank,
      band: nominee.band,
      reason: reasonText(why, list, language),
    })),
    atCut: open.tied.map((nominee) => omitted({ nominee, why: { why: 'tiedAtCut', free: open.free, tied: open.tied.length } })),
    reserve: reserve.map(({ nominee }) => ({ name: nominee.name })),
    left: left.map(omitted),
  };
}
