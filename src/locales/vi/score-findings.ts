import type { FindingTexts } from '../finding-texts';

/** Findings of cells, points, summary tables and the results that stand in the workbook. */
export const scoreFindings = {
  'number.asText': {
    name: 'Số lưu dạng văn bản',
    what: 'Số “{text}” đang được lưu dưới dạng văn bản; đã đọc là {value}.',
    why: 'Kết quả ở đây đã tính cả ô này, nhưng hàm SUM của bảng tính bỏ qua số dạng văn bản.',
    mend: 'Nên chuyển ô sang dạng số (Convert to Number).',
  },
  'number.ambiguous': {
    name: 'Số hiểu được hai cách',
    what: 'Không rõ “{text}” là số nào.',
    why: 'Dấu chấm hoặc dấu phẩy ở đây có thể là dấu thập phân, cũng có thể là dấu phân cách hàng nghìn.',
    mend: 'Nhập lại dưới dạng số, không dùng dấu phân cách hàng nghìn.',
  },
  'number.unreadable': {
    name: 'Không phải là số',
    what: '“{text}” không phải là số.',
    why: 'Ô này phải là số; nội dung không đọc được thì không thể đưa vào tính toán.',
    mend: 'Nhập lại bằng số; để trống nếu chưa có, ghi “-” hoặc “Không áp dụng” nếu tiêu chí không áp dụng.',
  },
  'number.date': {
    name: 'Ngày tháng thay cho điểm',
    what: 'Ô này chứa ngày tháng (lưu dưới dạng số {value}), không phải điểm.',
    why: 'Khi nhập như “1.5” hoặc “1/5”, phần mềm bảng tính có thể tự đổi thành ngày tháng; số đã nhập không còn trong ô.',
    mend: 'Định dạng ô là Số (Number), rồi nhập lại điểm.',
  },
  'number.tooFine': {
    name: 'Quá nhiều chữ số thập phân',
    what: 'Số {value} có quá 9 chữ số thập phân.',
    why: 'Điểm được tính chính xác đến 9 chữ số thập phân; phần nhỏ hơn được làm tròn.',
    mend: 'Nếu phần lẻ này do công thức sinh ra, nên làm tròn ngay trong công thức.',
  },
  'cell.error': {
    name: 'Ô báo lỗi công thức',
    what: 'Ô đang báo lỗi {error}.',
    why: 'Công thức không cho ra giá trị nên ô này không thể dùng để tính điểm.',
    mend: 'Sửa công thức, hoặc nhập giá trị đúng vào ô.',
  },
  'cell.uncalculated': {
    name: 'Công thức chưa được tính lại',
    what: 'Công thức “{formula}” chưa được tính lại.',
    why: 'Giá trị lưu trong tệp có thể đã cũ, vì ô mà công thức phụ thuộc vào đã thay đổi hoặc công thức chưa từng được tính.',
    mend: 'Mở tệp bằng Excel hoặc LibreOffice để tính lại, lưu tệp, rồi kiểm tra lại.',
  },
  'points.missing': {
    name: 'Thiếu điểm',
    what: '{unit} chưa có điểm ở mục {code}.',
    why: 'Ô trống không phải là 0 điểm; đơn vị còn thiếu điểm thì không được xếp hạng.',
    mend: 'Nhập điểm; nếu tiêu chí không áp dụng cho đơn vị, ghi “-” hoặc “Không áp dụng”.',
  },
  'points.aboveMaximum': {
    name: 'Điểm vượt điểm tối đa',
    what: '{unit} được {value} điểm ở mục {code}, vượt điểm tối đa {maximum}.',
    why: 'Điểm đạt được không được cao hơn điểm tối đa.',
    mend: 'Đối chiếu với hồ sơ thẩm định rồi sửa điểm đạt được hoặc điểm tối đa.',
  },
  'points.negative': {
    name: 'Điểm âm',
    what: '{unit} có điểm âm ({value}) ở mục {code}.',
    why: 'Điểm đạt được không được nhỏ hơn 0.',
    mend: 'Sửa lại điểm; nếu tiêu chí không áp dụng, chỉ ghi “-”.',
  },
  'points.notAnOption': {
    name: 'Điểm không theo phương án chấm',
    what: '{unit} được {value} điểm ở tiêu chí {code}, không trùng mức nào của cách chấm ({options}).',
    why: 'Mức điểm nằm ngoài cách chấm đã ban hành sẽ khó giải trình khi có ý kiến.',
    mend: 'Chọn một trong các mức của cách chấm; nếu hội đồng quyết định mức khác, hãy ghi rõ lý do vào cột Ghi chú.',
  },
  'points.whereNotApplicable': {
    name: 'Có điểm ở tiêu chí không áp dụng',
    what: '{unit} có {value} điểm ở tiêu chí {code}, nhưng tiêu chí này không áp dụng cho nhóm “{group}”.',
    why: 'Tiêu chí không áp dụng thì không nằm trong điểm tối đa của đơn vị, nên điểm này không được tính.',
    mend: 'Xóa điểm hoặc ghi “-”; nếu tiêu chí có áp dụng, hãy bổ sung nhóm vào cột “Nhóm áp dụng”.',
  },
  'points.notSum': {
    name: 'Điểm in sẵn không bằng tổng các mục con',
    what: 'Điểm ghi ở mục {code} là {printed}, nhưng các mục bên dưới cộng lại là {sum}.',
    why: 'Kết quả được cộng từ các tiêu chí thành phần; số ghi ở mục cấp trên chỉ để đối chiếu.',
    mend: 'Sửa số ở mục {code}, hoặc sửa điểm của các mục bên dưới.',
  },
  'summary.partsDiffer': {
    name: 'Tổng điểm lệch do làm tròn',
    what: 'Các điểm thành phần của {unit} cộng lại là {sum}, còn tổng điểm ghi trong bảng là {printed}.',
    why: 'Tổng điểm được làm tròn từ số chưa làm tròn, nên có thể lệch một đơn vị ở chữ số cuối.',
    mend: 'Không cần sửa.',
  },
  'summary.totalWrong': {
    name: 'Tổng điểm không bằng các điểm thành phần',
    what: 'Tổng điểm của {unit} ghi là {printed}, nhưng các điểm thành phần cộng lại là {sum}.',
    why: 'Mức chênh lệch lớn hơn sai số do làm tròn, nên có ít nhất một số ghi chưa đúng.',
    mend: 'Đối chiếu với hồ sơ, rồi sửa tổng điểm hoặc điểm thành phần.',
  },
  'summary.scaleAssumed': {
    name: 'Điểm tối đa lấy theo thang điểm',
    what: 'Bảng không có cột “Điểm tối đa”; đang dùng thang điểm {scale} cho mọi đơn vị.',
    why: 'Chỉ số bằng điểm đạt được chia cho điểm tối đa của chính đơn vị, nhân 100.',
    mend: 'Nếu điểm tối đa của các đơn vị khác nhau, hãy thêm cột “Điểm tối đa”; nếu không thì không cần sửa.',
  },
  'result.differs': {
    name: 'Kết quả đang ghi khác kết quả tính',
    what: '{field} của {unit} đang ghi là {existing}, kết quả tính là {computed}.',
    why: 'Giá trị này do người dùng nhập nên được giữ nguyên, chỉ để đối chiếu.',
    mend: 'Kiểm tra lại số liệu; nếu kết quả tính là đúng, hãy chọn ghi đè ở bước Tính điểm và xếp hạng.',
  },
  'result.formulaDiffers': {
    name: 'Công thức cho kết quả khác',
    what: '{field} của {unit} theo công thức là {existing}, kết quả tính là {computed}.',
    why: 'Công thức trong sổ tính được giữ nguyên, chỉ để đối chiếu; có thể công thức cộng thiếu ô hoặc làm tròn khác.',
    mend: 'Kiểm tra lại công thức; nếu kết quả tính là đúng, hãy chọn ghi đè ở bước Tính điểm và xếp hạng.',
  },
  'result.sheetEdited': {
    name: 'Trang kết quả đã bị sửa',
    what: 'Trang tính kết quả “{sheet}” đã được sửa sau lần ghi trước.',
    why: 'Nếu ghi lại, nội dung đã sửa trên trang tính này sẽ mất.',
    mend: 'Chép phần đã sửa sang trang tính khác, hoặc chọn ghi đè ở bước Tính điểm và xếp hạng.',
  },
  'number.fraction': {
    name: 'Phân số',
    what: '“{text}” là phân số hoặc điểm ghi kèm điểm tối đa, không phải một số.',
    why: 'Không rõ phải lấy số nào: kết quả phép chia, số đứng trước, hay số nào khác.',
    mend: 'Nhập lại điểm bằng một số, ví dụ 0,5 hoặc 8,5.',
  },
  'number.percent': {
    name: 'Tỷ lệ phần trăm ở ô điểm',
    what: 'Ô này ghi {percent} %, trong khi phải là điểm.',
    why: 'Không rõ là {percent} điểm hay {percent} % của điểm tối đa, nên ô này không được dùng.',
    mend: 'Định dạng ô là Số (Number), rồi nhập lại điểm.',
  },
} satisfies Partial<FindingTexts>;
