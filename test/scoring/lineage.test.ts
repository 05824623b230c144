import { lineageOf } from '../../src/scoring/lineage';

const lineage = lineageOf([
  { from: 'Phường 01', to: 'Phường Vũng Tàu' },
  { from: 'Phường 2', to: 'Phường Vũng Tàu' },
  { from: 'P. 2', to: 'phường vũng tàu' },
  { from: 'Xã A', to: 'Xã B' },
  { from: 'Xã Lớn', to: 'Xã C' },
  { from: 'Xã Lớn', to: 'Xã D' },
  { from: null, to: 'Đặc khu Mới' },
  { from: 'Xã Cũ', to: null },
]);

test.each([
  ['merged', 'P. Vũng Tàu', ['Phường 01', 'Phường 2']],
  ['renamed', 'xã  b', ['Xã A']],
  ['split', 'Xã D', ['Xã Lớn']],
  ['made of none', 'Đặc khu Mới', []],
  ['not listed', 'Xã A', null],
])('%s: what %s came from', (_, unit, expected) => {
  expect(lineage.predecessors(unit)).toEqual(expected);
});

test.each([
  ['merged', 'Phường 1', ['Phường Vũng Tàu']],
  ['split', 'Xã Lớn', ['Xã C', 'Xã D']],
  ['ended', 'Xã Cũ', []],
  ['not listed', 'Xã B', null],
])('%s: what followed %s', (_, unit, expected) => {
  expect(lineage.successors(unit)).toEqual(expected);
});
