import { registerFunctions } from '../../src/functions/register';
import { ExcelHost } from '../excel-host/excel-host';
import { FUNCTION_ERROR } from '../excel-host/function-calls';
import { connect } from '../excel-host/native-bridge';

let host: ExcelHost;
let disconnect: () => void;

beforeEach(() => {
  host = new ExcelHost();
  disconnect = connect(host);
  registerFunctions();
});
afterEach(() => {
  disconnect();
  expect(host.unknown).toEqual([]);
});

test('Excel calls each function through the real office.js', async () => {
  const results = await Promise.all([
    host.calculate('TOTAL', [[1.5], ['0,5'], ['-']], null),
    host.calculate('INDEX', [[329]], [[355]], 2, 'truncate'),
    host.calculate('RATE', [[329], [0]], [[355], [0]], null, null),
    host.calculate('POINTS', [[70]], [[2]], [['> 90%: 2; 70–90%: 1; < 70%: 0']]),
    host.calculate('RANK', 80, [[90], [80]], null, null, null),
    host.calculate('RANKS', [[90], [80], [90], ['']], null, null, null),
    host.calculate('BAND', [[92]], [['Tốt', 90]]),
    host.calculate('CHECK', [[3]], [[2]], null),
    host.calculate('NAME', [['Phường 02']]),
    host.calculate('COMMITMENT', [['Giữ hạng']], [['']], [[4]], [[4]]),
    host.calculate('SHORTLIST', [['Sở A'], ['Sở B']], [[90], [90]], [[1]], null),
  ]);
  const tied = 'Bằng nhau ở mức cắt: hội đồng quyết định';
  expect(results.map((result) => ('value' in result ? result.value : result))).toEqual([
    2,
    92.67,
    [[92.68], ['-']],
    [[1]],
    2,
    [[1], [3], [1], ['']],
    [['Tốt']],
    [['Vượt điểm tối đa 2']],
    [['Phường 2']],
    [['Đạt']],
    [
      [1, 'Sở A', 90, tied],
      [1, 'Sở B', 90, tied],
    ],
  ]);
});

test('what is wrong reaches the cell in both languages, as #VALUE! or #N/A', async () => {
  const results = await Promise.all([
    host.calculate('TOTAL', [['abc']], null),
    host.calculate('INDEX', [[1], ['']], [[1], [1]], null, null),
    host.calculate('TOTAL', [[9_000_000], [9_000_000]], null),
  ]);
  expect(results).toEqual([
    { error: FUNCTION_ERROR.invalidValue, message: 'points, ô thứ 1: “abc” không phải là số. / points, cell 1: “abc” is not a number.' },
    { error: FUNCTION_ERROR.notAvailable, message: 'Còn thiếu điểm ở 1 ô, trước hết là ô thứ 2. / Missing points: 1, first of all in cell 2.' },
    { error: FUNCTION_ERROR.invalidValue, message: expect.stringContaining('Số quá lớn') },
  ]);
});

test('11,000 units are ranked in one call', async () => {
  const values = Array.from({ length: 11_000 }, (_, position) => [(position * 7919) % 10_000 / 100]);
  const result = await host.calculate('RANKS', values, null, null, null);
  const sorted = values.flat().sort((a, b) => b - a);
  const first = new Map(sorted.map((value, place) => [value, place] as const).reverse());
  expect(result).toEqual({ value: values.map(([value = 0]) => [(first.get(value) ?? 0) + 1]) });
});
