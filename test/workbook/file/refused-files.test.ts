import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { fixture, MAIN, packageOf, partsOf, workbookOf, worksheet } from './support';

const GOOD = partsOf(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** A file of the OLE2 kind with an entry of this name in its directory. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

/** The directory entry of a part in a zip, changed. */
function tampered(bytes: Uint8Array, name: string, change: (entry: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const text = Buffer.from(copy).toString('latin1');
  const at = text.lastIndexOf(name) - 46;
  change(new DataView(copy.buffer, at));
  return copy;
}

async function refusal(bytes: Uint8Array): Promise<unknown> {
  return openWorkbook(bytes).then(
    () => 'opened',
    (error: unknown) => error,
  );
}

const REFUSED: readonly (readonly [string, () => Uint8Array, object])[] = [
  ['an empty file', () => new Uint8Array(0), { code: 'notSpreadsheet' }],
  ['text', () => strToU8('STT;Đơn vị'), { code: 'notSpreadsheet' }],
  ['a zip of other things', () => zipSync({ 'a.txt': strToU8('a') }), { code: 'notSpreadsheet' }],
  [
    'a package of other things',
    () =>
      packageOf({
        ...GOOD,
        '[Content_Types].xml': (GOOD['[Content_Types].xml'] ?? '').replace(
          'spreadsheetml.sheet.main',
          'wordprocessingml.document.main',
        ),
      }),
    { code: 'notSpreadsheet' },
  ],
  ['.xls', () => fixture('old.xls'), { code: 'oldFormat' }],
  ['another OLE2 file', () => ole('WordDocument'), { code: 'notSpreadsheet' }],
  ['a password', () => ole('EncryptedPackage'), { code: 'encrypted' }],
  ['macros', () => fixture('macros.xlsm'), { code: 'macros' }],
  ['macros under a false name', () => packageOf({ ...GOOD, 'xl/vbaProject.bin': 'x' }), { code: 'macros' }],
  [
    'the first half of a file',
    () => fixture('openpyxl.xlsx').slice(0, 5000),
    { code: 'damaged', values: { part: 'ZIP' } },
  ],
  [
    'a part that is missing',
    () => packageOf({ ...GOOD, 'xl/s.xml': '' }),
    { code: 'damaged', values: { part: 'xl/s.xml' } },
  ],
  [
    'bytes that changed',
    () => tampered(packageOf(GOOD), 'xl/s.xml', (entry) => entry.setUint32(16, 1)),
    { code: 'damaged', values: { part: 'xl/s.xml' } },
  ],
  [
    'a part that is longer than it says',
    () => tampered(packageOf(GOOD), 'xl/s.xml', (entry) => entry.setUint32(24, 5, true)),
    { code: 'damaged', values: { part: 'xl/s.xml' } },
  ],
  [
    'parts larger than can be read',
    () =>
      tampered(packageOf(GOOD), 'xl/s.xml', (entry) => {
        entry.setUint32(20, 4_000_000_000, true);
        entry.setUint32(24, 4_000_000_000, true);
      }),
    { code: 'damaged' },
  ],
  [
    'a bomb',
    () => packageOf({ ...GOOD, 'xl/s.xml': worksheet(' '.repeat(20_000_000)) }),
    { code: 'tooLarge', values: { what: 'ratio', limit: '100:1' } },
  ],
  [
    'many parts',
    () =>
      packageOf({ ...GOOD, ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.xml`, ''])) }),
    { code: 'tooLarge', values: { what: 'entries', limit: '1000 (ZIP)', found: '1005 (ZIP)' } },
  ],
  [
    'too much in all',
    () => {
      const noise = Uint8Array.from({ length: 11_000_000 }, (_, index) => (index * index * 2_654_435_761) >>> 21);
      return zipSync(
        { ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.bin`, noise])) },
        { level: 0 },
      );
    },
    { code: 'tooLarge', values: { what: 'inflatedMegabytes', limit: '100 MB', found: '105 MB' } },
  ],
  [
    'a large file',
    () => new Uint8Array(201 << 20),
    { code: 'tooLarge', values: { what: 'fileMegabytes', limit: '200 MB', found: '201 MB' } },
  ],
];

test.each(REFUSED)('%s', async (_, make, expected) => {
  expect(await refusal(make())).toMatchObject(expected);
});

const MALFORMED: readonly (readonly [string, string])[] = [
  ['a row that does not end', '<row r="1"><c r="A1"><v>1</v></c>'],
  ['a value that does not end', '<row r="1"><c r="A1"><v>1'],
  ['a quote that does not end', '<row r="1"><c r="A1><v>1</v></c></row>'],
  ['rows out of order', '<row r="2"/><row r="1"/>'],
  ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
  ['a column beyond the last', '<row r="1"><c r="XFE1"/></row>'],
  ['an unknown type', '<row r="1"><c r="A1" t="x"><v>1</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
  ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'],
  ['an entity of its own', '<row r="1"><c r="A1" t="str"><v>&boom;</v></c></row>'],
];

test.each(MALFORMED)('%s', async (_, rows) => {
  expect(await refusal(workbookOf(worksheet(rows)))).toMatchObject({ code: 'damaged', values: { part: 'xl/s.xml' } });
});

test('an image may be as repetitive as it likes', async () => {
  const image = { 'xl/media/image1.bmp': new Uint8Array(5_000_000) };
  expect(await refusal(packageOf({ ...GOOD, ...image }))).toBe('opened');
});

test('a document type is refused wherever it stands', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbb">]>';
  const sheet = await refusal(workbookOf(`${bomb}${worksheet('')}`));
  expect(sheet).toMatchObject({ code: 'damaged', values: { part: 'xl/s.xml' } });
  const strings = { 'xl/sharedStrings.xml': `${bomb}<sst xmlns="${MAIN}"/>` };
  expect(await refusal(workbookOf(worksheet(''), strings))).toMatchObject({
    code: 'damaged',
    values: { part: 'xl/sharedStrings.xml' },
  });
});

test('work that was called off', async () => {
  const signal = AbortSignal.abort();
  await expect(openWorkbook(fixture('openpyxl.xlsx'), { signal })).rejects.toMatchObject({ code: 'cancelled' });
});
