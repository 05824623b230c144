/**
 * Heads of the lists that award systems of provinces import, as they stand in their templates:
 * Vietnamese in every language.
 */
export const awardTemplates = {
  collectives: ['STT', 'Tên đơn vị/tập thể', 'Mã phân loại tập thể', 'Mã hình thức khen thưởng', 'Mã danh hiệu thi đua (nếu có)'],
  individuals: [
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Chức vụ',
    'Tên phòng ban/khối, tổ',
    'Tên đơn vị',
    'Địa chỉ',
    'Mã phân loại cán bộ',
    'Mã hình thức',
    'Mã danh hiệu',
  ],
} as const;
