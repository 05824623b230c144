import type { FindingTexts } from '../finding-texts';

/** Findings of formulas, hidden rows and copied sheets. */
export const spreadsheetFindings = {
  'form.secondOfUnit': {
    name: 'Hai phiếu của một đơn vị',
    what: 'Phiếu này cũng ghi là của {unit}; phiếu thứ nhất ở trang tính “{first}”.',
    why: 'Không biết phiếu nào đúng, nên đơn vị này chưa được xếp hạng cho đến khi chỉ còn một phiếu.',
    mend: 'Xóa phiếu thừa; nếu phiếu được chép ra cho đơn vị khác, hãy sửa tên đơn vị trong phiếu.',
  },
  'form.nameDiffers': {
    name: 'Tên trang khác tên đơn vị trong phiếu',
    what: 'Trang tính mang tên “{tab}”, nhưng phiếu bên trong ghi là của “{unit}”.',
    why: 'Phiếu thường được chép từ đơn vị khác mà chưa sửa tên; điểm trong phiếu đang được tính cho tên ghi bên trong.',
    mend: 'Sửa tên đơn vị trong phiếu, hoặc đổi tên trang tính, để hai nơi ghi cùng một đơn vị.',
  },
  'formula.broken': {
    name: 'Công thức mất ô tham chiếu',
    what: 'Công thức “{formula}” có tham chiếu đã mất (#REF!).',
    why: 'Ô, dòng, cột hoặc trang tính mà công thức dùng đã bị xóa, nên công thức không còn cho ra giá trị.',
    mend: 'Sửa công thức để lấy lại đúng ô; nếu vừa xóa nhầm, hãy hoàn tác việc xóa.',
  },
  'formula.circular': {
    name: 'Công thức tham chiếu vòng',
    what: 'Công thức phụ thuộc vào chính kết quả của nó: {path}.',
    why: 'Tham chiếu vòng không có kết quả xác định; Excel thường hiện số 0 hoặc giữ kết quả cũ.',
    mend: 'Sửa một công thức trong vòng; thường là hàm cộng có dải ô chứa luôn ô đặt công thức.',
  },
  'formula.missesCells': {
    name: 'Công thức bỏ sót dòng hoặc cột',
    what: 'Công thức “{formula}” chỉ lấy {range}, bỏ sót {missed}.',
    why: 'Các ô bỏ sót cùng nhóm hoặc cùng mục với các ô đã lấy; thường do thêm dòng, thêm cột sau khi lập công thức, hoặc thiếu dấu $ khi kéo công thức.',
    mend: 'Mở rộng dải ô trong công thức cho đủ, rồi kéo lại cho các ô khác.',
  },
  'formula.overtyped': {
    name: 'Giá trị gõ đè lên công thức',
    what: 'Ô này chứa “{value}” do gõ vào, trong khi các ô xung quanh dùng công thức; công thức ở ô này lẽ ra là “{formula}”.',
    why: 'Giá trị gõ đè không thay đổi theo số liệu, nên ô này có thể khác các ô còn lại mà không ai biết.',
    mend: 'Chép lại công thức từ ô bên cạnh; nếu gõ đè là có chủ ý, hãy chấp nhận kèm lý do.',
  },
  'formula.differs': {
    name: 'Công thức khác các ô cùng cột',
    what: 'Công thức “{formula}” khác các ô cùng cột; theo các ô đó thì phải là “{usual}”.',
    why: 'Một công thức lẻ loi thường do sửa tay hoặc chép nhầm, nên dòng này có thể được tính khác các dòng còn lại.',
    mend: 'Chép lại công thức từ ô bên cạnh; nếu khác nhau là có chủ ý, hãy chấp nhận kèm lý do.',
  },
  'formula.external': {
    name: 'Công thức lấy số liệu từ tệp khác',
    what: 'Công thức “{formula}” lấy số liệu từ một tệp khác, {book}.',
    why: 'Khi tệp kia thay đổi, bị chuyển chỗ hoặc không được gửi kèm, số liệu ở đây có thể cũ hoặc sai mà không ai biết.',
    mend: 'Chép số liệu cần dùng vào sổ tính này và sửa công thức, hoặc dán giá trị thay cho công thức.',
  },
  'row.hidden': {
    name: 'Dòng ẩn vẫn được tính',
    what: 'Có {count} dòng bị ẩn hoặc bị lọc vẫn được tính, bắt đầu từ “{first}”.',
    why: 'Dòng ẩn không hiện khi xem và khi in, nên người duyệt có thể không biết các dòng này có trong kết quả.',
    mend: 'Bỏ ẩn hoặc bỏ lọc để kiểm tra; nếu các dòng này không được tính, hãy chuyển ra khỏi bảng.',
  },
} satisfies Partial<FindingTexts>;
