import { LINK } from '../examples';
import { describeWorkbook } from '../contract';
import { closeExcel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

describeWorkbook('ExcelWorkbook', async (book) => {
  const { host, workbook } = openInExcel(book);
  host.model.results.set('=SUM(B2:B3)', 2.25);
  host.model.results.set(`=${LINK}`, 'B2');
  return workbook;
});
