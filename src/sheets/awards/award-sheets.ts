import type { SheetSnapshot } from '../../workbook/snapshot';
import { findChanges } from './change-rows';
import { isTextsSheet } from './paper-texts';
import { findPersons } from './person-rows';
import { findRounds } from './round-rows';

/** Whether a sheet is for awards and papers: *Khen thưởng*, *Cá nhân*, *Điều chỉnh*, *Văn bản*. */
export function isAwardSheet(sheet: SheetSnapshot): boolean {
  return isTextsSheet(sheet) || findRounds(sheet) !== null || findPersons(sheet) !== null || findChanges(sheet) !== null;
}
