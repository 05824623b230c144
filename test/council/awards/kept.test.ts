import { shortlist } from '../../../src/council/shortlist';
import { snapshotOf } from '../../support/snapshot-of';
import { AWARD_BOOK } from './example';

test('commitments that were met count for the lists, and stand on the result sheet', () => {
  const { shortlists, cards } = shortlist(
    snapshotOf({
      ...AWARD_BOOK,
      'Cam kết': {
        rows: [
          ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu'],
          ['Sở Nội vụ', 'Chỉ số từ 90% trở lên', 'Chỉ số từ', 90],
          ['Sở Nội vụ', 'Chỉ số từ 95% trở lên', 'Chỉ số từ', 95],
        ],
      },
    }),
    { workbook: '', entry: '', hash: '', made: '2026-01-05T00:00:00Z' },
  );
  expect(shortlists[0]?.entries[0]?.nominee).toMatchObject({ name: 'Sở Nội vụ', commitments: { met: 1, signed: 2 } });
  expect(cards[0]?.commitments).toEqual([
    { text: 'Chỉ số từ 90% trở lên', verdict: 'Vượt' },
    { text: 'Chỉ số từ 95% trở lên', verdict: 'Không đạt' },
  ]);
  expect(cards[1]?.commitments).toEqual([]);
});
