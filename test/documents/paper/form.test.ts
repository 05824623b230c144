import { proposal } from '../../../src/documents/paper/proposal';
import { minutes } from '../../../src/documents/paper/minutes';
import { decision } from '../../../src/documents/paper/decision';
import { notice } from '../../../src/documents/paper/notice';
import { unitResult } from '../../../src/documents/paper/unit-result';
import { closedLines, dateText, groupInSentence, numberLine, romanNumber } from '../../../src/documents/paper/wording';
import { card, data, texts } from '../data';
import { lines, whole, silent, withTexts } from './said';

describe('what the user did not write', () => {
  test.each([
    ['tờ trình', proposal(silent), 'Số: ……/TTr-……'],
    ['biên bản', minutes(silent), 'Số: ……/BB-……'],
    ['quyết định', decision(silent), 'Số: ……/QĐ-……'],
    ['thông báo', notice(silent), 'Số: ……/TB-……'],
    ['phiếu', unitResult(silent, card), ''],
  ] as const)('%s: is dots, never a guess', (_, paper, number) => {
    expect(paper.letterhead).toEqual({ superior: '', issuer: '……', number, placeAndDate: '……, ngày …… tháng …… năm ……' });
    expect(paper.closing.main.name).toBe('……');
    expect(whole(paper).join('\n')).toContain('năm ……');
    expect(whole(paper).join('\n')).not.toMatch(/\{|\}|undefined|null/);
  });

  test('bases, addressees, signer, start and end', () => {
    expect(lines(proposal(silent).blocks)).toEqual(expect.arrayContaining(['Kính gửi: ……', 'Căn cứ …….']));
    expect(lines(decision(silent).blocks)).toEqual(expect.arrayContaining(['……', 'Căn cứ ……;', 'Theo đề nghị của …….']));
    expect(lines(minutes(silent).blocks)).toEqual(
      expect.arrayContaining(['Thời gian bắt đầu: ……', '3. Biểu quyết, bỏ phiếu: ……', 'Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm ……./.']),
    );
    expect(proposal(silent).closing).toEqual({
      second: null,
      main: { office: ['……'], name: '……' },
      recipientsLabel: 'Nơi nhận:',
      recipients: ['Như trên;', 'Lưu: VT, …….'],
    });
  });
});

test('the user’s subject, paragraphs and recipients stand in place of the usual ones', () => {
  const own = { subject: 'Về việc khác', body: ['Đoạn một.', 'Đoạn hai.'], recipients: ['- Như trên;', 'Lưu: VT, CCHC (3b).'] };
  const paper = notice(withTexts('notice', own));
  expect(lines(paper.blocks)).toEqual(['THÔNG BÁO', 'Về việc khác', 'Đoạn một.', 'Đoạn hai./.']);
  expect(paper.closing.recipients).toEqual(['Như trên;', 'Lưu: VT, CCHC (3b).']);
  expect(lines(minutes(withTexts('minutes', own)).blocks)).toEqual(expect.arrayContaining(['Đoạn một.', 'Đoạn hai.']));
});

test('dates: days below 10 and January and February have a zero', () => {
  expect(dateText({ day: 5, month: 2, year: 2026 })).toBe('ngày 05 tháng 02 năm 2026');
  expect(dateText({ day: 29, month: 6, year: 2019 })).toBe('ngày 29 tháng 6 năm 2019');
});

test.each([
  ['5', 'TTr-SNV', 'Số: 05/TTr-SNV'],
  ['112', 'TTr-SNV', 'Số: 112/TTr-SNV'],
  ['', 'TTr-SNV', 'Số: ……/TTr-SNV'],
  ['12a', '', 'Số: 12a/TTr-……'],
])('number “%s”, symbol “%s”', (number, symbol, line) => {
  expect(numberLine({ number, symbol }, 'proposal')).toBe(line);
});

test('lists are closed as the Decree wants, however the user closed them', () => {
  expect(closedLines(['- Bộ Nội vụ,', '', 'UBND tỉnh; ', '– Lưu: VT'])).toEqual(['Bộ Nội vụ;', 'UBND tỉnh;', 'Lưu: VT.']);
});

test('groups within a sentence', () => {
  expect(groupInSentence('Nhóm 1')).toBe('nhóm 1');
  expect(groupInSentence('Sở, ban, ngành')).toBe('nhóm Sở, ban, ngành');
});

test('roman numbers', () => {
  expect([1, 4, 9, 14, 40, 90].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC']);
});

test('all is in NFC', () => {
  for (const paper of [proposal(data), minutes(data), decision(data), notice(data), unitResult(data, card)]) {
    const said = whole(paper).join('\n');
    expect(said).toBe(said.normalize('NFC'));
  }
  expect(texts.signer).toBe('Nguyễn Thị Hoà');
});
