import type { FindingTexts } from '../finding-texts';

/** Findings of units: what they lack, and what does not agree. */
export const unitFindings = {
  'unit.sourceMissing': {
    name: 'Thiếu cả một nguồn điểm',
    what: '{unit} có điểm ở bảng khác nhưng không có điểm nào thuộc “{field}”.',
    why: 'Đơn vị còn thiếu điểm thì không được xếp hạng; có thể đơn vị bị sót trong bảng, hoặc kết quả chưa được chuyển vào.',
    mend: 'Bổ sung điểm của đơn vị vào bảng; nếu không áp dụng cho đơn vị, ghi “-”.',
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
} satisfies Partial<FindingTexts>;
