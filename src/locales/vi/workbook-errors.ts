import type { WorkbookErrorCode } from '../../workbook/workbook';

/** Why a workbook could not be read or written, and what to do. */
export const workbookErrors = {
  notSpreadsheet: 'Tệp này không phải là sổ tính Excel (.xlsx). Vui lòng chọn tệp khác.',
  oldFormat: 'Tệp ở định dạng Excel cũ (.xls). Vui lòng mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn lại.',
  encrypted: 'Tệp được bảo vệ bằng mật khẩu. Vui lòng bỏ mật khẩu mở tệp trong Excel, lưu lại rồi chọn tệp.',
  macros: 'Tệp có chứa macro nên không được mở. Vui lòng lưu thành .xlsx (không có macro) rồi chọn lại.',
  damaged: 'Tệp bị hỏng hoặc chưa tải xong (lỗi ở phần {part}). Vui lòng tải lại, hoặc mở bằng Excel để sửa chữa rồi lưu lại.',
  tooLarge: 'Tệp quá lớn: {found}, trong khi giới hạn là {limit}. Vui lòng bỏ bớt các trang tính không dùng đến.',
  missingFile: 'Không tìm thấy hoặc không đọc được tệp {path}.',
  cannotWriteFile: 'Không ghi được tệp {path}. Vui lòng kiểm tra quyền ghi, dung lượng ổ đĩa, và xem tệp có đang mở ở chương trình khác không.',
  sheetProtected: 'Trang tính “{sheet}” đang được bảo vệ nên không ghi được vào {address}. Vui lòng bỏ bảo vệ trang tính (Review › Unprotect Sheet) rồi thực hiện lại.',
  workbookProtected: 'Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính. Vui lòng bỏ bảo vệ sổ tính (Review › Protect Workbook) rồi thực hiện lại.',
  mergedInTheWay: 'Ô {address} ở trang tính “{sheet}” nằm trong vùng ô đã trộn nên không ghi được. Vui lòng bỏ trộn ô rồi thực hiện lại.',
  arrayInTheWay: 'Ô {address} ở trang tính “{sheet}” thuộc một công thức mảng nên không ghi riêng được. Vui lòng xóa hoặc chuyển công thức mảng đi chỗ khác.',
  sheetMissing: 'Không còn trang tính “{sheet}”; có thể trang tính đã bị xóa hoặc đổi tên. Vui lòng thực hiện lại từ đầu.',
  sheetHidden: 'Trang tính “{sheet}” đang ẩn nên không chuyển đến được. Vui lòng bỏ ẩn trang tính (nhấn chuột phải vào tên một trang tính, chọn Unhide) rồi thực hiện lại.',
  cellEditing: 'Excel đang ở chế độ sửa ô. Vui lòng nhấn Enter hoặc Esc để kết thúc việc sửa ô rồi thực hiện lại.',
  hostTooOld: 'Phiên bản Excel này chưa đáp ứng yêu cầu (cần {needed}). Vui lòng dùng Excel 2021 hoặc Microsoft 365, hoặc mở tệp trong Bàn chấm điểm CCHC trên trình duyệt.',
  hostBusy: 'Excel đang bận hoặc không phản hồi (mã {code}). Vui lòng chờ ít phút rồi thực hiện lại.',
  noAnswer: 'Excel không trả lời, nên việc này đã được dừng. Sổ tính không bị thay đổi. Vui lòng thực hiện lại khi Excel hoạt động bình thường.',
  notRestored: 'Excel ngừng trả lời giữa chừng, nên có thể mới chỉ một phần các ô đã được ghi. Khi Excel hoạt động bình thường, hãy bấm Hoàn tác để trả các ô đó về như trước, rồi thực hiện lại.',
  nothingToUndo: 'Không còn lần ghi nào để hoàn tác.',
  changedSince: 'Ô {address} ở trang tính “{sheet}” đã được sửa sau lần ghi nên không hoàn tác, để tránh mất nội dung vừa sửa.',
  cancelled: 'Đã dừng theo yêu cầu. Sổ tính được giữ nguyên như trước.',
} satisfies Readonly<Record<WorkbookErrorCode, string>>;
