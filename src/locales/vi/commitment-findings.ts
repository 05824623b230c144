import type { FindingTexts } from '../finding-texts';

/** Findings of commitments, lists of ranks and reorganisations. */
export const commitmentFindings = {
  'commitment.kindUnknown': {
    name: 'Loại cam kết không rõ',
    what: '“{text}” không phải là một loại cam kết.',
    why: 'Mỗi loại cam kết được đối chiếu theo cách riêng; chưa rõ loại thì chỉ có thể đề xuất cách hiểu từ nội dung.',
    mend: 'Ghi một trong các loại: Điểm tối đa, Tỷ lệ, Đúng hạn, Tăng hạng, Giữ hạng, Trong tốp, Chỉ số, Tăng chỉ số, Thời hạn, Tự đánh giá.',
  },
  'commitment.targetUnreadable': {
    name: 'Chỉ tiêu cam kết không đọc được',
    what: 'Không đọc được chỉ tiêu “{text}” của cam kết loại {promise}.',
    why: 'Không có chỉ tiêu thì không kết luận được đạt hay không đạt.',
    mend: 'Ghi chỉ tiêu bằng số: phần trăm, số bậc, thứ hạng (một số, hoặc khoảng như 20-25), điểm; với loại Thời hạn thì ghi ngày.',
  },
  'commitment.fraction': {
    name: 'Phần trăm ghi dạng số thập phân',
    what: '“{value}” của cam kết loại {promise} không rõ là phần trăm hay là phần của 1 (0,95 là 95% hay 0,95%).',
    why: 'Tỷ lệ và chỉ số được đối chiếu bằng phần trăm; hiểu nhầm thì kết luận sai.',
    mend: 'Ghi 95 hoặc 95%; nếu đúng là phần trăm nhỏ, ghi kèm dấu %, chẳng hạn 0,95%.',
  },
  'commitment.unitUnknown': {
    name: 'Cam kết của đơn vị không rõ',
    what: 'Không rõ “{unit}” là đơn vị nào.',
    why: 'Tên này không có trong danh sách đơn vị, danh sách xếp hạng hay bảng đơn vị cũ, đơn vị mới, nên cam kết không được đối chiếu.',
    mend: 'Sửa tên cho khớp với danh sách đơn vị; nếu đơn vị đã sắp xếp lại, hãy thêm vào bảng Đơn vị cũ | Đơn vị mới.',
  },
  'commitment.criterionUnknown': {
    name: 'Cam kết về tiêu chí không có',
    what: '{unit} cam kết về tiêu chí {code}, nhưng bộ tiêu chí không có mục này.',
    why: 'Không có điểm của tiêu chí thì không đối chiếu được.',
    mend: 'Sửa số ở cột Tiêu chí theo đúng STT của bộ tiêu chí.',
  },
  'commitment.dateUnreadable': {
    name: 'Ngày hoàn thành không đọc được',
    what: '“{text}” không phải là ngày tháng.',
    why: 'Cam kết loại Thời hạn được đối chiếu bằng ngày hoàn thành.',
    mend: 'Ghi ngày theo dạng ngày/tháng/năm, chẳng hạn 30/6/2026.',
  },
  'commitment.signedDayUnreadable': {
    name: 'Ngày ký không đọc được',
    what: 'Ngày ký “{text}” không phải là một ngày có thật.',
    why: 'Cam kết không có ngày ký đọc được thì không niêm phong được, nên việc sửa sau khi ký không bị phát hiện.',
    mend: 'Ghi ngày ký theo dạng ngày/tháng/năm, chẳng hạn 15/3/2026; nếu ô là số, chọn định dạng ngày tháng.',
  },
  'commitment.negative': {
    name: 'Số liệu cam kết là số âm',
    what: 'Số liệu của cam kết là số âm ({value}).',
    why: 'Tử số, mẫu số và kết quả không thể nhỏ hơn 0.',
    mend: 'Sửa lại số liệu; nếu không áp dụng, ghi “-”.',
  },
  'commitment.unconfirmed': {
    name: 'Cam kết chờ xác nhận cách hiểu',
    what: 'Nội dung “{text}” được hiểu là cam kết loại {promise}; cách hiểu này chưa được xác nhận.',
    why: 'Cách hiểu được đề xuất từ câu chữ, nên chưa đối chiếu khi chưa có người xác nhận.',
    mend: 'Xác nhận ở bước Đối chiếu cam kết; nếu hiểu chưa đúng, hãy ghi vào cột Loại và cột Chỉ tiêu (chưa có cột thì thêm).',
  },
  'commitment.judgementUnknown': {
    name: 'Kết luận tự ghi không rõ',
    what: '“{text}” không phải là một kết luận.',
    why: 'Cam kết loại Tự đánh giá được kết luận bằng chữ ở cột Kết quả.',
    mend: 'Ghi Đạt, Không đạt, Vượt hoặc Không áp dụng; để trống nếu chờ hội đồng.',
  },
  'commitment.resultUnused': {
    name: 'Kết quả tự ghi không dùng đến',
    what: '“{text}” ghi ở cột Kết quả không được dùng cho cam kết loại {promise}.',
    why: 'Thứ hạng, mức tăng chỉ số và điểm được lấy từ kết quả chấm hoặc danh sách xếp hạng, để không có hai nguồn số liệu.',
    mend: 'Không cần sửa nếu số này chỉ để tham khảo; nếu kết quả đúng là số này, hãy sửa ở bảng điểm hoặc danh sách xếp hạng.',
  },
  'commitment.rateAboveWhole': {
    name: 'Tỷ lệ lớn hơn 100%',
    what: 'Tỷ lệ của {unit} là {rate}%, lớn hơn 100%.',
    why: 'Phần đã làm không thể lớn hơn toàn bộ; có thể đây là tỷ lệ so với chỉ tiêu được giao, nên không kết luận.',
    mend: 'Nếu là tỷ lệ so với chỉ tiêu, ghi Loại là “Tỷ lệ so với chỉ tiêu”; nếu không, sửa tử số hoặc mẫu số.',
  },
  'commitment.resultDiffers': {
    name: 'Kết quả khác tử số chia mẫu số',
    what: 'Kết quả của {unit} ghi là {existing}%, nhưng tử số chia mẫu số là {computed}%.',
    why: 'Kết luận dựa trên tử số và mẫu số; hai số lệch nhau nghĩa là có một số ghi chưa đúng, hoặc tính trên mẫu số khác.',
    mend: 'Đối chiếu số liệu gốc rồi sửa cột Kết quả, Tử số hoặc Mẫu số.',
  },
  'commitment.typedDiffers': {
    name: 'Kết quả ghi tay khác sổ tính',
    what: 'Kết quả của {unit} ghi là {existing}, nhưng tính từ sổ tính là {computed}.',
    why: 'Cam kết được kết luận theo số ghi ở cột Kết quả, không theo thứ hạng hay chỉ số mà sổ tính tính ra.',
    mend: 'Xóa số ở cột Kết quả để lấy số của sổ tính; nếu là thứ hạng, chỉ số do nơi khác công bố thì giữ nguyên và ghi rõ nguồn.',
  },
  'commitment.claimDiffers': {
    name: 'Kết luận tự ghi khác kết quả đối chiếu',
    what: '{unit} tự ghi “{claimed}”, kết quả đối chiếu là “{verdict}”.',
    why: 'Kết luận được rút ra từ số liệu, không từ chữ ghi ở cột Kết quả.',
    mend: 'Kiểm tra số liệu của cam kết; nếu đúng thì sửa chữ ở cột Kết quả.',
  },
  'commitment.changedSinceSigned': {
    name: 'Cam kết đã sửa sau khi ký',
    what: 'Cam kết của {unit} ký ngày {on} đã sửa sau khi ký: {signedField} từ “{before}” thành “{after}”.',
    why: 'Nội dung khi niêm phong được giữ trong sổ tính để thấy được thay đổi; niêm phong không ngăn được việc sửa.',
    mend: 'Trả lại nội dung đã ký; nếu đã ký lại, hãy ghi ngày ký hoặc số văn bản mới rồi niêm phong lại.',
  },
  'commitment.gone': {
    name: 'Cam kết đã ký không còn',
    what: 'Cam kết “{text}” của {unit}, ký ngày {on} và đã niêm phong, không còn trong trang tính.',
    why: 'Cam kết đã ký mà bị xóa thì không được đối chiếu nữa.',
    mend: 'Khôi phục hàng này; nội dung đã niêm phong vẫn được giữ trong sổ tính.',
  },
  'ranks.notWhole': {
    name: 'Thứ hạng không phải số nguyên',
    what: 'Thứ hạng của {unit} là {value}.',
    why: 'Thứ hạng phải là số nguyên từ 1 trở lên.',
    mend: 'Sửa lại thứ hạng theo danh sách đã công bố.',
  },
  'lineage.incomplete': {
    name: 'Đơn vị cũ, mới chưa đủ',
    what: 'Hàng của “{unit}” còn để trống đơn vị cũ hoặc đơn vị mới, nên không được dùng.',
    why: 'Ô trống không cho biết là chưa ghi hay là không có.',
    mend: 'Ghi tên đơn vị; nếu đơn vị được thành lập mới hoặc không còn đơn vị kế tiếp, ghi “-”.',
  },
} satisfies Partial<FindingTexts>;
