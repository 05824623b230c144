import type { JournalEntry } from '../../sheets/remembered';

/** The journal of decisions, and of papers and lists that were made. */
export const journal = {
  name: 'Nhật ký',
  title: 'NHẬT KÝ KHEN THƯỞNG',
  note: 'Trang này được lập tự động. Mã băm SHA-256 xác định số liệu của bảng tính tại thời điểm ghi.',
  number: 'Số',
  at: 'Thời điểm (giờ Việt Nam)',
  what: 'Việc',
  by: 'Người chịu trách nhiệm',
  text: 'Nội dung',
  hash: 'Mã băm số liệu',
  kinds: {
    move: 'Điều chỉnh danh sách',
    takeBack: 'Rút lại điều chỉnh',
    tie: 'Quyết định về trường hợp bằng nhau',
    papers: 'Lập văn bản',
    lists: 'Xuất danh sách',
  } satisfies Record<JournalEntry['what'], string>,
  moved: '{nominee} – {award}: {change}',
  takenBack: 'Rút lại: {nominee} – {award}: {change}. Lý do rút lại: {reason}',
  made: 'Đã lập: {names}',
  tied: '{award} – {recipients} – {group}: {decision}',
};
