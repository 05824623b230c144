import type { FindingTexts } from '../finding-texts';

/** Findings of units: what they lack, and what does not agree. */
export const unitFindings = {
  'unit.sourceMissing': {
    name: 'Thiếu cả một nguồn điểm',
    what: '{unit} có điểm ở bảng khác nhưng không có điểm nào thuộc “{field}”.',
    why: 'Đơn vị còn thiếu điểm thì không được xếp hạng; có thể đơn vị bị sót trong bảng, hoặc kết quả chưa được chuyển vào.',
    mend: 'Bổ sung điểm của đơn vị vào bảng; nếu không áp dụng cho đơn vị, ghi “-”.',
  },
  'unit.inColumns': {
    name: 'Mỗi đơn vị một cột',
    what: 'Có {count} cột được đọc là điểm của từng đơn vị: {columns}.',
    why: 'Sổ tính không có bảng điểm nào khác, và không tiêu đề nào cho biết các cột số này là gì khác.',
    mend: 'Nếu có cột không phải đơn vị, mở trang tính ở bước Kiểm tra và chọn “Không đọc” cho cột đó; nếu đúng, không cần làm gì.',
  },
  'unit.withoutForm': {
    name: 'Đơn vị chưa có phiếu chấm',
    what: 'Chưa có phiếu chấm của “{unit}”, trong khi các đơn vị khác cùng nhóm đã có.',
    why: 'Không có phiếu thì thiếu điểm, và đơn vị không được xếp hạng.',
    mend: 'Chép phiếu của đơn vị vào sổ tính, kiểm tra tên đơn vị trên phiếu; nếu không xếp hạng, ghi lý do ở trang tính Đơn vị.',
  },
  'unit.withoutSelf': {
    name: 'Đơn vị chưa tự chấm',
    what: '“{unit}” chưa có điểm tự chấm, trong khi các đơn vị khác cùng nhóm đã có.',
    why: 'Điểm tự chấm không được tính vào kết quả, nhưng là căn cứ để thẩm định và đối chiếu.',
    mend: 'Bổ sung điểm tự chấm của đơn vị, hoặc kiểm tra tên đơn vị trong bảng tự chấm.',
  },
  'evidence.missing': {
    name: 'Thiếu tài liệu kiểm chứng',
    what: '{unit} tự chấm {value} điểm ở tiêu chí {code} nhưng chưa ghi tài liệu kiểm chứng.',
    why: 'Điểm không có tài liệu kiểm chứng thì khó được chấp nhận khi thẩm định.',
    mend: 'Ghi số, ký hiệu hoặc liên kết của tài liệu vào cột tài liệu kiểm chứng; nếu không có, cần giải trình.',
  },
  'form.withoutEvidence': {
    name: 'Phiếu không có tài liệu kiểm chứng nào',
    what: 'Phiếu của {unit} có điểm tự chấm nhưng cột tài liệu kiểm chứng để trống hoàn toàn.',
    why: 'Điểm không có tài liệu kiểm chứng thì khó được chấp nhận khi thẩm định.',
    mend: 'Ghi tài liệu kiểm chứng vào từng dòng có điểm; nếu nộp riêng, có thể bỏ cột này.',
  },
  'explanation.missing': {
    name: 'Thiếu giải trình',
    what: '{unit} tự chấm {value} trên {maximum} điểm ở tiêu chí {code} nhưng chưa giải trình.',
    why: 'Tiêu chí không đạt điểm tối đa cần nêu lý do, để thẩm định và để khắc phục.',
    mend: 'Ghi lý do vào cột Giải trình.',
  },
  'form.withoutExplanation': {
    name: 'Phiếu không có giải trình nào',
    what: 'Phiếu của {unit} có tiêu chí không đạt điểm tối đa nhưng cột Giải trình để trống hoàn toàn.',
    why: 'Tiêu chí không đạt điểm tối đa cần nêu lý do, để thẩm định và để khắc phục.',
    mend: 'Ghi lý do vào cột Giải trình ở từng dòng không đạt; nếu nộp riêng, có thể bỏ cột này.',
  },
  'unit.gone': {
    name: 'Đơn vị năm trước không còn',
    what: '“{unit}” có trong bảng của năm trước nhưng không có trong danh sách năm nay.',
    why: 'Có thể đơn vị bị sót, bị viết khác tên, hoặc đã được sắp xếp lại; nếu không rõ thì không so sánh được với năm trước.',
    mend: 'Bổ sung hoặc sửa tên đơn vị; nếu đã sắp xếp, ghi vào bảng “Đơn vị cũ – Đơn vị mới” (ghi “-” nếu không còn đơn vị kế tiếp).',
  },
  'form.unnamed': {
    name: 'Phiếu không ghi tên đơn vị',
    what: 'Phiếu ở trang tính “{tab}” không cho biết là của đơn vị nào.',
    why: 'Không rõ là của đơn vị nào thì điểm trên phiếu không được tính cho đúng đơn vị.',
    mend: 'Ghi “Đơn vị: …” phía trên bảng, hoặc đặt tên trang tính theo tên đơn vị.',
  },
  'rank.byPoints': {
    name: 'Xếp hạng theo điểm, không theo chỉ số',
    what: 'Thứ hạng đang ghi đi theo tổng điểm: {unit} (chỉ số {index} %) đứng sau {other} (chỉ số {otherIndex} %).',
    why: 'Các đơn vị có điểm tối đa khác nhau nên chỉ so sánh được bằng chỉ số, tức là tỷ lệ trên điểm tối đa của chính đơn vị.',
    mend: 'Xếp hạng lại theo chỉ số; có thể chọn ghi đè ở bước Tính điểm và xếp hạng.',
  },
} satisfies Partial<FindingTexts>;
