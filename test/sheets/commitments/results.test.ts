import type { CellValue } from '../../../src/workbook/snapshot';
import { compare, told } from './compare';

describe('each kind, as its columns declare it', () => {
  test.each<[string, readonly CellValue[], unknown[]]>([
    ['maximum points, of all criteria', ['Phòng Kinh tế', 'Điểm tối đa', 'Điểm tối đa'], ['met', 10, 10, 0, 'pointsFull']],
    ['maximum points, listed', ['Phường 1', 'x', 'Điểm tối đa', null, '1.1, 1.2'], ['met', 4, 4, 0, 'pointsFull']],
    ['maximum points, an area', ['Phường 1', 'x', 'Điểm tối đa', null, 'Lĩnh vực 1'], ['met', 4, 4, 0, 'pointsFull']],
    ['maximum points, lost', ['Phường 1', 'x', 'Điểm tối đa', null, '1.1; 2.1'], ['notMet', 8, 7, -1, 'pointsLost']],
    ['maximum points, what does not apply left out', ['Phường 2', 'x', 'Điểm tối đa', null, '1.1 và 1.2'], ['met', 2, 2, 0, 'pointsFull']],
    ['maximum points, missing', ['Phòng Nội vụ', 'x', 'Điểm tối đa', null, '1.2'], ['noData', null, null, null, 'pointsMissing']],
    ['maximum points, unknown criterion', ['Phường 1', 'x', 'Điểm tối đa', null, '9.9'], ['noData', null, null, null, 'criterionUnknown']],
    ['rate of counts', ['Phường 1', 'x', 'Tỷ lệ', '≥ 95%', null, 19, 20], ['met', 95, 95, 0, 'ratio']],
    ['rate as a figure', ['Phường 1', 'x', 'Tỷ lệ', 95, null, null, null, '94,99%'], ['notMet', 95, 94.99, -0.01, 'rate']],
    ['rate with nothing to do', ['Phường 1', 'x', 'Tỷ lệ', 95, null, 0, 0], ['notApplicable', null, null, null, 'nothingToDo']],
    ['rate of the target', ['Phường 1', 'x', 'Tỷ lệ so với chỉ tiêu', '50%', null, 3425, 6191], ['exceeded', 100, 110.64, 10.64, 'ratioOfTarget']],
    ['rate of the whole', ['Phường 1', 'x', 'Tỷ lệ', '50%', null, 3425, 6191], ['exceeded', 50, 55.32, 5.32, 'ratio']],
    ['rate, half given', ['Phường 1', 'x', 'Tỷ lệ', '50%', null, 3425], ['noData', null, null, null, 'noActual']],
    ['rate that does not apply', ['Phường 1', 'x', 'Tỷ lệ', '50%', null, null, null, 'Không áp dụng'], ['notApplicable', null, null, null, 'saysNotApplicable']],
    ['none late', ['Phường 1', 'x', 'Đúng hạn', null, null, null, null, 0], ['met', 0, 0, 0, 'late']],
    ['some late', ['Phường 1', 'x', 'Đúng hạn', null, null, 18, 20], ['notMet', 0, 2, -2, 'late']],
    ['no orders', ['Phường 1', 'x', 'Đúng hạn', null, null, 0, 0], ['notApplicable', null, null, null, 'nothingToDo']],
    ['up in the group', ['Phường 1', 'x', 'Tăng hạng', '2 bậc'], ['met', 2, 2, 0, 'ranks']],
    ['up more than there is', ['Phường 1', 'x', 'Tăng hạng', 3], ['infeasible', 3, 2, -1, 'aboveFirst']],
    ['kept', ['Phường 2', 'x', 'Giữ hạng'], ['notMet', 1, 2, -1, 'rankKept']],
    ['within the first', ['Phường 2', 'x', 'Trong tốp', 'Top 2'], ['met', 2, 2, 0, 'rankWithin']],
    ['within a range', ['Phường 1', 'x', 'Trong tốp', '2-3'], ['exceeded', 3, 1, 1, 'rankWithin']],
    ['a rank that stands in the row', ['Phường 1', 'PCI', 'Trong tốp', '20 – 25', null, null, null, 22], ['met', 25, 22, 0, 'rankWithin']],
    ['not ranked yet', ['Phòng Nội vụ', 'x', 'Tăng hạng', 1], ['noData', null, null, null, 'notRanked']],
    ['index', ['Phường 1', 'x', 'Chỉ số', '90%'], ['met', 90, 90, 0, 'index']],
    ['index of an area', ['Phường Rạch Dừa', 'x', 'Chỉ số', 80, '1'], ['notMet', 80, 75, -5, 'index']],
    ['index that stands in the row', ['Phường 1', 'SIPAS', 'Chỉ số', 85, null, null, null, 85.5], ['exceeded', 85, 85.5, 0.5, 'index']],
    ['another index, nowhere given', ['Phường 1', 'Chỉ số SIPAS đạt 85%', 'Chỉ số', 85], ['noData', null, null, null, 'otherIndex']],
    ['another index up', ['Phường 1', 'Chỉ số PAPI tăng 1%', 'Tăng chỉ số', 1], ['noData', null, null, null, 'otherIndex']],
    ['a rank by another index', ['Phường 1', 'Thứ hạng PCI', 'Giữ hạng'], ['noData', null, null, null, 'otherIndex']],
    ['this index among others', ['Phường 1', 'Chỉ số CCHC, SIPAS đạt 85%', 'Chỉ số', 85], ['exceeded', 85, 90, 5, 'index']],
    ['satisfaction as an area of this index', ['Phường Rạch Dừa', 'Mức độ hài lòng', 'Chỉ số', 80, '1'], ['notMet', 80, 75, -5, 'index']],
    ['index up', ['Phường 1', 'x', 'Tăng chỉ số', '20 điểm'], ['met', 20, 20, 0, 'indexes']],
    ['index up without last year’s', ['Phòng Nội vụ', 'x', 'Tăng chỉ số', 1], ['noData', null, null, null, 'noPrevious']],
    ['by a date', ['Phường 1', 'x', 'Thời hạn', 'trước ngày 30/6/2023', null, null, null, '01/07/2023'], ['notMet', '2023-06-30', '2023-07-01', -1, 'dates']],
    ['by a date, not done yet', ['Phường 1', 'x', 'Thời hạn', '30/6/2023'], ['noData', null, null, null, 'noActual']],
    ['by hand', ['Phường 1', 'x', 'Tự đánh giá', null, null, null, null, 'Đạt'], ['met', null, null, null, 'byHand']],
    ['by hand, for the council', ['Phường 1', 'x', 'Tự đánh giá'], ['council', null, null, null, 'awaitsJudgement']],
    ['without a target', ['Phường 1', 'x', 'Tăng hạng'], ['noData', null, null, null, 'noTarget']],
  ])('%s', (_, row, expected) => {
    expect(told(compare([row]))).toEqual([[row[0], ...expected]]);
  });

  test('the cells that a verdict comes from', () => {
    const cells = (row: readonly CellValue[]): unknown => compare([row]).results.map((one) => [`${one.sheet}!${one.address}`, ...one.cells]);
    expect(cells(['Phường 1', 'x', 'Điểm tối đa', null, '1.1; 2.1'])).toEqual([['Cam kết!B2', 'Điểm!B2', 'Điểm!D2']]);
    expect(cells(['Phường 1', 'x', 'Tỷ lệ', 90, null, 1, 2])).toEqual([['Cam kết!B2', 'Cam kết!D2', 'Cam kết!F2', 'Cam kết!G2']]);
    expect(cells(['Phường 1', 'x', 'Tăng hạng', 1])).toEqual([['Cam kết!B2', 'Cam kết!D2', 'Đơn vị!A2', 'Đơn vị!C2']]);
    expect(cells(['Phường 1', 'x', 'Chỉ số', 1])).toEqual([['Cam kết!B2', 'Cam kết!D2', 'Đơn vị!A2']]);
  });

  test('cells that are formatted as percentages or dates', () => {
    const formats = { D2: '0%', H2: '0.0%', D3: 'dd/mm/yyyy', H3: 'dd/mm/yyyy', D4: '0%' };
    const read = compare(
      [
        ['Phường 1', 'x', 'Tỷ lệ', 0.95, null, null, null, 0.945],
        ['Phường 1', 'x', 'Thời hạn', 45_107, null, null, null, 45_100],
        ['Phường 1', 'x', 'Chỉ số', 0.9],
      ],
      {}, null, formats,
    );
    expect(told(read).map(([, ...one]) => one)).toEqual([
      ['notMet', 95, 94.5, -0.5, 'rate'],
      ['exceeded', '2023-06-30', '2023-06-23', 7, 'dates'],
      ['met', 90, 90, 0, 'index'],
    ]);
  });
});
