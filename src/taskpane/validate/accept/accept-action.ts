import { acceptFindings, withdrawAcceptance } from '../../../council/accept';
import { today } from '../../shared/today';
import { keepAndValidate } from '../validate-action';
import type { Acceptance, Finding } from '../../../sheets/finding';
import type { PanelStore } from '../../shared/panel-store';

/**
 * Keeps in the workbook that findings are accepted as of today, by whom and why, and validates again.
 * @returns whether it was kept
 */
export async function accept(
  store: PanelStore,
  findings: readonly Finding[],
  { reason, by }: Pick<Acceptance, 'reason' | 'by'>,
): Promise<boolean> {
  const acceptance = { reason: reason.trim(), by: by.trim(), on: today() };
  const deed = { deed: 'accepted', count: findings.length } as const;
  await keepAndValidate(store, { deed, planOf: (snapshot) => acceptFindings(snapshot, findings, acceptance), of: 'findings' });
  return store.getState().problem === null;
}

/**
 * Takes acceptances back, and validates again.
 * @returns whether it was kept
 */
export async function withdraw(store: PanelStore, findings: readonly Finding[]): Promise<boolean> {
  const deed = { deed: 'withdrawn', count: findings.length } as const;
  await keepAndValidate(store, { deed, planOf: (snapshot) => withdrawAcceptance(snapshot, findings), of: 'findings' });
  return store.getState().problem === null;
}
