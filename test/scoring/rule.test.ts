import fc from 'fast-check';
import { pointsFromNumber, pointsToNumber, points, type Points } from '../../src/scoring/points';
import { applyRule } from '../../src/scoring/rule';
import { labelKey, parseRule } from '../../src/scoring/rule-text';

function exact(value: number): Points {
  const read = pointsFromNumber(value);
  if (read?.exact !== true) throw new Error(`not exact: ${value}`);
  return read.points;
}

/** The points, or what is wrong instead. */
function worth(text: string, value: number | string, maximum: number): number | string {
  const read = parseRule(text);
  if ('unreadable' in read) return `unreadable: ${read.unreadable}`;
  const outcome = applyRule(read.rule, typeof value === 'number' ? exact(value) : labelKey(value), exact(maximum));
  return outcome.kind === 'points' ? pointsToNumber(outcome.points) : outcome.kind;
}

const CA_MAU = '> 90%: 2; 70–90%: 1; < 70%: 0';
const PLAN = 'Kịp thời: 1; Không kịp thời: 0,5; Không ban hành: 0';

test.each<[string, number | string, number, number | string]>([
  [CA_MAU, 90.01, 2, 2],
  [CA_MAU, 90, 2, 1],
  [CA_MAU, 70, 2, 1],
  [CA_MAU, 69.99, 2, 0],
  ['≥ 90%: 2\n≥ 70% đến dưới 90%: 1\nCòn lại: 0', 89.99, 2, 1],
  ['≥ 90%: 2\n≥ 70% đến dưới 90%: 1\nCòn lại: 0', 12, 2, 0],
  ['Từ 90% trở lên: 2 điểm; trên 70% đến 90%: 1 điểm; từ 70% trở xuống: 0 điểm', 90, 2, 'contradiction'],
  ['Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0', 90, 2, 2],
  ['Tỷ lệ đạt từ 80% đến 100%: điểm tối đa; ≤ 80: 0', 100, 1.5, 1.5],
  ['90% trở lên = 2; 50% trở xuống = 0', 90, 2, 2],
  ['90% trở lên = 2; 50% trở xuống = 0', 50, 2, 0],
  ['90% trở lên = 2; 50% trở xuống = 0', 70, 2, 'silent'],
  ['100%: 1; 80–89: 0,5', 100, 1, 1],
  ['100%: 1; 80–89: 0,5', 89.5, 1, 'silent'],
  ['at least 90%: 2; below 90%: 1', 90, 2, 2],
  ['90 or more: 2; 80 or less: 1', 80, 2, 1],
  ['80–90: 1; 90–100: 1', 90, 1, 1],
  ['90–100: 1; ≥ 90: mỗi lỗi trừ 0,5', 90.5, 1, 'contradiction'],
  [PLAN, 'kịp  thời', 1, 1],
  [PLAN, 'Không kịp thời.', 1, 0.5],
  [PLAN, 'chưa rõ', 1, 'silent'],
  [PLAN, 1, 1, 'silent'],
  ['Kịp thời 1; không kịp thời 0,5; không 0', 'không kịp thời', 1, 0.5],
  ['> 90%: 2, 70–90%: 1, < 70%: 0', 90, 2, 1],
  ['Từ 90%: 1,5 điểm, dưới 90%: 0,5 điểm', 89, 2, 0.5],
  ['Kịp thời, đầy đủ: 1, không kịp thời: 0,5, không: 0', 'kịp thời, đầy đủ', 1, 1],
  ['Kịp thời, đầy đủ: 1, không kịp thời: 0,5, không: 0', 'không kịp thời', 1, 0.5],
  ['Tốt: 75% điểm, khá: trừ 50% điểm, không: 0', 'khá', 2, 1],
  ['Tốt, khá: 2, trung bình: 1', 'tốt, khá', 2, 2],
  ['Tốt: 2, khá, trung bình: 1', 'khá, trung bình', 2, 1],
  ['Tốt: 1,5', 'tốt', 2, 1.5],
  ['mỗi quy chế: 0,5 điểm, tối đa: 2', 9, 3, 2],
  ['Có: 3', 'có', 2, 'aboveMaximum'],
  ['Xuất sắc: điểm tối đa; Tốt: 75% điểm; Hoàn thành: 50% điểm tối đa', 'tốt', 2, 1.5],
  ['Vi phạm nhẹ: trừ 50% điểm; Nghiêm trọng: 0; Không vi phạm: tối đa', 'vi phạm nhẹ', 3, 1.5],
  ['Chậm: trừ 0,5 điểm; Đúng hạn: 2', 'chậm', 2, 1.5],
  ['Chậm: trừ 3 điểm', 'chậm', 2, 0],
  ['Tỷ lệ × điểm tối đa', 87.65, 1.5, 1.31475],
  ['Điểm = tỷ lệ * điểm tối đa; dưới 80%: 0', 79.9, 2, 0],
  ['Điểm = tỷ lệ * điểm tối đa; dưới 80%: 0', 80, 2, 1.6],
  ['b% × điểm tối đa / 100%', 120, 2, 2],
  ['Tính điểm theo tỷ lệ', -5, 2, 0],
  ['từ 80% trở lên: theo tỷ lệ tương ứng; dưới 80%: 0', 90, 2, 1.8],
  ['proportional', 'tốt', 2, 'silent'],
  ['mỗi quy chế: 0,5 điểm, tối đa 2', 9, 3, 2],
  ['Mỗi nội quy, quy chế đạt yêu cầu: 0,5 điểm', 3, 2, 1.5],
  ['Mỗi nội quy, quy chế đạt yêu cầu: 0,5 điểm', 9, 2, 2],
  ['Mỗi quy chế: 0,5 điểm, tối đa 1,5 điểm', 9, 2, 1.5],
  ['Mỗi quy chế: 0,5 điểm; không quá 1 điểm.', 9, 2, 1],
  ['Mỗi quy chế: 0,5 điểm; không có: 0; tối đa 1', 'không có', 2, 0],
  ['0,5 điểm/văn bản', 2, 2, 1],
  ['- Trừ 0,25 điểm cho mỗi lỗi', 3, 2, 1.25],
  ['Mỗi vi phạm trừ 0,25 điểm', 20, 2, 0],
  ['Mỗi vi phạm trừ 0,25 điểm', 1.5, 2, 'notCount'],
  ['Mỗi vi phạm trừ 0,25 điểm', -1, 2, 'notCount'],
  ['Theo quy định', 1, 2, 'unreadable: Theo quy định'],
  ['Tốt: nhiều điểm; Kém: 0', 1, 2, 'unreadable: Tốt: nhiều điểm'],
  ['Tốt: 120% điểm', 'tốt', 2, 'unreadable: Tốt: 120% điểm'],
  ['', 1, 2, 'unreadable: '],
  ['Tốt: 1; tối đa 2', 'tốt', 2, 'unreadable: Tốt: 1; tối đa 2'],
  ['tối đa 2', 'tốt', 2, 'unreadable: tối đa 2'],
])('%s · %s of %s → %s', (text, value, maximum, expected) => {
  expect(worth(text, value, maximum)).toBe(expected);
});

test('points with more decimals than can be kept are refused', () => {
  expect(() => parseRule('Tốt: 0,12345678901')).toThrow(RangeError);
});

test('points lie between 0 and the maximum, and a higher rate is worth no less', () => {
  const rate = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => points(hundredths * 10_000_000));
  const rules = [CA_MAU, 'Tỷ lệ × điểm tối đa; dưới 80%: 0'].map((text) => parseRule(text));
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      for (const read of rules) {
        if ('unreadable' in read) throw new Error(read.unreadable);
        const worthOf = (value: Points): number => {
          const outcome = applyRule(read.rule, value, exact(2));
          return outcome.kind === 'points' ? outcome.points : Number.NaN;
        };
        const [low, high] = [worthOf(points(Math.min(one, other))), worthOf(points(Math.max(one, other)))];
        expect(low >= 0 && low <= high && high <= exact(2)).toBe(true);
      }
    }),
  );
});
