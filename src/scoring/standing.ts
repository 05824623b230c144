import type { Candidate, Round } from './candidate';
import { points } from './points';

/** The best first, by what the round goes by; those who have no such figure last. */
export function compareStanding(order: Round['order'], a: Candidate, b: Candidate): number {
  const [first, second] = [standing(order, a), standing(order, b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first - second;
}

/** The smaller the better; `null` where the candidate cannot be placed. */
export function standing(order: Round['order'], { nominee: { rank, index } }: Candidate): number | null {
  if (order === 'rank') return rank;
  return index === null ? null : points(0 - index);
}

/** A sorted copy; equals in the order of their keys, so that the order of the workbook's rows makes no difference. */
export function sortedByStanding(order: Round['order'], candidates: readonly Candidate[]): Candidate[] {
  return inOrder(order, candidates, (candidate) => candidate);
}

/** The same for what belongs to candidates. */
export function inOrder<T>(order: Round['order'], list: readonly T[], candidateOf: (item: T) => Candidate): T[] {
  return [...list].sort((first, second) => {
    const [a, b] = [candidateOf(first), candidateOf(second)];
    return compareStanding(order, a, b) || (a.key < b.key ? -1 : 1);
  });
}
