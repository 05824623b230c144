import { score } from '../../../src/council/score';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { cleanBook, type Draft } from '../../sheets/rules/clean-book';
import { summary } from '../../sheets/rules/example';
import { applyPlan } from '../../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../../support/snapshot-of';
import { book, changed, sheet, type FindingCase } from './finding-case';

/** A summary of ten units in two groups, in rows 2 to 11, with totals in row 12; E, G and H are formulas. */
const table = (): Draft => ({ Bảng: summary() });
/** The row of totals is told of in each. */
const TOTALS = 'row.ignored Bảng!A12';

function withoutFormula(address: string): () => Snapshot {
  const { rows, formulas } = summary();
  return () => snapshotOf({ Bảng: { rows, formulas: Object.fromEntries(Object.entries(formulas).filter(([at]) => at !== address)) } });
}

function hidden(draft: Partial<SheetDraft>): () => Snapshot {
  return () => snapshotOf({ Bảng: { ...summary(), ...draft } });
}

/** A workbook that was scored, and the sheet Xếp hạng changed afterwards. */
function scored(change: (value: CellValue | undefined) => CellValue | undefined): () => Snapshot {
  return () => {
    const clean = snapshotOf({ 'Điểm số': { rows: [['Đơn vị', 'Điểm tối đa', 'Tổng điểm'], ['Sở A', 80, 72], ['Sở B', 100, 85]] } });
    const after = applyPlan(clean, score(clean, { overwrite: new Set(), language: 'vi' }).plan);
    const edit = (one: SheetSnapshot): SheetSnapshot => ({ ...one, values: one.values.map((row) => row.map(change)) });
    return { ...after, sheets: after.sheets.map((one) => (one.name === 'Xếp hạng' ? edit(one) : one)) };
  };
}

export const spreadsheet = {
  'cell.uncalculated': {
    fault: () => snapshotOf({ ...cleanBook(), 'Điểm ĐTXHH': { rows: cleanBook()['Điểm ĐTXHH']?.rows ?? [], formulas: { C2: '3+0,1' }, uncalculated: ['C2'] } }),
    finds: ['cell.uncalculated Điểm ĐTXHH!C2'],
    inOrder: book({ 'Điểm ĐTXHH!C2': { formula: '3+0,1', value: 3.1 } }),
  },
  'formula.broken': {
    fault: changed(table, { 'Bảng!E12': { formula: 'SUM(#REF!)', value: { error: '#REF!' } } }),
    finds: ['formula.broken Bảng!E12', TOTALS],
    inOrder: changed(table, { 'Bảng!K4': 'Lỗi #REF! năm trước đã sửa' }),
  },
  'formula.circular': {
    fault: changed(table, { 'Bảng!E4': { formula: 'C4+D4+G4*0', value: 78 } }),
    finds: ['formula.circular Bảng!E4', TOTALS],
    inOrder: changed(table, { 'Bảng!K4': { formula: 'G4+E4', value: 156 } }),
  },
  'formula.missesCells': {
    fault: changed(table, { 'Bảng!E12': { formula: 'SUM(E2:E10)', value: 684 } }),
    finds: ['formula.missesCells Bảng!E12', TOTALS],
    inOrder: changed(table, { 'Bảng!E12': { formula: 'SUM(E2:E8)+SUM(E9:E11)', value: 755 } }),
  },
  'formula.overtyped': {
    fault: withoutFormula('E7'),
    finds: ['formula.overtyped Bảng!E7', TOTALS],
    inOrder: changed(table, { 'Bảng!I7': 'Đã kiểm tra' }),
  },
  'formula.differs': {
    fault: changed(table, { 'Bảng!G4': { formula: 'ROUND(E4/E4*100,2)', value: 78 } }),
    finds: ['formula.differs Bảng!G4', TOTALS],
    inOrder: changed(table, { 'Bảng!C4': { formula: '40+8', value: 48 } }),
  },
  'formula.external': {
    fault: changed(table, { 'Bảng!C4': { formula: "'[Điểm 2026.xlsx]Điểm'!C4", value: 48 } }),
    finds: ['formula.external Bảng!C4', TOTALS],
    inOrder: changed(table, { 'Bảng!C4': { formula: 'Bảng!K4', value: 48 }, 'Bảng!K4': 48 }),
  },
  'row.hidden': {
    fault: hidden({ hiddenRows: [3, 4, 5] }),
    finds: ['row.hidden Bảng!A3:A5', TOTALS],
    inOrder: hidden({ hiddenRows: [1, 12, 20] }),
  },
  'index.mixedFormats': {
    fault: changed(() => ({ 'Kết quả': { rows: [['Đơn vị', 'Chỉ số'], ['Sở A', 85.5], ['Sở B', null], ['Sở C', 88]] } }), { 'Kết quả!B3': { format: '0.00%', value: 0.91 } }),
    finds: ['index.mixedFormats Kết quả!B3'],
    inOrder: sheet('Kết quả', ['Đơn vị', 'Chỉ số'], ['Sở A', 85.5], ['Sở B', 91], ['Sở C', 88]),
  },
  'settings.unknownItem': {
    fault: book({ 'Thiết lập!A4': 'Người lập biểu', 'Thiết lập!B4': 'Nguyễn Văn A' }),
    finds: ['settings.unknownItem Thiết lập!A4'],
    inOrder: book({ 'Thiết lập!A4': 'Số thành viên Hội đồng', 'Thiết lập!B4': 9 }),
  },
  'settings.badValue': {
    fault: book({ 'Thiết lập!A4': 'Số chữ số thập phân', 'Thiết lập!B4': 'hai' }),
    finds: ['settings.badValue Thiết lập!B4'],
    inOrder: book({ 'Thiết lập!A4': 'Số chữ số thập phân', 'Thiết lập!B4': 3 }),
  },
  'settings.dateMade': {
    fault: book({ 'Thiết lập!A4': 'Cách xếp đồng hạng', 'Thiết lập!B4': { format: 'd/m/yyyy', value: 37622 } }),
    finds: ['settings.dateMade Thiết lập!B4'],
    inOrder: book({ 'Thiết lập!A4': 'Cách xếp đồng hạng', 'Thiết lập!B4': '1-1-3' }),
  },
  'settings.bandBound': {
    fault: book({ 'Thiết lập!D1': 'Xếp loại', 'Thiết lập!E1': 'Từ (%)', 'Thiết lập!D2': 'Tốt', 'Thiết lập!E2': 80, 'Thiết lập!D3': 'Khá' }),
    finds: ['settings.bandBound Thiết lập!E3'],
    inOrder: book({ 'Thiết lập!D1': 'Xếp loại', 'Thiết lập!E1': 'Từ (%)', 'Thiết lập!D2': 'Tốt', 'Thiết lập!E2': 80, 'Thiết lập!D3': 'Khá', 'Thiết lập!E3': 0 }),
  },
  'result.formulaDiffers': {
    fault: changed(() => ({ 'Kết quả': { rows: [['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số'], ['Sở A', 84, 68.32]] } }), { 'Kết quả!D2': { formula: 'C2', value: 68.32 } }),
    finds: ['result.formulaDiffers Kết quả!D2'],
    inOrder: changed(() => ({ 'Kết quả': { rows: [['Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số'], ['Sở A', 84, 68.32]] } }), { 'Kết quả!D2': { formula: 'C2/B2*100', value: 81.3333333333333 } }),
  },
  'result.sheetEdited': {
    fault: scored((value) => (value === 'Sở B' ? 'Sở C' : value)),
    finds: ['result.sheetEdited Xếp hạng!'],
    inOrder: scored((value) => value),
  },
} satisfies Readonly<Record<string, FindingCase>>;
