import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { AWARD_BOOK } from '../../council/awards/example';
import { snapshotOf } from '../../support/snapshot-of';
import type { FindingCase } from './finding-case';

const ROUNDS: readonly CellValue[] = ['Hình thức', 'Đối tượng', 'Nhóm', 'Số lượng', 'Điều kiện', 'Khi bằng nhau', 'Lý do', 'Thứ tự ưu tiên'];
const PEOPLE: readonly CellValue[] = ['Họ và tên', 'Đơn vị', 'Hình thức đề nghị', 'Phiếu đồng ý', 'Chức vụ'];
const CHANGES: readonly CellValue[] = ['Tên', 'Hình thức', 'Điều chỉnh', 'Lý do', 'Người đề nghị'];
const FLAG: readonly CellValue[] = ['Cờ thi đua', 'Tập thể', 'Sở, ban, ngành', 1];

type Rows = readonly (readonly CellValue[])[];

/** The example with these quotas, nominees, changes and settings, and no others. */
function awards(rounds: Rows, people: Rows = [], changes: Rows = [], settings: Rows = AWARD_BOOK['Thiết lập']?.rows ?? []): () => Snapshot {
  const summary = AWARD_BOOK['Tổng hợp kết quả']?.rows ?? [];
  return () =>
    snapshotOf({
      'Thiết lập': { rows: settings },
      'Tổng hợp kết quả': { rows: summary },
      'Khen thưởng': { rows: [ROUNDS, ...rounds] },
      'Cá nhân': { rows: [PEOPLE, ...people] },
      'Điều chỉnh': { rows: [CHANGES, ...changes] },
    });
}

const PERSON: readonly CellValue[] = ['Lê Bình', 'Sở Y tế', 'Giấy khen'];
const CERTIFICATE: readonly CellValue[] = ['Giấy khen', 'Cá nhân', 'Tất cả', 1];
const TIE: readonly CellValue[] = ['Cờ thi đua', 'Tập thể', 'Sở, ban, ngành', 2];

export const awardCases = {
  'award.badValue': {
    step: 'shortlist',
    fault: awards([['Cờ thi đua', 'Tập thể', 'Sở, ban, ngành', 1.5]]),
    finds: ['award.badValue Khen thưởng!D2'],
    inOrder: awards([FLAG]),
  },
  'award.conditionUnknown': {
    step: 'shortlist',
    fault: awards([[...FLAG, 'Đoàn kết nội bộ; xếp loại Tốt']]),
    finds: ['award.conditionUnknown Khen thưởng!E2'],
    inOrder: awards([[...FLAG, 'Chỉ số từ 80% trở lên; xếp loại Tốt trở lên']]),
  },
  'award.groupUnknown': {
    step: 'shortlist',
    fault: awards([['Cờ thi đua', 'Tập thể', 'Khối xã', 1]]),
    finds: ['award.groupUnknown Khen thưởng!C2', 'award.unfilled Khen thưởng!A2'],
    inOrder: awards([['Cờ thi đua', 'Tập thể', 'SỞ, BAN, NGÀNH', 1]]),
  },
  'award.nameUnknown': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [PERSON, ['Trần An', 'Sở Y tế', 'Huy chương']]),
    finds: ['award.nameUnknown Cá nhân!C3'],
    inOrder: awards([FLAG, CERTIFICATE], [PERSON]),
  },
  'award.nomineeUnknown': {
    step: 'shortlist',
    fault: awards([FLAG], [], [['Nhà hát', 'Cờ thi đua', 'Đưa ra', 'Trùng', 'Ông A']]),
    finds: ['award.nomineeUnknown Điều chỉnh!A2'],
    inOrder: awards([FLAG], [], [['sở nội vụ', 'Cờ thi đua', 'Đưa ra', 'Đã khen', 'Ông A']]),
  },
  'award.unitUnknown': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [PERSON, ['Trần An', 'Sở Không có', 'Giấy khen']]),
    finds: ['award.unitUnknown Cá nhân!B3'],
    inOrder: awards([FLAG, CERTIFICATE], [['Lê Bình', 'sở  y tế', 'Giấy khen']]),
  },
  'award.unitMissing': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [PERSON, ['Trần An', null, 'Giấy khen']]),
    finds: ['award.unitMissing Cá nhân!B3'],
    inOrder: awards([FLAG, CERTIFICATE], [PERSON, ['Trần An', 'Sở Y tế', 'Giấy khen']]),
  },
  'award.personTwice': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [PERSON, ['lê  bình', 'Sở Y tế', 'Giấy khen']]),
    finds: ['award.personTwice Cá nhân!A3'],
    inOrder: awards([FLAG, CERTIFICATE], [PERSON, ['Lê Bình', 'Sở Nội vụ', 'Giấy khen']]),
  },
  'award.changeIncomplete': {
    step: 'shortlist',
    fault: awards([FLAG], [], [['Sở Nội vụ', 'Cờ thi đua', 'Đưa ra', null, 'Ông A']]),
    finds: ['award.changeIncomplete Điều chỉnh!A2'],
    inOrder: awards([FLAG], [], [['Sở Nội vụ', 'Cờ thi đua', 'Đưa ra', 'Đã khen', 'Ông A']]),
  },
  'award.changeRefused': {
    step: 'shortlist',
    fault: awards([FLAG], [], [['Sở Y tế', 'Cờ thi đua', 'Đưa vào', 'Đã khắc phục', 'Ông A']]),
    finds: ['award.changeRefused Điều chỉnh!A2'],
    inOrder: awards([FLAG], [], [['Sở Tài chính', 'Cờ thi đua', 'Đưa vào', 'Có sáng kiến', 'Ông A']]),
  },
  'award.tieWithoutReason': {
    step: 'shortlist',
    fault: awards([[...TIE, null, 'Lấy cả']]),
    finds: ['award.tieWithoutReason Khen thưởng!F2', 'award.tieOpen Khen thưởng!A2'],
    inOrder: awards([[...TIE, null, 'Lấy cả', 'Hội đồng nhất trí']]),
  },
  'award.tieOpen': {
    step: 'shortlist',
    fault: awards([TIE]),
    finds: ['award.tieOpen Khen thưởng!A2'],
    inOrder: awards([FLAG]),
  },
  'award.unfilled': {
    step: 'shortlist',
    fault: awards([['Cờ thi đua', 'Tập thể', 'Huyện', 3]]),
    finds: ['award.unfilled Khen thưởng!A2'],
    inOrder: awards([['Cờ thi đua', 'Tập thể', 'Huyện', 1]]),
  },
  'award.headOfAwarded': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [['Trần Đức', 'Sở Nội vụ', 'Giấy khen', 9, 'Giám đốc']]),
    finds: ['award.headOfAwarded Cá nhân!A2'],
    inOrder: awards([FLAG, CERTIFICATE], [['Trần Đức', 'Sở Nội vụ', 'Giấy khen', 9, 'Chuyên viên']]),
  },
  'award.votesAbovePresent': {
    step: 'shortlist',
    fault: awards([FLAG, CERTIFICATE], [[...PERSON, 10]]),
    finds: ['award.votesAbovePresent Cá nhân!D2'],
    inOrder: awards([FLAG, CERTIFICATE], [[...PERSON, 8]]),
  },
  'award.notQuorate': {
    step: 'shortlist',
    fault: awards([FLAG], [], [], [['Mục', 'Giá trị'], ['Số thành viên Hội đồng', 9], ['Số thành viên có mặt', 5], ['Tỷ lệ phiếu đồng ý tối thiểu', '50%'], ['Tỷ lệ có mặt tối thiểu', '2/3']]),
    finds: ['award.notQuorate Thiết lập!B3'],
    inOrder: awards([FLAG], [], [], [['Mục', 'Giá trị'], ['Số thành viên Hội đồng', 9], ['Số thành viên có mặt', 6], ['Tỷ lệ phiếu đồng ý tối thiểu', '50%'], ['Tỷ lệ có mặt tối thiểu', '2/3']]),
  },
  'award.voteWithoutRule': {
    step: 'shortlist',
    fault: awards([FLAG], [], [], [['Mục', 'Giá trị'], ['Năm', 2025]]),
    finds: ['award.voteWithoutRule Tổng hợp kết quả!G2'],
    inOrder: awards([FLAG]),
  },
} satisfies Readonly<Record<string, FindingCase>>;
