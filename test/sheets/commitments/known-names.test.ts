import { KnownNames } from '../../../src/sheets/commitments/known-names';

const names = new KnownNames(
  [
    ...['Phường 2', 'Phường 8', 'Phường 11', 'Phường Rạch Dừa', 'Phường Nguyễn An Ninh'].map((name) => ({ name, group: 'Phường' })),
    { name: 'Xã Long Sơn', group: 'Xã' },
    ...['Phòng Kinh tế', 'Phòng Văn hóa và Thông tin'].map((name) => ({ name, group: 'Phòng chuyên môn' })),
  ],
  ['P. 02', 'Rạch Dừa', 'Phường 12', 'Xã Hòa Long', 'Phường Hòa Long'],
);

test.each([
  ['UBND phường 02', ['Phường 2']],
  ['Phường 8, 11, 12, Nguyễn An Ninh', ['Phường 8', 'Phường 11', 'Phường 12', 'Phường Nguyễn An Ninh']],
  ['Phường 8 và xã Long Sơn', ['Phường 8', 'Xã Long Sơn']],
  ['Rạch Dừa; P.8', ['Phường Rạch Dừa', 'Phường 8']],
  ['Phòng Văn hóa và Thông tin', ['Phòng Văn hóa và Thông tin']],
  ['Phòng Kinh tế, Long Sơn', ['Phòng Kinh tế', 'Xã Long Sơn']],
  ['UBND P.8, 11', ['Phường 8', 'Phường 11']],
  ['Phòng Kinh tế, Phòng Văn hóa và Thông tin', ['Phòng Kinh tế', 'Phòng Văn hóa và Thông tin']],
])('%s', (text, expected) => {
  expect(names.find(text)).toEqual({ names: expected, general: false, unknown: [], ambiguous: [] });
});

test('an unknown name with “và” in it is told as it is written', () => {
  expect(names.find('Sở Kế hoạch và Đầu tư')).toMatchObject({ names: [], unknown: ['Sở Kế hoạch và Đầu tư'] });
  expect(names.find('Phường 99 và 8')).toMatchObject({ names: ['Phường 8'], unknown: ['Phường 99'] });
});

test.each([
  ['Các phòng chuyên môn', ['Phòng Kinh tế', 'Phòng Văn hóa và Thông tin']],
  ['Xã', ['Xã Long Sơn']],
  ['UBND các phường, xã', ['Phường 2', 'Phường 8', 'Phường 11', 'Phường Rạch Dừa', 'Phường Nguyễn An Ninh', 'Xã Long Sơn']],
])('a group: %s', (text, expected) => {
  expect(names.find(text)).toMatchObject({ names: expected, general: true, unknown: [] });
});

test('all units are the workbook’s own', () => {
  for (const text of ['Tất cả', 'Các đơn vị', '100% các cơ quan, đơn vị', 'Toàn bộ các phòng, ban']) {
    expect(names.find(text)).toMatchObject({ general: true, unknown: [] });
    expect(names.find(text).names).toHaveLength(8);
  }
});

test('a name that could mean two, and what is no name, are told', () => {
  expect(names.find('Hòa Long')).toMatchObject({ names: [], ambiguous: [{ name: 'Hòa Long', candidates: ['Xã Hòa Long', 'Phường Hòa Long'] }] });
  expect(names.find('Phường 8, Phường 99, gì đó')).toMatchObject({ names: ['Phường 8'], unknown: ['Phường 99', 'gì đó'] });
  expect([names.nameOf('rạch dừa'), names.nameOf('Hòa Long')]).toEqual(['Phường Rạch Dừa', null]);
});
