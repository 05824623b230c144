import { recipientsOf, tieChoiceOf } from '../../../src/sheets/awards/award-names';
import { moveOf } from '../../../src/sheets/awards/change-rows';
import { readConditions } from '../../../src/sheets/awards/conditions';
import { dictionary, LANGUAGES } from '../../../src/locales/language';

test.each([
  ['Bổ sung', 'in'],
  ['Đưa vào (bổ sung)', 'in'],
  ['Thêm vào danh sách', 'in'],
  ['Đưa ra', 'out'],
  ['Bỏ', 'out'],
  ['Loại khỏi danh sách', 'out'],
  ['Đưa vào rồi đưa ra', null],
  ['Xem lại', null],
])('a change: %s', (text, move) => {
  expect(moveOf(text)).toBe(move);
});

test.each([
  ['Tập thể', 'collective'],
  ['Đơn vị', 'collective'],
  ['Cá nhân', 'individual'],
  ['Cá nhân thuộc các đơn vị', 'individual'],
  ['Tập thể, cá nhân', null],
  ['Mọi đối tượng', null],
])('recipients: %s', (text, recipients) => {
  expect(recipientsOf(text)).toBe(recipients);
});

test.each([
  ['Tất cả vào', 'allIn'],
  ['Lấy tất cả', 'allIn'],
  ['Tất cả ra', 'allOut'],
  ['Loại', 'allOut'],
  ['Theo biểu quyết', 'byVote'],
  ['Lấy theo phiếu', 'byVote'],
  ['By vote', 'byVote'],
  // A tie key, not the council's vote.
  ['Điểm phiếu khảo sát', null],
])('a tie: %s', (text, choice) => {
  expect(tieChoiceOf(text)).toBe(choice);
});

test.each(LANGUAGES)('what the buttons say is read from a cell, in %s', (language) => {
  const { allIn, allOut, byVote } = dictionary(language).decisions.ties.choices;
  expect([allIn, allOut, byVote].map(tieChoiceOf)).toEqual(['allIn', 'allOut', 'byVote']);
});

test.each(['Xếp hạng 1 năm 2024', 'Chỉ số năm 2024 từ 80%', 'Chỉ số dưới 80%', 'Chỉ số < 80%', 'Loại Tốt năm 2024'])(
  'a condition that may mean something else is not understood: %s',
  (text) => {
    expect(readConditions(text, [])).toEqual({ conditions: [], unknown: [text] });
  },
);

test.each(['2 năm liên tục', 'Ít nhất 2 năm', 'Số năm từ 2', '2 years'])('years: %s', (text) => {
  expect(readConditions(text, []).conditions).toEqual([{ kind: 'yearsAtLeast', years: 2 }]);
});
