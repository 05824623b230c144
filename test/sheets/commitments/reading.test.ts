import { evaluate } from '../../../src/council/evaluate';
import { isFigure } from '../../../src/scoring/judgement';
import { Report } from '../../../src/sheets/report';
import { commitmentResults, factsOf } from '../../../src/sheets/commitments/results';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot-of';
import { BOOK, codes, compare, HEAD, told } from './compare';

describe('names, groups and exceptions', () => {
  test('a row may speak for several units, in any spelling', () => {
    expect(told(compare([['UBND P. 01, 2 và Rạch Dừa', 'x', 'Giữ hạng']])).map(([unit, verdict]) => [unit, verdict])).toEqual([
      ['Phường 1', 'exceeded'], ['Phường 2', 'notMet'], ['Phường Rạch Dừa', 'notMet'],
    ]);
  });

  test('figures of a row that speaks for several cannot be told apart', () => {
    expect(told(compare([['Phường 1, 2', 'x', 'Tỷ lệ', 90, null, 9, 10]]))).toEqual([
      ['Phường 1', 'noData', null, null, null, 'figuresOfSeveral'],
      ['Phường 2', 'noData', null, null, null, 'figuresOfSeveral'],
    ]);
  });

  test('a default with a named exception; a unit’s own row goes before the group’s and takes its target', () => {
    const rate = (unit: string, target: string | null, done: number | null, all: number | null): CellValue[] => [unit, 'Hồ sơ trực tuyến', 'Tỷ lệ', target, null, done, all];
    const read = compare([
      rate('Các phòng chuyên môn', '100%; riêng Phòng Kinh tế 85%', null, null),
      rate('Phòng Kinh tế', null, 85, 100),
      rate('Phòng Nội vụ', null, 85, 100),
    ]);
    expect(told(read)).toEqual([
      ['Phòng Kinh tế', 'met', 85, 85, 0, 'ratio'],
      ['Phòng Nội vụ', 'notMet', 100, 85, -15, 'ratio'],
    ]);
    expect(told(compare([rate('Các phòng chuyên môn', '100%', null, null), rate('Phòng Nội vụ', '80%', 85, 100)]))).toEqual([
      ['Phòng Kinh tế', 'noData', null, null, null, 'noActual'],
      ['Phòng Nội vụ', 'exceeded', 80, 85, 5, 'ratio'],
    ]);
  });

  test('who nobody knows is reported', () => {
    expect(codes(compare([['Phường 99', 'x', 'Giữ hạng'], [null, 'x', 'Giữ hạng']]))).toEqual([
      ['commitment.unitUnknown', 'A2'],
      ['commitment.unitUnknown', 'B3'],
    ]);
  });
});

describe('what is read out of text waits for its confirmation', () => {
  test('a row without kind is proposed, and has no verdict', () => {
    const read = compare([['Phường 1', 'Phấn đấu tăng 5 bậc'], ['Phường 2', 'Giữ nguyên thứ hạng', 'Giữ hạng']]);
    expect(read.results.map(({ unit }) => unit)).toEqual(['Phường 2']);
    expect(read.findings).toMatchObject([{ code: 'commitment.unconfirmed', address: 'B2', values: { text: 'Phấn đấu tăng 5 bậc', promise: 'rankUp' } }]);
  });

  test('a target, an exception or a unit out of the text waits as well', () => {
    const waiting = (row: readonly CellValue[]): unknown => codes(compare([row]));
    const unconfirmed = [['commitment.unconfirmed', 'B2']];
    expect(waiting(['Phường 1', 'Tăng 5 bậc', 'Tăng hạng'])).toEqual(unconfirmed);
    expect(waiting(['Các phòng chuyên môn', '100% hồ sơ (riêng Phòng Kinh tế cam kết 85%)', 'Tỷ lệ', '100%'])).toEqual(unconfirmed);
    expect(waiting([null, 'Phường 1 cam kết tăng 5 bậc', 'Tăng hạng', 5])).toEqual(unconfirmed);
    expect(waiting([null, 'Phường 1 cam kết tăng 5 bậc; Phường 2 cam kết tăng 1 bậc; Phường Rạch Dừa giữ nguyên thứ hạng'])).toEqual([...unconfirmed, ...unconfirmed]);
    expect(waiting(['Phường 1', 'làm tốt hơn', 'tăng mạnh', 5])).toEqual([['commitment.kindUnknown', 'C2'], ...unconfirmed]);
  });
});

test('on a sheet of commitments Nội dung beside the units is what they promise', () => {
  const read = (sheet: string, head: CellValue[]): unknown[] =>
    evaluate(snapshotOf({ ...BOOK, [sheet]: { rows: [head, ['Phường 1', 'Tăng 2 bậc', 'Tăng hạng', 2]] } })).book.commitments.list.map(({ units, content, state }) => [units, content, state]);
  expect(read('Bản cam kết 2026', ['Đơn vị', 'Nội dung', 'Loại', 'Chỉ tiêu'])).toEqual([[['Phường 1'], 'Tăng 2 bậc', 'declared']]);
  expect(read('Kế hoạch', ['Đơn vị', 'Nội dung', 'Loại', 'Chỉ tiêu'])).toEqual([]);
  expect(read('Cam kết', ['Đơn vị', 'Tiêu chí', 'Loại', 'Chỉ tiêu'])).toEqual([]);
});

describe('without the column Loại, the text and the column Chỉ tiêu are read together', () => {
  test.each<[string, CellValue, unknown[]]>([
    ['Tăng thứ hạng', '2 bậc', ['rankUp', 2]],
    ['Tăng thứ hạng', 2, ['rankUp', 2]],
    ['Chỉ số CCHC', '80%', ['indexAtLeast', 80]],
    ['Tỷ lệ hồ sơ trực tuyến', 95, ['rateAtLeast', 95]],
    ['Xếp hạng CCHC', 'tăng 3 bậc', ['rankUp', 3]],
    ['Hoàn thành số hóa', '30/6/2026', ['byDate', 46_203]],
    ['Làm tốt hơn', 5, ['manual', 'noTarget']],
    ['Tăng thứ hạng', 'nhiều', ['manual', 'noTarget']],
  ])('%s: %s', (text, target, expected) => {
    const { book } = evaluate(snapshotOf({ ...BOOK, 'Cam kết': { rows: [['Đơn vị', 'Nội dung cam kết', 'Chỉ tiêu đăng ký'], ['Phường 1', text, target]] } }));
    expect(book.commitments.list.map(({ state, reading }) => [state, reading.kind, isFigure(reading.target) ? reading.target / 1e9 : reading.target.code])).toEqual([['proposed', ...expected]]);
  });
});

describe('figures that cannot be right are reported where they stand', () => {
  test.each<[string, readonly CellValue[], unknown[]]>([
    ['a target that is none', ['Phường 1', 'x', 'Tăng hạng', 'nhiều'], [['commitment.targetUnreadable', 'D2']]],
    ['an index as a part of 1', ['Phường 1', 'x', 'Chỉ số', '0,9'], [['commitment.fraction', 'D2']]],
    ['half a place', ['Phường 1', 'x', 'Tăng hạng', 2.5], [['commitment.targetUnreadable', 'D2']]],
    ['no date', ['Phường 1', 'x', 'Thời hạn', 45_107, null, null, null, 'xong'], [['commitment.targetUnreadable', 'D2'], ['commitment.dateUnreadable', 'H2']]],
    ['a negative count', ['Phường 1', 'x', 'Tỷ lệ', 90, null, -1, 10], [['commitment.negative', 'F2']]],
    ['no verdict', ['Phường 1', 'x', 'Tự đánh giá', null, null, null, null, 'tốt'], [['commitment.judgementUnknown', 'H2']]],
    ['a result that is not used', ['Phường 1', 'x', 'Giữ hạng', null, null, null, null, 3], [['commitment.resultUnused', 'H2']]],
    ['a rate above the whole', ['Phường 1', 'x', 'Tỷ lệ', 50, null, 3425, 3095], [['commitment.rateAboveWhole', 'F2']]],
    ['a printed rate above the whole', ['Phường 1', 'x', 'Tỷ lệ', 50, null, null, null, '110,6%'], [['number.asText', 'H2'], ['commitment.rateAboveWhole', 'H2']]],
    ['a printed rate of another denominator', ['Phường 1', 'x', 'Tỷ lệ', 50, null, 3425, 6191, 110.6], [['commitment.resultDiffers', 'H2']]],
    ['a criterion that is not there', ['Phường 1', 'x', 'Điểm tối đa', null, '1.1, 9.9'], [['commitment.criterionUnknown', 'E2']]],
    ['an index that the workbook has otherwise', ['Phường 1', 'x', 'Chỉ số', 80, null, null, null, 91], [['commitment.typedDiffers', 'H2']]],
    ['another verdict in words', ['Phường 1', 'x', 'Chỉ số', 95, null, null, null, 'Đạt'], [['commitment.claimDiffers', 'H2']]],
  ])('%s', (_, row, expected) => {
    expect(codes(compare([row]))).toEqual(expected);
  });

  test.each<[string, readonly CellValue[]]>([
    ['an index, rounded', ['Phường 2', 'x', 'Chỉ số', 80, null, null, null, 87.5]],
    ['another index than the workbook’s', ['Phường 1', 'PCI', 'Trong tốp', 25, null, null, null, 22]],
    ['a rounded rate', ['Phường 1', 'x', 'Tỷ lệ', 50, null, 329, 355, 92.68]],
    ['a truncated one', ['Phường 1', 'x', 'Tỷ lệ', 50, null, 329, 355, 92.67]],
    ['the share of the target', ['Phường 1', 'x', 'Tỷ lệ so với chỉ tiêu', 50, null, 3425, 6191, 110.6]],
    ['the right verdict in words', ['Phường 1', 'x', 'Chỉ số', 80, null, null, null, 'Đạt']],
  ])('%s is in order', (_, row) => {
    expect(codes(compare([row]))).toEqual([]);
  });
});

test('merged cells speak for every row they cover; titles of groups are left out', () => {
  const rows = [HEAD, ['I. Các phường'], ['Phường 1', 'Giữ hạng', 'Giữ hạng'], ['Phường 2', null, null], ['Tổng cộng']];
  const { book, results } = evaluate(snapshotOf({ ...BOOK, 'Cam kết': { rows, merges: ['B3:B4', 'C3:C4'] } }));
  expect(commitmentResults(factsOf(book, results, null), new Report()).map(({ unit, address }) => [unit, address])).toEqual([['Phường 1', 'B3'], ['Phường 2', 'B3']]);
  expect(book.report.findings.filter(({ sheet }) => sheet === 'Cam kết').map(({ code, address }) => [code, address])).toEqual([['row.ignored', 'A2'], ['row.ignored', 'A5']]);
  expect(isFigure(book.commitments.list[0]?.reading.target ?? { code: 'noTarget', values: {} })).toBe(false);
});
