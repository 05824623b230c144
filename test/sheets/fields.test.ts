import { fieldOf, headerKey } from '../../src/sheets/fields';

describe('headers are matched by meaning', () => {
  test.each([
    ['STT', 'number'],
    ['Số TT', 'number'],
    ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'title'],
    ['Điểm\ntối đa', 'maximum'],
    ['ĐIỂM TỐI ĐA', 'maximum'],
    ['Điểm chuẩn', 'maximum'],
    ['Nguồn điểm', 'source'],
    ['Cách chấm', 'rule'],
    ['Nhóm áp dụng', 'appliesTo'],
    ['Tài liệu kiểm chứng', 'evidence'],
    ['Ghi chú', 'note'],
    ['Đơn vị', 'unit'],
    ['Tên  đơn vị', 'unit'],
    ['Cơ quan, đơn vị', 'unit'],
    ['Bộ, cơ quan ngang bộ', 'unit'],
    ['Sở, ban, ngành', 'unit'],
    ['Tỉnh, thành phố', 'unit'],
    ['Phường/xã', 'unit'],
    ['UBND các huyện', 'unit'],
    ['Phòng, ban', 'unit'],
    ['Tên xã, phường, thị trấn', 'unit'],
    ['Nhóm', 'group'],
    ['Khối thi đua', 'group'],
    ['Xếp hạng năm trước', 'previousRank'],
    ['Chỉ số năm trước', 'previousIndex'],
    ['Không xếp hạng (lý do)', 'excluded'],
    ['Tự đánh giá', 'self'],
    ['Điểm tự chấm', 'self'],
    ['Thẩm định', 'appraisal'],
    ['SNV đánh giá', 'appraisal'],
    ['Điểm trực tiếp', 'appraisal'],
    ['Điểm thẩm định (tối đa 65)', 'appraisal'],
    ['Điều tra XHH', 'survey'],
    ['Điểm ĐTXHH', 'survey'],
    ['Điểm XHH', 'survey'],
    ['Điểm điều tra xã hội học', 'survey'],
    ['Tổng điểm', 'points'],
    ['Điểm đạt được', 'points'],
    ['Chỉ số (%)', 'index'],
    ['Tỷ lệ %', 'index'],
    ['Xếp hạng', 'rank'],
    ['Thứ hạng', 'rank'],
    ['Xếp loại', 'band'],
    ['Từ (%)', 'from'],
    ['Mục', 'item'],
    ['Giá trị', 'value'],
  ])('%j is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
    expect(fieldOf(header.normalize('NFD'))).toBe(field);
    expect(fieldOf(` ${header.toUpperCase()}\n`)).toBe(field);
  });

  test.each(['Đơn vị tính', 'Người lập biểu', 'Số điện thoại', 'Điểm tối đa thẩm định', ''])('%j is no column of ours', (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  test('a header of nothing but brackets keeps what they hold', () => {
    expect(headerKey('(Nhóm)')).toBe('nhom');
    expect(fieldOf('%')).toBe('index');
  });
});
