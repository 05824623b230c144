import { forgetMapping, rememberMapping } from '../../../council/mapping';
import { keepAndValidate } from '../validate-action';
import type { SheetMapping } from '../../../sheets/remembered';
import type { PanelStore } from '../../shared/panel-store';

/** Keeps in the workbook how a sheet is to be read, and validates again. */
export function saveMapping(store: PanelStore, mapping: SheetMapping): Promise<void> {
  const deed = { deed: 'mapped', sheet: mapping.sheet } as const;
  return keepAndValidate(store, { deed, planOf: (snapshot) => rememberMapping(snapshot, mapping), of: 'reading' });
}

/** Leaves a sheet to its headers and its name again, and validates again. */
export function dropMapping(store: PanelStore, sheet: string): Promise<void> {
  const deed = { deed: 'unmapped', sheet } as const;
  return keepAndValidate(store, { deed, planOf: (snapshot) => forgetMapping(snapshot, sheet), of: 'reading' });
}
