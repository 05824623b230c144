/** The command line. */
export const cli = {
  help: `Chấm điểm, xếp hạng cải cách hành chính trên tệp Excel (.xlsx).

Cách dùng:
  cchc run TỆP.xlsx [--out KẾT-QUẢ.xlsx] [--json BÁO-CÁO.json]
           [--steps validate,score] [--findings] [--overwrite] [--lang vi|en]

  --out        ghi sổ tính có kết quả ra tệp này; tệp gốc không bị thay đổi
  --json       ghi báo cáo (phát hiện, kết quả từng đơn vị) ra tệp JSON
  --steps      các bước: validate (kiểm tra), score (tính điểm và xếp hạng); mặc định cả hai
  --findings   ghi thêm trang tính Kiểm tra, mỗi phát hiện một dòng có liên kết tới ô
  --overwrite  ghi đè cả những ô kết quả do người dùng nhập hoặc đặt công thức khác kết quả tính
  --lang       ngôn ngữ: vi (mặc định) hoặc en
  --help       hiện hướng dẫn này

Mã kết thúc: 0 xong; 1 xong nhưng còn lỗi chưa được chấp nhận; 2 không đọc được hoặc không làm được.
`,
  usage: 'Lệnh chưa đúng: {problem} Xem hướng dẫn: cchc --help.',
  noCommand: 'thiếu lệnh “run”.',
  noInput: 'cần đúng một tệp đầu vào.',
  badOption: 'không hiểu tuỳ chọn “{option}”.',
  badStep: 'không có bước “{step}”.',
  badLanguage: 'không có ngôn ngữ “{language}”.',
  sameFile: 'tệp kết quả không được trùng với tệp gốc.',
  unexpected: 'Có lỗi ngoài dự kiến: {message}',
  findings: 'Phát hiện: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý; {accepted} đã được chấp nhận.',
  ranked: '{group}: xếp hạng {ranked}, không xếp hạng {unranked}, tất cả {all} đơn vị.',
  noGroup: 'Tất cả đơn vị',
  conflicts: '{n} ô kết quả của người dùng khác với kết quả tính nên được giữ nguyên; dùng --overwrite để ghi đè.',
  wrote: 'Đã ghi {path}.',
};
