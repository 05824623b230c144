import { conditionsText, reasonText, whyNotText } from '../../src/locales/awards';
import type { Condition, WhyIn, WhyNot } from '../../src/scoring/award';
import { collectives, exact, flags } from '../documents/data';

const change = { move: 'out', nominee: 'Sở A', award: 'Bằng khen', reason: 'Có đơn thư', by: 'Ông B' } as const;
const decision = { choice: 'byVote', reason: '8/9 phiếu' } as const;

test.each<[WhyIn, string, string]>([
  [{ why: 'order' }, 'Trong chỉ tiêu theo thứ tự', 'Within the quota, in order'],
  [{ why: 'tie', decision }, 'Xét theo kết quả bỏ phiếu theo quyết định của Hội đồng: 8/9 phiếu', 'Told apart by the vote, as the council decided: 8/9 phiếu'],
  [{ why: 'reallocated', from: 'Khối xã' }, 'Nhận chỉ tiêu còn lại của Khối xã', 'Takes a place left over by Khối xã'],
  [{ why: 'manual', change }, 'Đưa ra khỏi danh sách: Có đơn thư (Ông B)', 'Moved out of the list: Có đơn thư (Ông B)'],
])('why in: %j', (why, vi, en) => {
  expect(reasonText(why, flags, 'vi')).toBe(vi);
  expect(reasonText(why, flags, 'en')).toBe(en);
});

test('why in, with conditions', () => {
  expect(reasonText({ why: 'order' }, collectives, 'vi')).toBe('Trong chỉ tiêu theo thứ tự; đạt điều kiện: xếp loại Khá trở lên');
});

test('who was moved in by hand is not said to meet the conditions', () => {
  expect(reasonText({ why: 'manual', change: { ...change, move: 'in' } }, collectives, 'vi')).toBe('Đưa vào danh sách: Có đơn thư (Ông B)');
});

test.each<[WhyNot, string]>([
  [{ why: 'belowCut' }, 'Đã hết chỉ tiêu (3)'],
  [{ why: 'tiedAtCut', free: 1, tied: 2 }, 'Bằng nhau ở mức cắt: 2 trường hợp, còn 1 chỉ tiêu; chờ Hội đồng quyết định'],
  [{ why: 'tie', decision }, 'Xét theo kết quả bỏ phiếu theo quyết định của Hội đồng: 8/9 phiếu'],
  [{ why: 'conditions', failed: [{ kind: 'rankWithin', rank: 3 }] }, 'Chưa đạt điều kiện: xếp hạng từ 3 trở lên'],
  [{ why: 'underReview', text: 'thanh tra' }, 'Đang xem xét: thanh tra'],
  [{ why: 'notRanked' }, 'Không được xếp hạng'],
  [{ why: 'otherAward', award: 'Cờ thi đua' }, 'Đã được đề nghị Cờ thi đua cho cùng thành tích'],
  [{ why: 'tiedElsewhere', award: 'Cờ thi đua' }, 'Đang chờ Hội đồng quyết định trường hợp bằng nhau ở Cờ thi đua'],
  [{ why: 'collectivesOnly' }, 'Chỉ tặng cho tập thể'],
  [{ why: 'votes', yes: 7, needed: 9 }, 'Được 7 phiếu đồng ý, cần 9'],
  [{ why: 'manual', change }, 'Đưa ra khỏi danh sách: Có đơn thư (Ông B)'],
])('why not: %j', (why, text) => {
  expect(whyNotText(why, collectives, 'vi')).toBe(text);
});

test.each<[Condition, string]>([
  [{ kind: 'indexAtLeast', index: exact('92.5') }, 'chỉ số từ 92,5% trở lên'],
  [{ kind: 'commitmentsMet', count: null }, 'đạt tất cả cam kết đã ký'],
  [{ kind: 'commitmentsMet', count: 3 }, 'đạt ít nhất 3 cam kết'],
  [{ kind: 'yearsAtLeast', years: 2 }, 'ít nhất 2 năm liên tục'],
])('condition: %j', (condition, text) => {
  expect(conditionsText([condition], 'vi')).toBe(text);
});
