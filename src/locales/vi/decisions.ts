import type { RefusalCode } from '../../sheets/awards/refusal';
import type { TieChoice } from '../../scoring/award';

/** What decisions write into the workbook's own sheets, and why they may be refused. */
export const decisions = {
  changes: {
    name: 'Điều chỉnh',
    title: 'ĐIỀU CHỈNH DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
    nominee: 'Tập thể, cá nhân',
    award: 'Hình thức',
    move: 'Điều chỉnh',
    reason: 'Lý do',
    by: 'Người đề nghị',
    on: 'Ngày',
    moves: { in: 'Đưa vào', out: 'Đưa ra' },
  },
  ties: {
    tie: 'Khi bằng nhau',
    tieReason: 'Lý do',
    /** As they stand in the cell, where a tie key stands by its own name. */
    choices: { allIn: 'Lấy cả', allOut: 'Không lấy', byKey: 'Theo tiêu chí phụ', byVote: 'Bỏ phiếu' } satisfies Record<TieChoice, string>,
  },
  refusals: {
    noNominee: 'Hãy chọn tập thể hoặc cá nhân, và hình thức khen thưởng.',
    noReason: 'Hãy ghi lý do.',
    noName: 'Hãy ghi tên người chịu trách nhiệm.',
    noKey: 'Hãy chọn tiêu chí phụ để xét.',
    movedAlready: '{nominee} đã có một điều chỉnh cho hình thức này ở {cell}. Hãy rút lại điều chỉnh đó trước.',
    notOurs: 'Điều chỉnh này được ghi trực tiếp vào bảng tính, hoặc đã được sửa sau khi ghi. Hãy sửa hoặc xóa ngay tại trang Điều chỉnh.',
    listUnknown: 'Không còn dòng chỉ tiêu nào cho {award} ở trang Khen thưởng. Hãy lập lại danh sách.',
    occupied: 'Ô {cell} đang ghi “{existing}”.',
  } satisfies Record<RefusalCode, string>,
};
