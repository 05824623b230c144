/** The task pane around its steps. */
export const panel = {
  title: 'Chấm điểm CCHC',
  otherLanguage: 'EN – English',
  steps: 'Các bước thực hiện',
  stepNames: {
    validate: 'Kiểm tra',
    score: 'Tính điểm và xếp hạng',
  },
  stepStates: {
    todo: 'Chưa thực hiện',
    running: 'Đang thực hiện…',
    stale: 'Cũ: sổ tính đã thay đổi',
  },
  phases: {
    reading: 'Đang đọc sổ tính…',
    computing: 'Đang tính…',
    writing: 'Đang ghi vào sổ tính…',
    undoing: 'Đang hoàn tác…',
  },
  percentDone: '{phase} {percent}%',
  stop: 'Dừng',
  undo: 'Hoàn tác',
  undoHint: 'Hoàn tác lần ghi gần nhất',
  undone: 'Đã hoàn tác. Sổ tính trở lại như trước lần ghi.',
  dismiss: 'Đóng thông báo',
  unexpected: 'Đã xảy ra lỗi ngoài dự kiến. Vui lòng thực hiện lại; nếu vẫn lỗi, hãy báo cho người hỗ trợ kèm nội dung: {message}',
  failedStep: 'Bước “{step}” chưa hoàn thành.',
  goTo: '{place}, đi đến ô',
  clearSearch: 'Xóa nội dung tìm',
  blank: '(trống)',
  stale: 'Sổ tính đã thay đổi sau khi thực hiện bước này, nên kết quả dưới đây có thể đã cũ.',
  pages: {
    label: 'Chuyển trang',
    shown: '{first}–{last} trong {total}',
    previous: 'Trang trước',
    next: 'Trang sau',
  },
};
