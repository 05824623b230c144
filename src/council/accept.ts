import { findingKey, type Acceptance, type Finding } from '../sheets/finding';
import { Memory } from '../sheets/memory';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

/**
 * The plan that keeps in the workbook that findings are accepted, by whom and why. They stay
 * visible, as accepted, for as long as they say the same; no cell is written.
 */
export function acceptFindings(snapshot: Snapshot, findings: readonly Finding[], acceptance: Acceptance): Plan {
  const memory = Memory.parse(snapshot.memory);
  const keys = new Set(findings.map(findingKey));
  const others = memory.accepted.filter(({ finding }) => !keys.has(finding));
  const accepted = [...others, ...[...keys].map((finding) => ({ finding, ...acceptance }))];
  return { blocks: [], sheets: [], memory: memory.with({ accepted }) };
}

/** The plan that takes acceptances back. */
export function withdrawAcceptance(snapshot: Snapshot, findings: readonly Finding[]): Plan {
  const memory = Memory.parse(snapshot.memory);
  const keys = new Set(findings.map(findingKey));
  const accepted = memory.accepted.filter(({ finding }) => !keys.has(finding));
  return { blocks: [], sheets: [], memory: memory.with({ accepted }) };
}
