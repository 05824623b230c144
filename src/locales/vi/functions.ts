import type { ShortlistState } from '../../scoring/shortlist';

/** Functions in cells: what is wrong with their arguments, and the texts they put into cells. */
export const functions = {
  problems: {
    noFunction: 'Không có hàm CCHC.{name}.',
    argumentCount: 'CCHC.{name}: sai số lượng đối số; cần ít nhất {least}, nhiều nhất {most}.',
    oneCell: '{argument} phải là một giá trị hoặc một ô, không phải cả vùng ô.',
    shape: '{argument} phải có cùng số hàng và số cột với {other}.',
    notNumber: '{argument}, ô thứ {cell}: “{text}” không phải là số.',
    ambiguous: '{argument}, ô thứ {cell}: “{text}” có thể là số thập phân hoặc số hàng nghìn; hãy nhập lại dưới dạng số.',
    negative: '{argument}, ô thứ {cell}: không được là số âm.',
    decimals: 'decimals: số chữ số thập phân phải là số nguyên từ 0 đến 9.',
    rounding: 'rounding: không có cách làm tròn “{text}”; hãy dùng halfUp (nửa lên), halfEven (nửa về số chẵn) hoặc truncate (cắt bỏ).',
    ties: 'ties: không có cách xếp đồng hạng “{text}”; hãy dùng 1-1-3 hoặc 1-1-2.',
    noMaximum: 'Ô điểm thứ {cell} không có điểm tối đa.',
    missingPoints: 'Còn thiếu điểm ở {count} ô, trước hết là ô thứ {cell}.',
    ruleUnreadable: 'Không hiểu cách chấm “{text}”.',
    ruleSilent: 'Cách chấm không nói đến “{text}”.',
    ruleContradiction: 'Cách chấm cho “{text}” nhiều mức điểm khác nhau.',
    ruleAboveMaximum: 'Cách chấm cho “{text}” quá điểm tối đa.',
    notCount: '“{text}” phải là số đếm: số nguyên, không âm.',
    groupPair: 'Cần có cả group và groups, hoặc bỏ cả hai.',
    notAmong: 'Không có giá trị này trong values, ở cùng nhóm.',
    noGroup: '{argument}, ô thứ {cell}: chưa ghi nhóm.',
    twoColumns: '{argument} phải có đúng hai cột: tên và số.',
    badRow: '{argument}, hàng {row}: cần một tên và một số.',
    noBands: 'bands: không có mức xếp loại nào.',
    bandShares: 'bands: ngưỡng phải ghi theo phần trăm, chẳng hạn 90 chứ không phải 0,9.',
    step: 'step phải là số lớn hơn 0.',
    commitmentKind: 'Không có loại cam kết “{text}”.',
    verdict: '“{text}” không phải là một kết luận; hãy ghi Đạt, Không đạt, Vượt hoặc Không áp dụng.',
    noUnit: 'units, ô thứ {cell}: có chỉ số nhưng chưa ghi tên đơn vị.',
    quota: 'quota: chỉ tiêu phải là số nguyên, không âm.',
    noQuota: 'quota: chưa có chỉ tiêu cho nhóm “{text}”.',
    tooLarge: 'Số quá lớn, quá nhiều chữ số thập phân, hoặc ngoài khoảng tính chính xác được.',
  },
  checks: {
    missing: 'Thiếu điểm',
    noMaximum: 'Không có điểm tối đa',
    unreadable: 'Không đọc được “{text}”',
    negative: 'Điểm âm',
    aboveMaximum: 'Vượt điểm tối đa {maximum}',
    offStep: 'Không theo bước điểm {step}',
  },
  shortlistStates: {
    within: 'Trong chỉ tiêu',
    tiedAtCut: 'Bằng nhau ở mức cắt: hội đồng quyết định',
    noIndex: 'Chưa có chỉ số',
  } satisfies Record<ShortlistState, string>,
};

/** What can be wrong with the arguments of a function. */
export type FunctionProblem = keyof typeof functions.problems;
