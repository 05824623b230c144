import { Memory } from '../sheets/memory';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import type { Proposal } from './outcome';

/**
 * The plan that keeps in the workbook that proposed readings of commitments are right. It holds
 * for as long as a row says the same and is read the same; no cell is written.
 */
export function confirmReadings(snapshot: Snapshot, proposals: readonly Pick<Proposal, 'subject' | 'key'>[]): Plan {
  const memory = Memory.parse(snapshot.memory);
  const { commitments } = memory;
  const confirmed = { ...commitments.confirmed, ...Object.fromEntries(proposals.map(({ subject, key }) => [subject, key])) };
  return { blocks: [], sheets: [], memory: memory.with({ commitments: { ...commitments, confirmed } }) };
}
