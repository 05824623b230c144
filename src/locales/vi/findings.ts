import type { FindingTexts } from '../finding-texts';

/** Findings of sheets, the criteria set, units and settings. */
export const findings = {
  'sheet.noneRecognised': {
    what: 'Chưa nhận ra trang tính nào dùng để chấm điểm.',
    why: 'Chỉ tính được chỉ số từ bảng điểm hoặc bảng tổng hợp có dòng tiêu đề nằm trong 30 dòng đầu của trang tính.',
    mend: 'Kiểm tra dòng tiêu đề: cần có cột “Đơn vị” cùng các cột điểm, hoặc các cột “STT”, “Tiêu chí” và “Điểm tối đa”.',
  },
  'sheet.secondOfKind': {
    what: 'Trang tính này cũng được nhận là “{kind}”, nhưng chỉ trang tính “{used}” được sử dụng.',
    why: 'Hai trang tính cùng loại có thể chứa số liệu khác nhau nên không được tự ý gộp lại.',
    mend: 'Chỉ giữ một trang tính của loại này trong sổ tính; chuyển trang còn lại sang tệp khác.',
  },
  'row.ignored': {
    what: 'Dòng “{text}” không được đưa vào tính toán.',
    why: 'Dòng này không giống một đơn vị, một tiêu chí hay một mục thiết lập; thường là dòng cộng hoặc ghi chú.',
    mend: 'Không cần sửa nếu đúng là dòng cộng hoặc ghi chú; nếu là dữ liệu, hãy bổ sung STT và tên vào đúng cột.',
  },
  'criteria.duplicateCode': {
    what: 'Số thứ tự {code} bị trùng; số này đã có ở {first}.',
    why: 'Khi hai tiêu chí mang cùng một số thì không biết điểm ghi theo số đó thuộc tiêu chí nào.',
    mend: 'Sửa STT của một trong hai dòng để mỗi tiêu chí có một số riêng.',
  },
  'criteria.orphan': {
    what: 'Tiêu chí {code} không có mục cấp trên {parent}.',
    why: 'Điểm của tiêu chí này sẽ không được cộng vào lĩnh vực nào.',
    mend: 'Thêm dòng {parent} vào trang tính Tiêu chí, hoặc sửa lại STT {code}.',
  },
  'criteria.noMaximum': {
    what: 'Tiêu chí {code} chưa có điểm tối đa.',
    why: 'Chỉ số là tỷ lệ giữa điểm đạt được và điểm tối đa; thiếu điểm tối đa thì không tính được.',
    mend: 'Ghi điểm tối đa theo quyết định ban hành bộ tiêu chí vào cột “Điểm tối đa”.',
  },
  'criteria.maximumNotSum': {
    what: 'Điểm tối đa của mục {code} là {maximum}, nhưng các mục bên dưới cộng lại là {sum}.',
    why: 'Hai số này phải bằng nhau; nếu lệch, chỉ số của mọi đơn vị đều có thể sai.',
    mend: 'Đối chiếu với quyết định ban hành bộ tiêu chí, rồi sửa điểm tối đa của {code} hoặc của các mục bên dưới.',
  },
  'criteria.totalNotScale': {
    what: 'Tổng điểm tối đa của bộ tiêu chí là {sum}, khác với thang điểm {scale}.',
    why: 'Có thể bộ tiêu chí còn thiếu mục, hoặc thang điểm ghi chưa đúng. Chỉ số vẫn tính theo điểm tối đa của từng đơn vị.',
    mend: 'Kiểm tra điểm tối đa của các lĩnh vực, hoặc sửa mục “Thang điểm” ở trang tính Thiết lập.',
  },
  'criteria.optionAboveMaximum': {
    what: 'Phương án “{option}” được {points} điểm, vượt điểm tối đa {maximum} của {code}.',
    why: 'Không phương án chấm nào được cao hơn điểm tối đa của tiêu chí.',
    mend: 'Sửa điểm của phương án, hoặc sửa điểm tối đa của {code}.',
  },
  'criteria.noOptionReachesMaximum': {
    what: 'Phương án cao nhất của {code} chỉ được {best} điểm, thấp hơn điểm tối đa {maximum}.',
    why: 'Theo cách chấm này, không đơn vị nào đạt được điểm tối đa.',
    mend: 'Kiểm tra xem có thiếu phương án chấm không, hoặc sửa điểm tối đa của {code}.',
  },
  'criteria.sourceUnknown': {
    what: 'Không rõ nguồn điểm “{text}” của tiêu chí {code}.',
    why: 'Nguồn điểm cho biết lấy điểm thẩm định hay điểm điều tra xã hội học; khi không rõ, điểm thẩm định được dùng.',
    mend: 'Ghi “Thẩm định” hoặc “Điều tra XHH” vào cột “Nguồn điểm”.',
  },
  'criteria.groupUnknown': {
    what: 'Nhóm áp dụng “{group}” của tiêu chí {code} không có trong danh sách đơn vị.',
    why: 'Không đơn vị nào thuộc nhóm này, nên tiêu chí có thể bị bỏ sót khi chấm.',
    mend: 'Ghi đúng tên nhóm như ở cột “Nhóm” của trang tính Đơn vị.',
  },
  'component.unknown': {
    what: 'Tiêu chí {code} không có trong bộ tiêu chí.',
    why: 'Điểm ghi theo số này không được tính vào kết quả.',
    mend: 'Sửa lại số ở tiêu đề, hoặc thêm tiêu chí {code} vào trang tính Tiêu chí.',
  },
  'component.duplicate': {
    what: 'Tiêu chí {code} xuất hiện hai lần; lần đầu ở {first}.',
    why: 'Có hai nơi ghi điểm của cùng một tiêu chí nên không biết phải lấy điểm nào.',
    mend: 'Xóa nơi ghi thừa, hoặc sửa lại số của tiêu chí.',
  },
  'component.withoutScores': {
    what: 'Tiêu chí {code} chưa có điểm ở bảng nào.',
    why: 'Tiêu chí được tính vào điểm tối đa mà không đơn vị nào có điểm, nên các đơn vị liên quan không được xếp hạng.',
    mend: 'Thêm cột {code} vào bảng điểm thẩm định hoặc bảng điểm điều tra xã hội học.',
  },
  'matrix.noMaxima': {
    what: 'Bảng điểm này không có điểm tối đa của các tiêu chí.',
    why: 'Chỉ số là tỷ lệ giữa điểm đạt được và điểm tối đa; thiếu điểm tối đa thì không tính được.',
    mend: 'Thêm trang tính Tiêu chí, hoặc thêm một dòng “Điểm tối đa” ngay dưới tiêu đề của bảng điểm.',
  },
  'form.maximumDiffers': {
    what: 'Phiếu chấm của {unit} ghi điểm tối đa của {code} là {maximum}, bộ tiêu chí ghi {listed}.',
    why: 'Điểm tối đa khác nhau dẫn đến chỉ số khác nhau.',
    mend: 'Đối chiếu với quyết định ban hành bộ tiêu chí, rồi sửa cho hai nơi giống nhau.',
  },
  'form.rowMissing': {
    what: 'Phiếu chấm của {unit} không có dòng của tiêu chí {code}.',
    why: 'Thiếu dòng không có nghĩa là 0 điểm hay không áp dụng; đơn vị còn thiếu điểm thì không được xếp hạng.',
    mend: 'Thêm dòng {code} và ghi điểm; nếu tiêu chí không áp dụng cho đơn vị, ghi “-”.',
  },
  'form.twoSources': {
    what: 'Tiêu chí {code} của {unit} có cả điểm thẩm định và điểm điều tra xã hội học.',
    why: 'Mỗi tiêu chí chỉ lấy điểm từ một nguồn; không rõ phải lấy điểm nào.',
    mend: 'Xóa một trong hai điểm, hoặc ghi “Nguồn điểm” của {code} ở trang tính Tiêu chí.',
  },
  'unit.duplicate': {
    what: 'Đơn vị “{unit}” xuất hiện hai lần; lần đầu ở {first}.',
    why: 'Không biết số liệu nào là của đơn vị, nên không thể chọn thay cho hội đồng.',
    mend: 'Xóa dòng thừa, hoặc ghi lại đúng tên đơn vị.',
  },
  'unit.ambiguous': {
    what: 'Tên “{unit}” có thể là một trong các đơn vị: {candidates}.',
    why: 'Khi có hơn một đơn vị phù hợp thì không được tự ghép tên, vì có thể tính nhầm điểm cho đơn vị khác.',
    mend: 'Ghi đầy đủ tên đơn vị đúng như ở trang tính Đơn vị.',
  },
  'unit.unknown': {
    what: 'Đơn vị “{unit}” không có trong danh sách đơn vị.',
    why: 'Số liệu của tên này không được đưa vào kết quả.',
    mend: 'Sửa tên cho khớp, hoặc bổ sung đơn vị vào trang tính Đơn vị.',
  },
  'unit.withoutScores': {
    what: 'Đơn vị “{unit}” chưa có điểm ở bảng nào.',
    why: 'Chưa có điểm không có nghĩa là 0 điểm; đơn vị này không được xếp hạng.',
    mend: 'Bổ sung điểm của đơn vị, hoặc ghi lý do vào cột “Không xếp hạng” ở trang tính Đơn vị.',
  },
  'unit.withoutGroup': {
    what: 'Đơn vị “{unit}” chưa được ghi nhóm.',
    why: 'Các đơn vị khác được xếp hạng theo nhóm; đơn vị chưa có nhóm thì không được xếp hạng.',
    mend: 'Ghi nhóm của đơn vị vào cột “Nhóm”.',
  },
  'unit.spelledDifferently': {
    what: 'Tên “{unit}” được hiểu là đơn vị “{listed}”.',
    why: 'Hai cách ghi chỉ khác nhau ở chữ hoa, dấu cách, số 0 đứng đầu hoặc từ chỉ loại đơn vị.',
    mend: 'Nên ghi thống nhất một tên. Nếu là hai đơn vị khác nhau, hãy ghi đủ cả hai ở trang tính Đơn vị.',
  },
  'unit.groupDiffers': {
    what: 'Đơn vị “{unit}” được ghi ở nhóm “{group}”, nhưng danh sách đơn vị ghi nhóm “{listed}”.',
    why: 'Mỗi đơn vị chỉ được xếp hạng trong một nhóm.',
    mend: 'Sửa tên nhóm để hai nơi ghi giống nhau.',
  },
  'settings.unknownItem': {
    what: 'Mục thiết lập “{item}” không được sử dụng.',
    why: 'Tên mục này không nằm trong các mục thiết lập đã biết.',
    mend: 'Kiểm tra lại tên mục; nếu chỉ là ghi chú thì không cần sửa.',
  },
  'settings.badValue': {
    what: 'Giá trị “{value}” của mục “{item}” không hợp lệ; đang dùng “{used}”.',
    why: 'Thiết lập này ảnh hưởng trực tiếp đến chỉ số hoặc thứ hạng.',
    mend: 'Sửa lại giá trị, hoặc xóa trống ô để dùng giá trị mặc định.',
  },
  'settings.dateMade': {
    what: 'Giá trị của mục “{item}” đã bị đổi thành ngày tháng; đang đọc là “{used}”.',
    why: 'Khi nhập nội dung như “5/12”, phần mềm bảng tính tự hiểu đó là ngày tháng.',
    mend: 'Định dạng ô là Văn bản (Text), rồi nhập lại giá trị.',
  },
  'settings.bandBound': {
    what: 'Mức “{value}” của xếp loại “{band}” không dùng được.',
    why: 'Mỗi xếp loại cần một mức dưới riêng, là số từ 0 đến 100; thiếu mức này thì không xếp loại được.',
    mend: 'Sửa cột “Từ (%)” của xếp loại này.',
  },
} satisfies Partial<FindingTexts>;
