import { snapshotOf } from '../../support/snapshot-of';
import { cleanBook } from '../../sheets/rules/clean-book';
import { cleanForms } from '../../sheets/rules/clean-forms';
import { book, changed, forms, sheet, without, type FindingCase } from './finding-case';

/** Row 4 of Đơn vị is Phường 2; in the workbook of forms, Sở Y tế. */
export const units = {
  'sheet.noneRecognised': {
    fault: sheet('Sheet1', ['Chưa có gì']),
    finds: ['sheet.noneRecognised !'],
    inOrder: sheet('Đơn vị', ['Đơn vị', 'Nhóm'], ['Sở A', 'Sở']),
  },
  'sheet.secondOfKind': {
    fault: () => snapshotOf({ ...cleanBook(), 'Tiêu chí cũ': { rows: cleanBook()['Tiêu chí']?.rows ?? [] } }),
    finds: ['sheet.secondOfKind Tiêu chí cũ!'],
    inOrder: () => snapshotOf({ ...cleanBook(), 'Ghi chú': { rows: [['Tiêu chí', 'Điểm tối đa ở trang bên']] } }),
  },
  'sheet.codesNotRead': {
    fault: () => snapshotOf({ ...cleanBook(), 'Đợt 2': { rows: [['Điểm bổ sung'], ['Nơi nhận', '1.1.1', '1.2'], ['Sở Nội vụ', 1, 2]] } }),
    finds: ['sheet.codesNotRead Đợt 2!B2'],
    inOrder: () => snapshotOf({ ...cleanBook(), 'Đợt 2': { rows: [['Nơi nhận', '1', '2', '3'], ['Mã cũ', '7.1', '7.2'], ['Sở Nội vụ', 1, 2]] } }),
  },
  'row.ignored': {
    fault: book({ 'Điểm ĐTXHH!A6': 'Trung bình', 'Điểm ĐTXHH!B6': 10.9, 'Điểm ĐTXHH!C6': 3.1 }),
    finds: ['row.ignored Điểm ĐTXHH!A6'],
    inOrder: book({ 'Điểm ĐTXHH!A6': 'Đơn vị', 'Điểm ĐTXHH!B6': '1.3', 'Điểm ĐTXHH!C6': '2.9' }),
  },
  'unit.inColumns': {
    fault: sheet('Bảng điểm', ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', 'Sở Y tế'], ['1', 'A', 60, 50, 41.5], ['2', 'B', 40, 32, 40]),
    finds: ['unit.inColumns Bảng điểm!D1'],
    inOrder: sheet('Tiêu chí', ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị chủ trì', 'Tỷ trọng'], ['1', 'A', 60, 'Sở Nội vụ', 60], ['2', 'B', 40, 'Sở Y tế', 40]),
  },
  'unit.duplicate': {
    fault: book({ 'Đơn vị!B6': 'P. 02', 'Đơn vị!C6': 'Phường, xã' }),
    finds: ['unit.duplicate Đơn vị!B6'],
    inOrder: book({ 'Đơn vị!B6': 'Xã 2', 'Đơn vị!C6': 'Phường, xã', 'Đơn vị!D6': 'Mới thành lập' }),
  },
  'unit.ambiguous': {
    fault: book({ 'Đơn vị!B6': 'Phường Bình An', 'Đơn vị!C6': 'Phường, xã', 'Đơn vị!D6': 'Mới thành lập', 'Điểm ĐTXHH!A6': 'Bình An', 'Điểm ĐTXHH!B6': 10, 'Điểm ĐTXHH!C6': 3 }),
    finds: ['unit.ambiguous Điểm ĐTXHH!A6'],
    inOrder: book({ 'Điểm ĐTXHH!A5': 'Bình An' }),
  },
  'unit.unknown': {
    fault: book({ 'Điểm ĐTXHH!A6': 'Sở Không có', 'Điểm ĐTXHH!B6': 10, 'Điểm ĐTXHH!C6': 3 }),
    finds: ['unit.unknown Điểm ĐTXHH!A6'],
    inOrder: book({ 'Điểm ĐTXHH!A2': 'SỞ NỘI VỤ' }),
  },
  'unit.spelledDifferently': {
    fault: book({ 'Điểm ĐTXHH!A4': 'P.02' }),
    finds: ['unit.spelledDifferently Điểm ĐTXHH!A4'],
    inOrder: book({ 'Điểm ĐTXHH!A4': 'phường 2' }),
  },
  'unit.groupDiffers': {
    fault: book({ 'Điểm ĐTXHH!D1': 'Nhóm', 'Điểm ĐTXHH!D2': 'Phường, xã' }),
    finds: ['unit.groupDiffers Điểm ĐTXHH!D2'],
    inOrder: book({ 'Điểm ĐTXHH!D1': 'Nhóm', 'Điểm ĐTXHH!D2': 'SỞ, BAN, NGÀNH' }),
  },
  'unit.withoutGroup': {
    fault: book({ 'Đơn vị!C3': null }),
    finds: ['unit.withoutGroup Đơn vị!B3'],
    inOrder: book({ 'Đơn vị!C3': 'SỞ, BAN, NGÀNH' }),
  },
  'unit.withoutScores': {
    fault: book({ 'Đơn vị!B6': 'Sở Y tế', 'Đơn vị!C6': 'Sở, ban, ngành' }),
    finds: ['unit.withoutScores Đơn vị!B6'],
    inOrder: book({ 'Đơn vị!B6': 'Sở Y tế', 'Đơn vị!C6': 'Sở, ban, ngành', 'Đơn vị!D6': 'Mới thành lập' }),
  },
  'unit.sourceMissing': {
    fault: book({ 'Điểm ĐTXHH!B3': null, 'Điểm ĐTXHH!C3': null }),
    finds: ['unit.sourceMissing Điểm ĐTXHH!B3:C3'],
    inOrder: book({ 'Điểm ĐTXHH!B3': '-', 'Điểm ĐTXHH!C3': '-' }),
  },
  'unit.withoutSelf': {
    fault: book({ 'Điểm tự chấm!A3': null }),
    finds: ['unit.withoutSelf Đơn vị!B3'],
    inOrder: book({ 'Điểm tự chấm!A3': null, 'Đơn vị!D3': 'Đang thanh tra' }),
  },
  'unit.gone': {
    fault: book({ 'Kết quả 2025!A6': 'Xã Hòa Long', 'Kết quả 2025!B6': 70, 'Kết quả 2025!C6': 3 }),
    finds: ['unit.gone Kết quả 2025!A6'],
    inOrder: changed(() => ({ ...cleanBook(), 'Sắp xếp': { rows: [['Đơn vị cũ', 'Đơn vị mới'], ['Xã Hòa Long', 'Xã Bình An']] } }), { 'Kết quả 2025!A6': 'Xã Hoà Long', 'Kết quả 2025!B6': 70 }),
  },
  'unit.withoutForm': {
    fault: () => snapshotOf(without(cleanForms, 'Sở Y tế')),
    finds: ['unit.withoutForm Đơn vị!B4'],
    inOrder: changed(() => without(cleanForms, 'Sở Y tế'), { 'Đơn vị!D4': 'Mới thành lập' }),
  },
  'form.unnamed': {
    fault: changed(() => ({ ...without(cleanForms, 'Sở Y tế'), Sheet4: { rows: cleanForms()['Sở Y tế']?.rows ?? [] } }), { 'Sheet4!A2': null }),
    finds: ['form.unnamed Sheet4!A1'],
    inOrder: forms({ 'Sở Y tế!A2': null }),
  },
  'form.nameDiffers': {
    fault: forms({ 'Sở Y tế!A2': 'Đơn vị: Sở Tài chính' }),
    finds: ['form.nameDiffers Sở Y tế!A2'],
    inOrder: forms({ 'Sở Y tế!A2': 'Đơn vị: SỞ Y TẾ' }),
  },
  'form.secondOfUnit': {
    fault: () => snapshotOf({ ...cleanForms(), 'Sở Y tế (2)': { rows: cleanForms()['Sở Y tế']?.rows ?? [] } }),
    finds: ['form.secondOfUnit Sở Y tế (2)!A2'],
    inOrder: forms({ 'Sở Y tế!A1': 'PHIẾU TỰ CHẤM ĐIỂM CỦA SỞ TÀI CHÍNH CŨNG CÓ' }),
  },
  'form.maximumDiffers': {
    fault: forms({ 'Sở Y tế!C8': 16 }),
    finds: ['form.maximumDiffers Sở Y tế!C8'],
    inOrder: forms({ 'Sở Y tế!C8': null }),
  },
  'form.rowMissing': {
    fault: forms({ 'Sở Y tế!A8': null, 'Sở Y tế!B8': null }),
    finds: ['form.rowMissing Sở Y tế!'],
    inOrder: forms({ 'Sở Y tế!A8': '1.2.' }),
  },
  'form.twoSources': {
    fault: changed(() => without(cleanForms, 'Tiêu chí'), { 'Sở Y tế!H4': 'Điểm ĐTXHH', 'Sở Y tế!H8': 12 }),
    finds: ['form.twoSources Sở Y tế!H8'],
    inOrder: changed(() => without(cleanForms, 'Tiêu chí'), { 'Sở Y tế!H4': 'Điểm ĐTXHH', 'Sở Y tế!H10': 18 }),
  },
  'evidence.missing': {
    fault: forms({ 'Sở Y tế!F8': null }),
    finds: ['evidence.missing Sở Y tế!F8'],
    inOrder: forms({ 'Sở Y tế!F8': null, 'Sở Y tế!F6': 'Kế hoạch 12/KH' }),
  },
  'form.withoutEvidence': {
    fault: forms({ 'Sở Y tế!F7': null, 'Sở Y tế!F8': null, 'Sở Y tế!F9': null, 'Sở Y tế!F12': null }),
    finds: ['form.withoutEvidence Sở Y tế!F4'],
    inOrder: forms({ 'Sở Y tế!F4': null, 'Sở Y tế!F7': null, 'Sở Y tế!F8': null, 'Sở Y tế!F9': null, 'Sở Y tế!F12': null }),
  },
  'explanation.missing': {
    fault: forms({ 'Sở Y tế!G8': null }),
    finds: ['explanation.missing Sở Y tế!G8'],
    inOrder: forms({ 'Sở Y tế!G8': null, 'Sở Y tế!G5': 'Thiếu nhân lực' }),
  },
  'form.withoutExplanation': {
    fault: forms({ 'Sở Y tế!G8': null, 'Sở Y tế!G9': null, 'Sở Y tế!G12': null }),
    finds: ['form.withoutExplanation Sở Y tế!G4'],
    inOrder: forms({ 'Sở Y tế!G4': null, 'Sở Y tế!G8': null, 'Sở Y tế!G9': null, 'Sở Y tế!G12': null }),
  },
  'text.hidden': {
    fault: book({ 'Điểm thẩm định!A2': 'Sở\u00A0Nội vụ' }),
    finds: ['text.hidden Điểm thẩm định!A2'],
    inOrder: book({ 'Tiêu chí!C1': 'Điểm\ntối đa' }),
  },
  'text.decomposed': {
    fault: book({ 'Điểm thẩm định!A2': 'Sở Nội vụ'.normalize('NFD') }),
    finds: ['text.decomposed Điểm thẩm định!A2'],
    inOrder: book({ 'Điểm thẩm định!A2': 'Sở Nội Vụ' }),
  },
  'text.spaces': {
    fault: book({ 'Đơn vị!B5': 'Xã  Bình An' }),
    finds: ['text.spaces Đơn vị!B5'],
    inOrder: book({ 'Điểm thẩm định!D2': '5 ' }),
  },
} satisfies Readonly<Record<string, FindingCase>>;
