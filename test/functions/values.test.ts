import { band } from '../../src/functions/band';
import { check } from '../../src/functions/check';
import { commitment } from '../../src/functions/commitment';
import { name } from '../../src/functions/name';
import { index } from '../../src/functions/performance-index';
import { points } from '../../src/functions/points';
import { rank } from '../../src/functions/rank';
import { ranks } from '../../src/functions/ranks';
import { rate } from '../../src/functions/rate';
import { shortlist } from '../../src/functions/shortlist';
import { total } from '../../src/functions/total';

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test.each<[string, unknown, unknown]>([
  ['sums are exact', total(column(0.1, 0.2, '')), 0.3],
  ['text numbers, with comma or dot, count', total([['76,5', '8.5', 'KAD']]), 85],
  ['nothing applies', total(column('-', 'Không áp dụng', null)), '-'],
  ['nothing was scored', total(column('', null)), ''],
  ['with maxima', total(column(1, '-', ''), column(2, 1, '')), 1],
  ['with maxima, nothing scored', total(column('', ''), column(2, 1)), ''],
  ['with maxima, nothing applies', total(column('-', ''), column(2, '-')), '-'],
  ['index of the own maximum', index(column(1.5, '-', 0.5), column(2, 5, 1)), 66.67],
  ['index, truncated', index([[329]], [[355]], 2, 'truncate'), 92.67],
  ['index, three decimals, in the words of the settings', index([[329]], [[355]], '3', 'Nửa lên'), 92.676],
  ['index of nothing that applies', index(column('-', '-'), column(2, 1)), '-'],
  ['index before anything is scored', index(column('', '-'), column(2, 1)), ''],
  ['index of maxima of 0', index([[0]], [[0]]), '-'],
  ['rate', rate([[329]], [[355]]), [[92.68]]],
  ['rates of a column', rate(column(934, 0, '', 1, '-'), column(1049, 0, 5, '-', 2), null, null), column(89.04, '-', '', '-', '-')],
  ['rate of one whole', rate([[1, 2]], [[4]], 0), [[25, 50]]],
  ['rank', rank(80, column(90, '80', 80, 70, '', '-')), 2],
  ['rank, dense', rank(70, column(90, 80, 80, 70), null, undefined, '1-1-2'), 3],
  ['rank, competition', rank(70, column(90, 80, 80, 70)), 4],
  ['rank in a group', rank(70, column(90, 80, 70), 'huyện', column('Sở', 'Huyện', 'Huyện ')), 2],
  ['a blank has no rank', [rank('', column(90)), rank('-', column(90))], ['', '-']],
  ['ranks', ranks(column(80, 90, 80, '', 70, '-')), column(2, 1, 2, '', 4, '-')],
  ['ranks in a row, dense, in groups', ranks([[80, 90, 80, 70]], [['a', 'a', 'a', 'b']], 'dense'), [[2, 1, 2, 1]]],
  ['ranks by rounded values', ranks(column(80.004, 80.0, 79.99), undefined, null, 2), column(1, 1, 3)],
  ['ranks as they are', ranks(column(80.004, 80.0, 79.99)), column(1, 2, 3)],
  ['band', band(column(95, 90, 89.99, 10, '', '-'), [['Xếp loại', 'Từ (%)'], ['Tốt', 90], ['Khá', '70'], [null, '']]), column('Tốt', 'Tốt', 'Khá', '', '', '-')],
  ['bounds in front', band([[75]], [[90, 'Tốt'], [70, 'Khá']]), [['Khá']]],
  ['tidy names', name(column(' Phường  02', 5, null)), column('Phường 2', '5', '')],
  ['points of a band', points(column(95, '70,0', '', '-'), [[2]], [['> 90%: 2; 70–90%: 1; < 70%: 0']]), column(2, 1, '', '-')],
  ['points of a step, options in rows', points([['không kịp thời']], [[1]], [['Kịp thời', 1], ['Không kịp thời', '0,5'], ['', '']]), [[0.5]]],
  ['a step may be called what elsewhere means not applicable', points([['Không có']], [[1]], [['Có: 1; Không có: 0']]), [[0]]],
  ['no maximum, no points', points([[95, 95]], [['', '-']], [['> 90: 1']]), [['', '-']]],
  [
    'checks',
    check(column(2, 3, -1, '', 'x', 1.3, '-', '', 1, '1.234'), column(2, 2, 2, 2, 2, 2, 2, '', '', 2), 0.25),
    column('', 'Vượt điểm tối đa 2', 'Điểm âm', 'Thiếu điểm', 'Không đọc được “x”', 'Không theo bước điểm 0,25', '', '', 'Không có điểm tối đa', 'Không đọc được “1.234”'),
  ],
  ['without a step', check([[1.3]], [[2]]), [['']]],
  [
    'verdicts',
    commitment(
      column('Tăng 16 bậc xếp hạng', 'Giữ nguyên thứ hạng', 'Tỷ lệ đúng hạn ít nhất', 'rankUp', 'Đúng hạn', 'Đạt điểm tối đa', 'Tăng điểm', 'Điểm ít nhất', 'Trong nhóm dẫn đầu', ''),
      column(16, '', 95, 32, '', 5, 2, 80, 25, ''),
      column(33, 5, '-', 1, 0, '', 82, 79, 26, ''),
      column(49, 4, '', 17, '', '', 80, '', '', ''),
    ),
    column('Đạt', 'Không đạt', 'Không áp dụng', 'Không khả thi', 'Đạt', 'Thiếu số liệu', 'Đạt', 'Không đạt', 'Không đạt', ''),
  ],
  [
    'verdicts with room to spare, of dates, by hand',
    commitment(column('Tăng hạng', 'Thời hạn', 'Tự đánh giá', 'Tự đánh giá', 'manual', 'Chỉ số'), column(5, 45_107, 'x', '', '', 90), column(3, 45_108, 'Đạt', '', '-', 90.01), column(9, '', '', '', '', '')),
    column('Vượt', 'Không đạt', 'Đạt', 'Chờ hội đồng', 'Không áp dụng', 'Vượt'),
  ],
  [
    'targets in words, as on the sheet of commitments',
    commitment(
      column('Chỉ số', 'Tăng hạng', 'Trong tốp', 'Trong tốp', 'Thời hạn', 'Tỷ lệ so với chỉ tiêu', 'Tỷ lệ'),
      column('≥ 90%', '2 bậc', '20-25', 'Top 10', 'trước 30/6/2026', '50%', '95%'),
      column(90, 4, 22, 11, '17/6/2026', 110.64, '94,99%'),
      column('', 6, '', '', '', '', ''),
    ),
    column('Đạt', 'Đạt', 'Đạt', 'Không đạt', 'Vượt', 'Vượt', 'Không đạt'),
  ],
  ['a commitment without last time', commitment([['keepRank']], [[null]], [[3]]), [['Thiếu số liệu']]],
  [
    'shortlist, a tie at the cut',
    shortlist(column('P. 1', 'P. 2', 'P. 3', 'P. 4', ''), column(80, 90, 80, '-', ''), [[2]]),
    [
      [1, 'P. 2', 90, 'Trong chỉ tiêu'],
      [2, 'P. 1', 80, 'Bằng nhau ở mức cắt: hội đồng quyết định'],
      [2, 'P. 3', 80, 'Bằng nhau ở mức cắt: hội đồng quyết định'],
    ],
  ],
  [
    'shortlist by group',
    shortlist(column('Sở A', 'Huyện B', 'Sở C'), column(80, 90, ''), [['Nhóm', 'Chỉ tiêu'], ['sở', 1], ['huyện', 0], ['', '']], column('Sở', 'Huyện', 'Sở')),
    [
      ['Sở', 1, 'Sở A', 80, 'Trong chỉ tiêu'],
      ['Sở', '', 'Sở C', '', 'Chưa có chỉ số'],
    ],
  ],
  ['an empty shortlist', shortlist(column('A'), column(80), [[0]]), [['']]],
])('%s', (_, result, expected) => {
  expect(result).toEqual(expected);
});
