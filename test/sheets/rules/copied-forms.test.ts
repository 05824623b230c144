import type { SheetDraft } from '../../support/snapshot-of';
import { score } from '../../../src/council/score';
import { snapshotOf } from '../../support/snapshot-of';
import { faultsIn, messageAt } from './example';

const UNITS: SheetDraft = { rows: [['Đơn vị', 'Nhóm'], ['Sở A', 'Sở'], ['Sở B', 'Sở']] };

function form(unit: string | null): SheetDraft {
  return {
    rows: [
      unit === null ? ['PHIẾU CHẤM ĐIỂM'] : [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định'],
      ['1', 'Lĩnh vực', 100],
      ['1.1', 'Tiêu chí', 100, 80],
    ],
  };
}

function ranks(sheets: Readonly<Record<string, SheetDraft>>): (readonly [string, number | null])[] {
  const { units } = score(snapshotOf(sheets), { overwrite: new Set(), language: 'vi' });
  return units.map(({ name, rank }) => [name, rank]);
}

test('a form a unit, named on its tab or inside', () => {
  const sheets = { 'Đơn vị': UNITS, 'Sở A': form(null), 'Phiếu 2': form('Sở B') };
  expect(faultsIn(sheets)).toEqual([]);
  expect(ranks(sheets)).toEqual([['Sở A', 1], ['Sở B', 1]]);
});

test('two forms of one unit: neither is chosen', () => {
  const sheets = { 'Đơn vị': UNITS, 'Sở A': form('Sở A'), 'Sở A (2)': form('Sở A'), 'Sở B': form('Sở B') };
  expect(faultsIn(sheets)).toEqual(['form.secondOfUnit Sở A (2)!A1']);
  expect(ranks(sheets)).toEqual([['Sở B', 1], ['Sở A', null]]);
  const unnamed = { 'Sở A': form(null), 'Sở A (2)': form(null), 'Sở B': form(null) };
  expect(faultsIn(unnamed)).toEqual(['form.secondOfUnit Sở A (2)!A1']);
});

test('a copied form with the old name inside', () => {
  const sheets = { 'Đơn vị': UNITS, 'Sở A': form('Sở A'), 'Sở B': form('Sở A') };
  expect(faultsIn(sheets, 'unit.withoutScores')).toEqual(['form.nameDiffers Sở B!A1']);
  expect(messageAt(sheets, 'A1')).toEqual([expect.stringContaining('Trang tính mang tên “Sở B”, nhưng phiếu bên trong ghi là của “Sở A”.')]);
  expect(ranks(sheets)).toEqual([['Sở A', null], ['Sở B', null]]);
});

test('not a tab that names no unit, and not another spelling', () => {
  expect(faultsIn({ 'Đơn vị': UNITS, 'Phiếu số 1': form('Sở A'), 'SỞ B': form('Sở  B') }, 'text.spaces')).toEqual([]);
});
