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

/** A commitment with what became of it. */
export interface ToldCommitment {
  readonly text: string;
  readonly verdict: string;
}

/** Each unit's commitments as its result sheet tells them, in Vietnamese, by the key of its name. */
export function toldByUnit(commitments: readonly CommitmentResult[]): ReadonlyMap<string, readonly ToldCommitment[]> {
  const told = new Map<string, ToldCommitment[]>();
  const { verdicts } = dictionary('vi').names;
  for (const { unit, now, content, reading, verdict } of commitments) {
    const key = nameKey(now ?? unit);
    const own = told.get(key) ?? [];
    told.set(key, own);
    own.push({ text: content || readingWords(reading, 'vi'), verdict: verdicts[verdict] });
  }
  return told;
}
