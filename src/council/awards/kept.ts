import { readingWords } from '../../locales/commitment-text';
import { dictionary } from '../../locales/language';
import type { Kept } from '../../scoring/award';
import { nameKey } from '../../scoring/unit-name';
import type { CommitmentResult } from '../../sheets/commitments/results';

/** How many commitments each unit met, by the key of its name; those that do not apply are not counted. */
export type KeptByUnit = ReadonlyMap<string, Kept>;

export function keptByUnit(commitments: readonly CommitmentResult[]): KeptByUnit {
  const kept = new Map<string, Kept>();
  for (const { unit, now, verdict } of commitments) {
    if (verdict === 'notApplicable') continue;
    const key = nameKey(now ?? unit);
    const { met, signed } = kept.get(key) ?? { met: 0, signed: 0 };
    kept.set(key, { met: verdict === 'met' || verdict === 'exceeded' ? met + 1 : met, signed: signed + 1 });
  }
  return kept;
}

/** A unit's commitments as its result sheet tells them: in the words that were signed, else as they were read. */
export function toldCommitments(commitments: readonly CommitmentResult[], unit: string): { text: string; verdict: string }[] {
  const own = commitments.filter((one) => nameKey(one.now ?? one.unit) === nameKey(unit));
  return own.map(({ content, reading, verdict }) => ({ text: content || readingWords(reading, 'vi'), verdict: dictionary('vi').names.verdicts[verdict] }));
}
