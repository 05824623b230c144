import type { WorkbookErrorCode } from '../../workbook/workbook';

/** Why a workbook could not be read or written, and what to do. */
export const workbookErrors = {
  notSpreadsheet: 'This file is not an Excel workbook (.xlsx). Please choose another file.',
  oldFormat: 'The file is in the old Excel format (.xls). Please open it in Excel or LibreOffice, save it as .xlsx and choose it again.',
  encrypted: 'The file is protected by a password. Please remove the password in Excel, save the file and choose it again.',
  macros: 'The file contains macros and was not opened. Please save it as .xlsx (without macros) and choose it again.',
  damaged: 'The file is damaged or incomplete (in part {part}). Please download it again, or let Excel repair it and save it.',
  tooLarge: 'The file is too large: {found}, where the limit is {limit}. Please remove sheets that are not needed.',
  missingFile: 'The file {path} was not found or cannot be read.',
  cannotWriteFile: 'The file {path} cannot be written. Please check permissions and disk space, and whether another program has it open.',
  sheetProtected: 'The sheet “{sheet}” is protected, so {address} cannot be written. Please unprotect it (Review › Unprotect Sheet) and try again.',
  workbookProtected: 'The structure of the workbook is protected, so no sheet can be added. Please unprotect it (Review › Protect Workbook) and try again.',
  mergedInTheWay: 'Cell {address} on sheet “{sheet}” lies inside merged cells and cannot be written. Please unmerge them and try again.',
  arrayInTheWay: 'Cell {address} on sheet “{sheet}” belongs to an array formula and cannot be written alone. Please delete or move the array formula.',
  sheetMissing: 'The sheet “{sheet}” is gone; it may have been deleted or renamed. Please start the step again.',
  sheetHidden: 'The sheet “{sheet}” is hidden and cannot be shown. Please unhide it (right-click the name of a sheet, choose Unhide) and try again.',
  cellEditing: 'Excel is editing a cell. Please press Enter or Esc to finish editing and try again.',
  hostTooOld: 'This version of Excel is too old ({needed} is needed). Please use Excel 2021 or Microsoft 365, or open the file in the workbench.',
  hostBusy: 'Excel is busy or does not answer (code {code}). Please wait a moment and try again.',
  noAnswer: 'Excel did not answer, so this was stopped. The workbook has not been changed. Please try again when Excel works normally.',
  notRestored: 'Excel stopped answering halfway, so only part of the cells may have been written. When Excel works normally, press Undo to put those cells back as they were, then try again.',
  nothingToUndo: 'There is nothing left to undo.',
  changedSince: 'Cell {address} on sheet “{sheet}” was changed after it was written, so nothing was undone, lest that change be lost.',
  cancelled: 'Stopped as you asked. The workbook is as it was before.',
} satisfies Readonly<Record<WorkbookErrorCode, string>>;
