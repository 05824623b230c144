import { savedName } from '../../src/workbench/save';

test('a saved workbook bears its name and one mark', () => {
  expect(savedName('Bảng điểm.xlsx', 'đã chấm')).toBe('Bảng điểm (đã chấm).xlsx');
  expect(savedName('Bảng điểm (đã chấm).XLSX', 'đã chấm')).toBe('Bảng điểm (đã chấm).xlsx');
});
