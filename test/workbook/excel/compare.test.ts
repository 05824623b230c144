import { compare } from '../../../src/council/compare';
import { confirmReadings } from '../../../src/council/confirm';
import { sealCommitments } from '../../../src/council/seal';
import type { CompareOutcome } from '../../../src/council/outcome';
import type { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Book } from '../book';
import { closeExcel, openInExcel } from './open-in-excel';

const HEAD = ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Ngày ký', 'Người ký'];
const BOOK: Book = {
  sheets: [
    { name: 'Kết quả', rows: [['Đơn vị', 'Nhóm', 'Xếp hạng năm trước', 'Tổng điểm'], ['Sở A', 'Sở', 2, 90], ['Sở B', 'Sở', 1, 80], ['Sở C', 'Sở', 3, 70]] },
    {
      name: 'Cam kết',
      rows: [
        HEAD,
        ['Sở A', 'Tăng 1 bậc', 'Tăng hạng', 1, '15/3/2026', 'Giám đốc'],
        ['Sở B', 'Giữ nguyên thứ hạng', null, null, '15/3/2026', 'Giám đốc'],
        ['Sở C', 'Chỉ số từ 75%', 'Chỉ số', '75%', '15/3/2026', 'Giám đốc'],
      ],
    },
  ],
};

afterEach(closeExcel);

async function compared(workbook: ExcelWorkbook): Promise<CompareOutcome> {
  return compare(await workbook.snapshot(), { overwrite: new Set(), language: 'vi' });
}

test('compared, confirmed, sealed, written, renewed with more rows, and all of it undone', async () => {
  const { host, workbook } = openInExcel(BOOK);
  const before = host.model.contents();
  const { plan, proposals } = await compared(workbook);
  await workbook.apply(plan);
  await workbook.apply(confirmReadings(await workbook.snapshot(), proposals));
  await workbook.apply(sealCommitments(await workbook.snapshot()));
  host.userTypes('Cam kết', { row: 1, column: 3, rows: 1, columns: 1 }, 2);
  const again = await compared(workbook);
  expect(again.commitments.map(({ unit, verdict }) => [unit, verdict])).toEqual([['Sở A', 'infeasible'], ['Sở B', 'notMet'], ['Sở C', 'notMet']]);
  expect([again.seals.changed, again.conflicts]).toEqual([1, []]);
  await workbook.apply(again.plan);
  const { sheets } = await workbook.snapshot();
  expect(sheets[1]?.values.map((row) => row[6])).toEqual(['Kết luận', 'Không khả thi', 'Không đạt', 'Không đạt']);
  expect(sheets[2]?.tables.map(({ name }) => name)).toEqual(['CCHC_CamKet_Loai', 'CCHC_CamKet_DonVi', 'CCHC_CamKet']);
  expect((await compared(workbook)).plan).toEqual({ blocks: [], sheets: [] });

  await workbook.undo();
  host.userTypes('Cam kết', { row: 1, column: 3, rows: 1, columns: 1 }, 1);
  for (let left = 3; left > 0; left -= 1) await workbook.undo();
  expect(host.model.contents()).toEqual(before);
});
