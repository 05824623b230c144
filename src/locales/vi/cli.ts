/** The command line. */
export const cli = {
  help: `Chấm điểm, xếp hạng cải cách hành chính trên tệp Excel (.xlsx).

Cách dùng:
  cchc run TỆP.xlsx [--out KẾT-QUẢ.xlsx] [--json BÁO-CÁO.json] [--documents THƯ-MỤC]
           [--steps validate,score,compare,shortlist] [--findings] [--overwrite] [--lang vi|en]

  --out        ghi sổ tính có kết quả ra tệp này; tệp gốc không bị thay đổi
  --json       ghi báo cáo (phát hiện, kết quả từng đơn vị) ra tệp JSON
  --documents  ghi văn bản (tờ trình, biên bản, quyết định, thông báo, phiếu kết quả) và danh sách
               khen thưởng vào thư mục này
  --steps      các bước: validate (kiểm tra), score (tính điểm và xếp hạng), compare (đối chiếu
               cam kết), shortlist (danh sách đề nghị khen thưởng); mặc định tất cả
  --findings   ghi thêm trang tính Kiểm tra, mỗi phát hiện một dòng có liên kết tới ô
  --overwrite  ghi đè cả những ô kết quả do người dùng nhập hoặc đặt công thức khác kết quả tính
  --rank-list  danh sách tính thứ hạng của cam kết: tên trang tính, hoặc group (nhóm trong sổ tính);
               mặc định như sổ tính đã ghi nhớ
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
  commitments: 'Cam kết: {all} đã đối chiếu ({verdicts}); {waiting} nội dung chờ xác nhận cách hiểu.',
  shortlist: '{award} ({recipients}, {group}): {entries}/{quota}, bằng nhau ở mức cắt {tied}.',
  noGroup: 'Tất cả đơn vị',
  conflicts: '{n} ô kết quả của người dùng khác với kết quả tính nên được giữ nguyên; dùng --overwrite để ghi đè.',
  wrote: 'Đã ghi {path}.',
};
