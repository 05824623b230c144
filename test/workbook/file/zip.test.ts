import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { crc32 } from '../../../src/workbook/file/crc32';
import { StoredPart, pack } from '../../../src/workbook/file/part';
import { readZip } from '../../../src/workbook/file/zip-read';
import { writeZip } from '../../../src/workbook/file/zip-write';

const FILES = {
  'a.txt': strToU8('một'.repeat(100)),
  'thư mục/ă.bin': new Uint8Array(300_000).map((_, index) => (index * 7919) >> 3),
  'rỗng.xml': new Uint8Array(0),
};

function ours(): Uint8Array {
  return writeZip(Object.entries(FILES).map(([name, bytes]) => pack(name, bytes)));
}

function contents(zip: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(readZip(zip).map((entry) => [entry.name, new StoredPart(entry).bytes()]));
}

test('the CRC of all lengths and beginnings', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  const bytes = strToU8('Chỉ số cải cách hành chính');
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
  }
});

test('what we write others read, and we read', () => {
  expect(unzipSync(ours())).toEqual(FILES);
  expect(contents(ours())).toEqual(FILES);
});

test('entries go from one file into another as they are', () => {
  const first = readZip(ours());
  expect(readZip(writeZip(first))).toEqual(first);
});

test('sizes behind the data, as programs write them that do not know them before', () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(FILES)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  expect(contents(new Uint8Array(Buffer.concat(chunks)))).toEqual(FILES);
});

test('zip64: sizes and the directory beside their usual places', () => {
  const zip = writeZip([pack('a', FILES['a.txt'])]);
  const [entry] = readZip(zip);
  const directory = zip.length - 22 - 47;
  const bytes = new Uint8Array(zip.length + 28 + 56 + 20);
  const view = new DataView(bytes.buffer);
  bytes.set(zip.subarray(0, directory + 47));
  view.setUint32(directory + 20, 0xffffffff, true);
  view.setUint32(directory + 24, 0xffffffff, true);
  view.setUint16(directory + 30, 28, true);
  const extra = directory + 47;
  view.setUint16(extra, 1, true);
  view.setUint16(extra + 2, 24, true);
  view.setUint32(extra + 4, FILES['a.txt'].length, true);
  view.setUint32(extra + 12, entry?.data.length ?? 0, true);
  const end = extra + 28;
  view.setUint32(end, 0x06064b50, true);
  view.setUint32(end + 32, 1, true);
  view.setUint32(end + 48, directory, true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setUint32(end + 64, end, true);
  bytes.set(zip.subarray(zip.length - 22), end + 76);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  expect(contents(bytes)).toEqual({ a: FILES['a.txt'] });
});

test.each([
  ['two entries of one name', () => writeZip([pack('a', FILES['a.txt']), pack('A', FILES['a.txt'])])],
  ['an encrypted entry', () => writeZip([{ ...pack('a', FILES['a.txt']), flags: 1 }])],
  ['another way of packing', () => writeZip([{ ...pack('a', FILES['a.txt']), method: 9 }])],
  ['a stored entry of two sizes', () => writeZip([{ ...pack('a', FILES['a.txt']), method: 0 }])],
])('%s is refused', (_, make) => {
  expect(() => readZip(make())).toThrow(expect.objectContaining({ code: 'damaged' }));
});
