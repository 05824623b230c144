import { readBook } from '../sheets/book';
import { commitmentRows } from '../sheets/commitments/results';
import { checkSeals, sealRows } from '../sheets/commitments/seals';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/**
 * The plan that seals every commitment that is signed and not sealed yet, and those that were
 * signed anew; no cell is written. It makes later changes visible, it does not prevent them.
 */
export function sealCommitments(snapshot: Snapshot): Plan {
  const { memory, commitments } = readBook(snapshot);
  const seals = sealRows(checkSeals(commitmentRows(commitments), memory.commitments.seals));
  return { blocks: [], sheets: [], memory: memory.with({ commitments: { ...memory.commitments, seals } }) };
}
