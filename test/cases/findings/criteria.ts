import { snapshotOf } from '../../support/snapshot-of';
import { cleanBook } from '../../sheets/rules/clean-book';
import { book, sheet, type FindingCase } from './finding-case';

/** Rows of Tiêu chí: 3 is 1.1, 4 is 1.1.1 with its options in 5 to 7, 8 is 1.1.2, 9 is 1.2, 26 is 3.2. */
export const criteria = {
  'criteria.duplicateCode': {
    fault: book({ 'Tiêu chí!A9': '1.3' }),
    finds: ['criteria.duplicateCode Tiêu chí!A9'],
    inOrder: book({ 'Tiêu chí!A4': '1.1.1.' }),
  },
  'criteria.orphan': {
    fault: book({ 'Tiêu chí!A9': '4.2' }),
    finds: ['criteria.orphan Tiêu chí!A9'],
    inOrder: book({ 'Tiêu chí!A9': '1.2)' }),
  },
  'criteria.skippedNumber': {
    fault: book({ 'Tiêu chí!A26': '3.3', 'Điểm thẩm định!Q1': '3.3', 'Điểm tự chấm!Q1': '3.3' }),
    finds: ['criteria.skippedNumber Tiêu chí!A26'],
    inOrder: book({ 'Tiêu chí!A13': '2.3', 'Tiêu chí!A14': '2.2' }),
  },
  'criteria.misnumbered': {
    fault: book({ 'Tiêu chí!A26': '3.3' }),
    finds: ['criteria.misnumbered Tiêu chí!A26'],
    inOrder: book({ 'Tiêu chí!A26': '3.2.' }),
  },
  'criteria.numberUnreadable': {
    fault: book({ 'Tiêu chí!A8': '1.O.2' }),
    finds: ['criteria.numberUnreadable Tiêu chí!A8'],
    inOrder: book({ 'Tiêu chí!A5': '-', 'Tiêu chí!A6': '+' }),
  },
  'criteria.unnumbered': {
    fault: book({ 'Tiêu chí!A9': null }),
    finds: ['criteria.unnumbered Tiêu chí!A9'],
    inOrder: book({ 'Tiêu chí!B5': 'Kịp thời, đúng thể thức' }),
  },
  'criteria.lostZero': {
    fault: book({ 'Tiêu chí!A21': 2.1 }),
    finds: ['criteria.lostZero Tiêu chí!A21'],
    inOrder: book({ 'Tiêu chí!A12': 2.1 }),
  },
  'criteria.oddNumber': {
    fault: book({ 'Tiêu chí!A9': '1,2' }),
    finds: ['criteria.oddNumber Tiêu chí!A9'],
    inOrder: book({ 'Tiêu chí!A24': 'a)', 'Tiêu chí!A25': '(b)' }),
  },
  'criteria.untitled': {
    fault: book({ 'Tiêu chí!B9': null }),
    finds: ['criteria.untitled Tiêu chí!B9'],
    inOrder: book({ 'Tiêu chí!B9': 'x' }),
  },
  'criteria.empty': {
    fault: book({ 'Tiêu chí!B9': null, 'Tiêu chí!C9': null }),
    finds: ['criteria.empty Tiêu chí!B9'],
    inOrder: book({ 'Tiêu chí!A29': 'Ghi chú: điểm lẻ đến 0,25' }),
  },
  'criteria.noMaximum': {
    fault: book({ 'Tiêu chí!C9': null }),
    finds: ['criteria.noMaximum Tiêu chí!C9'],
    inOrder: book({ 'Tiêu chí!C9': 8 }),
  },
  'criteria.maximumNotSum': {
    fault: book({ 'Tiêu chí!C3': 11 }),
    finds: ['criteria.maximumNotSum Tiêu chí!C3'],
    inOrder: book({ 'Tiêu chí!C9': 7.9, 'Tiêu chí!C10': 12.1, 'Điểm thẩm định!E3': 7.5 }),
  },
  'criteria.totalNotScale': {
    fault: book({ 'Tiêu chí!C27': 101 }),
    finds: ['criteria.totalNotScale Tiêu chí!C27'],
    inOrder: book({ 'Tiêu chí!A27': null, 'Tiêu chí!B27': null, 'Tiêu chí!C27': null }),
  },
  'criteria.optionAboveMaximum': {
    fault: book({ 'Tiêu chí!C6': 5 }),
    finds: ['criteria.optionAboveMaximum Tiêu chí!C6'],
    inOrder: book({ 'Tiêu chí!C6': 4 }),
  },
  'criteria.noOptionReachesMaximum': {
    fault: book({ 'Tiêu chí!C5': 3.5 }),
    finds: ['criteria.noOptionReachesMaximum Tiêu chí!C4'],
    inOrder: book({ 'Tiêu chí!C6': 3 }),
  },
  'criteria.sourceUnknown': {
    fault: book({ 'Tiêu chí!D9': 'Báo chí' }),
    finds: ['criteria.sourceUnknown Tiêu chí!D9'],
    inOrder: book({ 'Tiêu chí!D9': 'thẩm định' }),
  },
  'criteria.groupUnknown': {
    fault: book({ 'Tiêu chí!E9': 'Sở, ban, ngành; Phường, xã; Huyện' }),
    finds: ['criteria.groupUnknown Tiêu chí!E9'],
    inOrder: book({ 'Tiêu chí!E9': 'phường, xã; Sở, ban, ngành' }),
  },
  'component.unknown': {
    fault: book({ 'Điểm thẩm định!R1': '5.1' }),
    finds: ['component.unknown Điểm thẩm định!R1'],
    inOrder: book({ 'Điểm thẩm định!R1': 'Ghi chú' }),
  },
  'component.duplicate': {
    fault: book({ 'Điểm thẩm định!R1': '2.1' }),
    finds: ['component.duplicate Điểm thẩm định!R1'],
    inOrder: book({ 'Điểm thẩm định!O1': 'a', 'Điểm thẩm định!P1': 'b' }),
  },
  'component.withoutScores': {
    fault: book({ 'Điểm thẩm định!E1': null, 'Điểm tự chấm!E1': null }),
    finds: ['component.withoutScores Tiêu chí!C9'],
    inOrder: book({ 'Điểm tự chấm!E1': null }),
  },
  'matrix.noMaxima': {
    fault: sheet('Điểm', ['Đơn vị', '1.1', '1.2'], ['Sở A', 1, 2]),
    finds: ['matrix.noMaxima Điểm!'],
    inOrder: sheet('Điểm', ['Đơn vị', '1.1', '1.2'], ['Điểm tối đa', 2, 2], ['Sở A', 1, 2]),
  },
  'matrix.copied': {
    fault: () => snapshotOf({ ...cleanBook(), 'Điểm thẩm định (2)': { rows: cleanBook()['Điểm thẩm định']?.rows ?? [] } }),
    finds: ['matrix.copied Điểm thẩm định (2)!A2:A5'],
    inOrder: () => snapshotOf({ ...cleanBook(), 'Điểm thẩm định năm trước': { rows: cleanBook()['Điểm thẩm định']?.rows ?? [] } }),
  },
} satisfies Readonly<Record<string, FindingCase>>;
