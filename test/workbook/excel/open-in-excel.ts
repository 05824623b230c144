import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { ExcelHost } from '../../excel-host/excel-host';
import { modelOf } from '../../excel-host/model/from-book';
import { connect } from '../../excel-host/native-bridge';
import type { Book } from '../book';

let disconnect = (): void => undefined;
let opened: ExcelHost | undefined;

/** Opens a test's workbook in the stand-in for Excel, behind the real office.js. */
export function openInExcel(book: Book): { readonly host: ExcelHost; readonly workbook: ExcelWorkbook } {
  const host = new ExcelHost(modelOf(book));
  disconnect();
  disconnect = connect(host);
  opened = host;
  return { host, workbook: new ExcelWorkbook() };
}

/** To be called after each test: nothing may have been asked that the stand-in does not know. */
export function closeExcel(): void {
  disconnect();
  const unknown = opened?.unknown ?? [];
  opened = undefined;
  expect(unknown).toEqual([]);
}
