import type { SheetDraft } from '../support/snapshot-of';

/** A criteria set of 100 points, three of them for one group only, and five units in two groups. */
export const CRITERIA: SheetDraft = {
  rows: [
    ['BỘ TIÊU CHÍ'],
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Nguồn điểm', 'Nhóm áp dụng'],
    ['I', 'Chỉ đạo, điều hành', 60],
    ['1', 'Kế hoạch', 60],
    ['1.1', 'Ban hành kế hoạch', 20, 'Thẩm định'],
    [null, 'Kịp thời: 20'],
    [null, 'Không kịp thời: 10,5'],
    [null, 'Không ban hành: 0'],
    ['1.2', 'Người dân đánh giá', 40, 'Điều tra XHH'],
    ['II', 'Thủ tục hành chính', 40],
    ['2', 'Một cửa', 40, null, 'Huyện'],
  ],
};

export const UNITS: SheetDraft = {
  rows: [
    ['STT', 'Đơn vị', 'Nhóm', 'Không xếp hạng'],
    [1, 'Sở A', 'Sở, ban, ngành'],
    [2, 'Sở B', 'Sở, ban, ngành'],
    [3, 'Sở C', 'Sở, ban, ngành'],
    [4, 'Huyện D', 'Huyện'],
    [5, 'Huyện E', 'Huyện', 'Mới thành lập'],
  ],
};

export const APPRAISAL: SheetDraft = {
  rows: [
    ['Đơn vị', '1.1', '2'],
    ['Sở A', 20, null],
    ['Sở B', '10,5', null],
    ['Sở C', null, null],
    ['huyện  D', 20, 30],
    ['Huyện E', 0, 40],
  ],
};

export const SURVEY: SheetDraft = {
  rows: [
    ['Đơn vị', '1.2'],
    ['Sở A', 30],
    ['Sở B', 39.5],
    ['Sở C', 31],
    ['Huyện D', 30.5],
    ['Huyện E', 1],
  ],
};

export const BOOK: Readonly<Record<string, SheetDraft>> = {
  'Tiêu chí': CRITERIA,
  'Đơn vị': UNITS,
  'Điểm thẩm định': APPRAISAL,
  'Điểm ĐTXHH': SURVEY,
};
