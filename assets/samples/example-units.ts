/** The units of the example workbook. Their scores are made up; no real office is meant. */
export interface ExampleUnit {
  readonly name: string;
  readonly group: string;
  readonly previousRank: number;
  readonly previousIndex: number;
  readonly excluded?: string;
  /** How well it does in the example, from 0 to 1. */
  readonly level: number;
}

const unit = (
  group: string,
  name: string,
  level: number,
  previousRank: number,
  previousIndex: number,
  excluded?: string,
): ExampleUnit => ({ name, group, level, previousRank, previousIndex, ...(excluded === undefined ? {} : { excluded }) });

const DEPARTMENT = 'Sở, ban, ngành';
const CENTRAL = 'Cơ quan trung ương';

export const EXAMPLE_UNITS: readonly ExampleUnit[] = [
  unit(DEPARTMENT, 'Sở Nội vụ', 0.93, 2, 90.41),
  unit(DEPARTMENT, 'Sở Tài chính', 0.95, 1, 91.07),
  unit(DEPARTMENT, 'Sở Tư pháp', 0.9, 3, 89.2),
  unit(DEPARTMENT, 'Sở Y tế', 0.82, 6, 81.35),
  unit(DEPARTMENT, 'Sở Giáo dục và Đào tạo', 0.86, 4, 86.5),
  unit(DEPARTMENT, 'Sở Nông nghiệp và Môi trường', 0.79, 7, 80.02),
  unit(DEPARTMENT, 'Văn phòng Ủy ban nhân dân tỉnh', 0.88, 5, 86.11),
  unit(CENTRAL, 'Công an tỉnh', 0.9, 1, 88.75),
  unit(CENTRAL, 'Thuế tỉnh', 0.87, 2, 87.9),
  unit(CENTRAL, 'Kho bạc Nhà nước khu vực', 0.91, 3, 87.15),
  unit(CENTRAL, 'Bảo hiểm xã hội tỉnh', 0.84, 4, 85.6),
  unit('Phường', 'Phường 1', 0.83, 2, 82.3),
  unit('Phường', 'Phường 2', 0.86, 1, 84.66),
  unit('Phường', 'Phường 3', 0.74, 4, 73.91),
  unit('Phường', 'Phường 4', 0.68, 3, 75.2),
  unit('Phường', 'Phường 5', 0.8, 5, 70.48),
  unit('Xã', 'Xã Bình An', 0.78, 1, 80.12),
  unit('Xã', 'Xã Phú Hòa', 0.81, 2, 78.4),
  unit('Xã', 'Xã Tân Lập', 0.66, 4, 66.73),
  unit('Xã', 'Xã Vĩnh Thủy', 0.72, 3, 71.05),
  unit('Xã', 'Xã Đông Sơn', 0.7, 5, 64.9, 'Mới thành lập trong năm, chấm điểm nhưng không xếp hạng'),
];
