import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { Report } from '../../../src/sheets/report';
import { readHead } from '../../../src/sheets/head';
import { readCommitmentRows, type CommitmentRow } from '../../../src/sheets/commitments/rows';
import { checkSeals, sealRows, type Seal } from '../../../src/sheets/commitments/seals';
import { isSigned, sealOf, SIGNED_FIELDS, signedContent, signedDay } from '../../../src/sheets/commitments/signature';
import type { CellValue } from '../../../src/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot-of';

const HEAD = ['Đơn vị', 'Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Ngày ký', 'Người ký', 'Số văn bản', 'Kết quả'];
const A: CellValue[] = ['Phường 1', 'Tăng hạng', 'Tăng hạng', 5, null, '15/3/2023', 'Nguyễn Văn A', '01/CK', null];
const B: CellValue[] = ['Phường 1', 'Đúng hạn', 'Tỷ lệ', '95%', '3.2', '15/3/2023', 'Nguyễn Văn A', '01/CK', null];
const C: CellValue[] = ['Phường 2', 'Giữ hạng', 'Giữ hạng', null, null, '16/3/2023', 'Trần Thị B', '02/CK', null];
const UNSIGNED: CellValue[] = ['Phường 3', 'Giữ hạng', 'Giữ hạng', null, null, null, 'Trần Thị B', null, null];

function rowsOf(rows: readonly (readonly CellValue[])[], formats: Record<string, string> = {}): CommitmentRow[] {
  const [sheet] = snapshotOf({ 'Cam kết': { rows: [HEAD, ...rows], formats } }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const table = { kind: 'commitments', sheet, head: readHead(sheet, 0), source: 'final', mapping: null } as const;
  return readCommitmentRows(table, false, new Map(), new Report());
}

const sealed = (rows: readonly (readonly CellValue[])[], seals: readonly Seal[] = []): Seal[] => sealRows(checkSeals(rowsOf(rows), seals));
const states = (rows: readonly (readonly CellValue[])[], seals: readonly Seal[]): string[] => [...checkSeals(rowsOf(rows), seals).states.values()].map(({ state }) => state);
const edit = (row: readonly CellValue[], column: string, value: CellValue): CellValue[] => row.map((old, at) => (HEAD[at] === column ? value : old));

test('what is signed is sealed, what is not is not', () => {
  expect(states([A, B, UNSIGNED], [])).toEqual(['unsealed', 'unsealed', 'unsigned']);
  const seals = sealed([A, B, UNSIGNED]);
  expect(seals).toHaveLength(2);
  expect(states([A, B, UNSIGNED], seals)).toEqual(['intact', 'intact', 'unsigned']);
});

test('a change shows with what changed; results are none of what was signed', () => {
  const seals = sealed([A, B, C]);
  const { states: found, gone } = checkSeals(rowsOf([edit(A, 'Chỉ tiêu', 3), edit(B, 'Kết quả', 97), edit(C, 'Người ký', 'Lê Văn C')]), seals);
  expect([...found.values()].map((one) => (one.state === 'changed' ? one.changes : one.state))).toEqual([
    [{ field: 'target', before: '5', after: '3' }],
    'intact',
    [{ field: 'signer', before: 'Trần Thị B', after: 'Lê Văn C' }],
  ]);
  expect(gone).toEqual([]);
});

test('rows that move, or come between, are known again; a row that is gone is told', () => {
  const seals = sealed([A, B, C]);
  expect(states([C, UNSIGNED, B, A], seals)).toEqual(['intact', 'unsigned', 'intact', 'intact']);
  const { states: left, gone } = checkSeals(rowsOf([B, C]), seals);
  expect([...left.values()].map(({ state }) => state)).toEqual(['intact', 'intact']);
  expect(gone.map(({ content }) => content.commitment)).toEqual(['Tăng hạng']);
  expect(states([edit(A, 'Đơn vị', 'Phường 9'), B, C], seals)).toEqual(['changed', 'intact', 'intact']);
});

test('a row that came in is not accused in the place of one that was changed and moved on', () => {
  const seals = sealed([A, B, C]);
  const added = edit(A, 'Nội dung cam kết', 'Giữ hạng');
  expect(states([added, edit(A, 'Chỉ tiêu', 3), B, C], seals)).toEqual(['unsealed', 'changed', 'intact', 'intact']);
});

test('a changed row is sealed again only when it was signed anew, and what was sealed before is kept', () => {
  const seals = sealed([A]);
  const lower = edit(A, 'Chỉ tiêu', 3);
  expect(sealed([lower], seals)).toEqual(seals);
  const anew = edit(lower, 'Ngày ký', '1/7/2023');
  const [seal] = sealed([anew], seals);
  expect(seal?.earlier.map(({ target }) => target)).toEqual(['5']);
  expect(states([anew], seal === undefined ? [] : [seal])).toEqual(['intact']);
});

test('spelling of the same letters, spaces and ways to write a day make no difference', () => {
  const seals = sealed([A]);
  const spelt = [['Phường  1 '.normalize('NFD'), ' Tăng hạng', 'Tăng hạng', 5, null, 45_000, 'Nguyễn Văn A', '01/CK', null]];
  const rows = rowsOf(spelt, { F2: 'dd/mm/yyyy' });
  expect([...checkSeals(rows, seals).states.values()].map(({ state }) => state)).toEqual(['intact']);
  expect(rows.map(signedDay)).toEqual([45_000e9]);
});

test('a percentage is sealed as it is shown', () => {
  const [row] = rowsOf([edit(B, 'Chỉ tiêu', 0.95)], { D2: '0%' });
  expect(row && signedContent(row).target).toBe('95%');
});

test('the seal is the SHA-256 of the content, field by field', () => {
  const [row] = rowsOf([A]);
  if (row === undefined) throw new Error('no row');
  const content = signedContent(row);
  const text = JSON.stringify(SIGNED_FIELDS.map((field) => [field, content[field]]));
  expect(sealOf(content)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(isSigned(content)).toBe(true);
  expect(isSigned({ ...content, signedOn: 'tháng 3' })).toBe(false);
  expect(isSigned({ ...content, signedOn: '2026-02-31' })).toBe(false);
});

test('any change of a sealed row is seen, and no other row is accused', () => {
  const column = fc.constantFrom('Nội dung cam kết', 'Loại', 'Chỉ tiêu', 'Tiêu chí', 'Ngày ký', 'Người ký', 'Số văn bản');
  fc.assert(
    fc.property(column, fc.nat(2), (name, at) => {
      const rows = [A, B, C];
      const seals = sealed(rows);
      const edited = rows.map((row, index) => (index === at ? edit(row, name, '1/1/2024 khác') : row));
      expect(states(edited, seals)).toEqual(rows.map((_, index) => (index === at ? 'changed' : 'intact')));
    }),
  );
});
