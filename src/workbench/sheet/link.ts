import { parseAddress } from '../../workbook/address';
import { cellKey } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Spot } from './sheet-model';

/** Where a cell leads. */
export interface Link {
  readonly sheet: string;
  readonly address: string;
}

const TO_A_PLACE = /^HYPERLINK\("#(?:'((?:[^']|'')+)'|([^'"!]+))!([$A-Z0-9:]+)"[,)]/i;

/**
 * Where a cell leads within the workbook; `null` for one that leads nowhere, or outside.
 * @example linkIn(`HYPERLINK("#'Điểm'!C7","C7")`) // { sheet: 'Điểm', address: 'C7' }
 */
export function linkIn(formula: string): Link | null {
  const [, quoted, bare = '', address = ''] = TO_A_PLACE.exec(formula) ?? [];
  if (address === '' || parseAddress(address) === null) return null;
  const sheet = quoted === undefined ? bare : quoted.replaceAll("''", "'");
  return { sheet: sheet.replaceAll('""', '"'), address };
}

/** Where a cell of the sheet leads. */
export function linkAt(sheet: SheetSnapshot, { row, column }: Spot): Link | null {
  const formula = sheet.formulas.get(cellKey(row, column));
  return formula === undefined ? null : linkIn(formula);
}
