import type { NotRanked, ResultField } from '../../council/outcome';
import type { CommitmentKind } from '../../scoring/commitment';
import type { Verdict } from '../../scoring/commitment-reason';
import type { SheetKind } from '../../sheets/sheet-report';
import type { TieKey } from '../../sheets/settings';

/** Names of things, and the short notes that stand beside a result. */
export const names = {
  sheetKinds: {
    criteria: 'Tiêu chí',
    units: 'Danh sách đơn vị',
    matrix: 'Bảng điểm',
    form: 'Phiếu chấm của đơn vị',
    summary: 'Bảng tổng hợp',
    settings: 'Thiết lập',
    ours: 'Trang kết quả',
    previous: 'Kết quả năm trước',
    ignored: 'Không đọc, theo lựa chọn của người dùng',
    unknown: 'Không dùng đến',
  } satisfies Record<SheetKind, string>,
  resultFields: {
    maximum: 'Điểm tối đa',
    appraisal: 'Điểm thẩm định',
    survey: 'Điểm điều tra xã hội học',
    points: 'Tổng điểm',
    index: 'Chỉ số',
    rank: 'Xếp hạng',
    band: 'Xếp loại',
    note: 'Ghi chú',
  } satisfies Record<ResultField, string>,
  tieKeys: {
    survey: 'điểm điều tra xã hội học',
    appraisal: 'điểm thẩm định',
    exactIndex: 'chỉ số trước khi làm tròn',
    points: 'tổng điểm',
    previousRank: 'xếp hạng năm trước',
    previousIndex: 'chỉ số năm trước',
    code: 'điểm tiêu chí {code}',
  } satisfies Record<TieKey['key'], string>,
  tiedWith: 'Đồng hạng với {units}',
  tieBroken: 'Bằng chỉ số với {units}; phân định theo {key}',
  notRanked: {
    excluded: 'Không xếp hạng: {text}',
    excludedSilently: 'Không xếp hạng theo danh sách đơn vị',
    missing: 'Còn thiếu điểm: {codes}',
    nothingApplies: 'Không có tiêu chí nào áp dụng',
    noScores: 'Chưa có điểm',
    duplicate: 'Đơn vị bị ghi trùng',
    unlisted: 'Không có trong danh sách đơn vị',
    noGroup: 'Chưa được ghi nhóm',
    invalid: 'Số liệu có lỗi cần sửa',
  } satisfies Record<NotRanked['reason'] | 'excludedSilently', string>,
  commitmentKinds: {
    maximumPoints: 'Điểm tối đa',
    rateAtLeast: 'Tỷ lệ',
    onTime: 'Đúng hạn',
    rankUp: 'Tăng hạng',
    keepRank: 'Giữ hạng',
    rankWithin: 'Trong tốp',
    indexAtLeast: 'Chỉ số',
    indexUp: 'Tăng chỉ số',
    byDate: 'Thời hạn',
    manual: 'Tự đánh giá',
  } satisfies Record<CommitmentKind, string>,
  verdicts: {
    exceeded: 'Vượt',
    met: 'Đạt',
    notMet: 'Không đạt',
    infeasible: 'Không khả thi',
    notApplicable: 'Không áp dụng',
    noData: 'Thiếu số liệu',
    council: 'Chờ hội đồng',
  } satisfies Record<Verdict, string>,
  moreUnits: '{list} và {n} đơn vị khác',
  moreCodes: '{list} và {n} tiêu chí khác',
};
