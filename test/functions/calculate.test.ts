import { calculator } from '../../src/functions/calculate';

test('calculates as Excel would call it', () => {
  expect(calculator('RANKS', [[[80], [90]]])).toEqual({ values: [[2], [1]] });
  expect(calculator('TOTAL', [[[1, '0,5'], ['-', null]]])).toEqual({ values: [[1.5]] });
  expect(calculator('RANKS', [[[80], [90], [80]], undefined, '1-1-2', 2])).toEqual({ values: [[2], [1], [2]] });
});

test('one cell is one value, for parameters of either kind', () => {
  expect(calculator('RANK', [[[80]], [[80], [90]]])).toEqual({ values: [[2]] });
  expect(calculator('RATE', [329, 355, [[1]]])).toEqual({ values: [[92.7]] });
  expect(calculator('NAME', [' Phường  02'])).toEqual({ values: [['Phường 2']] });
  expect(calculator('CHECK', [true, 5])).toEqual({ values: [['Không đọc được “TRUE”']] });
});

test.each([
  ['no such function', 'SUM', [1], '#NAME?', 'Không có hàm CCHC.SUM.'],
  ['too few arguments', 'RATE', [1], '#VALUE!', 'CCHC.RATE: sai số lượng đối số; cần ít nhất 2, nhiều nhất 4.'],
  ['an argument that is left out', 'RATE', [undefined, 1], '#VALUE!', 'CCHC.RATE: sai số lượng đối số; cần ít nhất 2, nhiều nhất 4.'],
  ['too many arguments', 'NAME', ['a', 'b'], '#VALUE!', 'CCHC.NAME: sai số lượng đối số; cần ít nhất 1, nhiều nhất 1.'],
  ['several cells for one value', 'RANK', [[[1], [2]], [[1], [2]]], '#VALUE!', 'value phải là một giá trị hoặc một ô, không phải cả vùng ô.'],
  ['what the function finds wrong', 'INDEX', [[[1], [null]], [[1], [1]]], '#N/A', 'Còn thiếu điểm ở 1 ô, trước hết là ô thứ 2.'],
  ['more than points can hold', 'TOTAL', [[[9e6], [9e6]]], '#VALUE!', 'Số quá lớn, quá nhiều chữ số thập phân, hoặc ngoài khoảng tính chính xác được.'],
])('%s', (_, name, args, error, vi) => {
  expect(calculator(name, args)).toEqual({ error, sentences: { vi, en: expect.stringMatching(/\.$/) } });
});
