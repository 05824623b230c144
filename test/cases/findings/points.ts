import { book, sheet, type FindingCase } from './finding-case';

/** Row 2 of Điểm thẩm định is Sở Nội vụ; C is 1.1.1 (options of 4, 2 and 0), D 1.1.2 of 6 points, E 1.2 of 8. */
export const points = {
  'number.asText': {
    fault: book({ 'Điểm thẩm định!D2': '5,0 đ' }),
    finds: ['number.asText Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!D2': 5 }),
  },
  'number.ambiguous': {
    fault: book({ 'Điểm thẩm định!D2': '1.234' }),
    finds: ['number.ambiguous Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!D2': '5.00' }),
  },
  'number.unreadable': {
    fault: book({ 'Điểm thẩm định!D2': 'năm' }),
    finds: ['number.unreadable Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!F3': 'Không áp dụng' }),
  },
  'number.fraction': {
    fault: book({ 'Điểm thẩm định!D2': '1/2' }),
    finds: ['number.fraction Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!F3': '-' }),
  },
  'number.date': {
    fault: book({ 'Điểm thẩm định!D2': { format: 'd-mmm', value: 46024 } }),
    finds: ['number.date Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!D2': { format: '0.00', value: 5 } }),
  },
  'number.percent': {
    fault: book({ 'Điểm thẩm định!D2': { format: '0%', value: 0.85 } }),
    finds: ['number.percent Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!D2': { format: '0.0 "điểm"', value: 5 } }),
  },
  'number.tooFine': {
    fault: book({ 'Điểm thẩm định!F3': 2.12345678912 }),
    finds: ['number.tooFine Điểm thẩm định!F3'],
    inOrder: book({ 'Điểm thẩm định!F3': 2.123456789 }),
  },
  'number.tooLarge': {
    fault: book({ 'Điểm thẩm định!D2': 5_000_000 }),
    finds: ['number.tooLarge Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!D2': 5 }),
  },
  'cell.error': {
    fault: book({ 'Điểm thẩm định!D2': { error: '#N/A' } }),
    finds: ['cell.error Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!Z2': { error: '#N/A' } }),
  },
  'points.missing': {
    fault: book({ 'Điểm thẩm định!D2': ' ' }),
    finds: ['points.missing Điểm thẩm định!D2'],
    inOrder: book({ 'Điểm thẩm định!E2': 0 }),
  },
  'points.otherScale': {
    fault: book({ 'Điểm thẩm định!E3': 75 }),
    finds: ['points.otherScale Điểm thẩm định!E3'],
    inOrder: book({ 'Điểm thẩm định!E3': 7.5 }),
  },
  'points.aboveMaximum': {
    fault: book({ 'Điểm thẩm định!E3': 8.5 }),
    finds: ['points.aboveMaximum Điểm thẩm định!E3'],
    inOrder: book({ 'Điểm thẩm định!E3': 8 }),
  },
  'points.negative': {
    fault: book({ 'Điểm thẩm định!E3': -1 }),
    finds: ['points.negative Điểm thẩm định!E3'],
    inOrder: book({ 'Điểm thẩm định!E3': 0 }),
  },
  'points.notAnOption': {
    fault: book({ 'Điểm thẩm định!C2': 3 }),
    finds: ['points.notAnOption Điểm thẩm định!C2'],
    inOrder: book({ 'Điểm thẩm định!B2': 7, 'Điểm thẩm định!C2': 2 }),
  },
  'points.wrongStep': {
    fault: book({ 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': '0,25', 'Điểm thẩm định!F3': 2.9 }),
    finds: ['points.wrongStep Điểm thẩm định!F3'],
    inOrder: book({ 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': '0,25', 'Điểm thẩm định!F3': 2.75 }),
  },
  'points.aboveSelf': {
    fault: book({ 'Điểm thẩm định!F3': 4 }),
    finds: ['points.aboveSelf Điểm thẩm định!F3'],
    inOrder: book({ 'Điểm thẩm định!F3': 4, 'Điểm tự chấm!F3': null }),
  },
  'points.whereNotApplicable': {
    fault: book({ 'Điểm thẩm định!Q4': 5 }),
    finds: ['points.whereNotApplicable Điểm thẩm định!Q4'],
    inOrder: book({ 'Điểm thẩm định!Q4': '-' }),
  },
  'points.notSum': {
    fault: book({ 'Điểm thẩm định!B2': 8 }),
    finds: ['points.notSum Điểm thẩm định!B2'],
    inOrder: book({ 'Điểm thẩm định!B2': null }),
  },
  'self.outOfRange': {
    fault: book({ 'Điểm tự chấm!F3': 5 }),
    finds: ['self.outOfRange Điểm tự chấm!F3'],
    inOrder: book({ 'Điểm tự chấm!F3': 4 }),
  },
  'index.share': {
    fault: sheet('Kết quả', ['Đơn vị', 'Chỉ số'], ['Sở A', 85.5], ['Sở B', 0.91], ['Sở C', 88]),
    finds: ['index.share Kết quả!B3'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Chỉ số'], ['Sở A', 85.5], ['Sở B', 0], ['Sở C', 88]),
  },
  'summary.partsDiffer': {
    fault: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'], ['Sở A', 100, 50.11, 30.22, 80.34]),
    finds: ['summary.partsDiffer Kết quả!E2'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'], ['Sở A', 100, 50.11, 30.22, 80.33]),
  },
  'summary.totalWrong': {
    fault: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'], ['Sở A', 100, 50, 30, 90]),
    finds: ['summary.totalWrong Kết quả!E2'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm'], ['Sở A', 100, 50, 30, 80.01]),
  },
  'summary.scaleAssumed': {
    fault: sheet('Kết quả', ['Đơn vị', 'Tổng điểm'], ['Sở A', 80]),
    finds: ['summary.scaleAssumed Kết quả!'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Tổng điểm'], ['Sở A', 90, 80]),
  },
  'result.differs': {
    fault: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp hạng'], ['Sở A', 84, 68.32, 80, 1]),
    finds: ['result.differs Kết quả!D2'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp hạng'], ['Sở A', 84, 68.32, 81.33, 1]),
  },
  'rank.byPoints': {
    fault: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'], ['Sở A', 80, 72, 2], ['Sở B', 100, 85, 1]),
    finds: ['rank.byPoints Kết quả!D2:D3'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'], ['Sở A', 80, 72, 1], ['Sở B', 100, 85, 2]),
  },
} satisfies Readonly<Record<string, FindingCase>>;
