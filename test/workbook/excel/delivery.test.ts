import { strFromU8, unzipSync } from 'fflate';
import { toXlsx } from '../../../src/documents/list/sheet';
import { browserDelivery } from '../../../src/workbook/browser-delivery';
import { ExcelDelivery } from '../../../src/workbook/excel/excel-delivery';
import { openWorkbook } from '../../../src/workbook/file/file-workbook';
import { BOOK } from '../examples';
import { closeExcel, openInExcel } from './open-in-excel';

const LIST = { name: 'TAPTHE', columns: [{ key: 'name', head: 'Tên', kind: 'text', width: 20 }], rows: [['Sở Nội vụ']] } as const;
const FILES = [
  { name: 'phieu-ket-qua/01.docx', bytes: new Uint8Array([1, 2, 3]) },
  { name: 'TAPTHE.xlsx', bytes: toXlsx([LIST]) },
];

/** What the browser was given to keep. */
let downloads: { readonly name: string; readonly blob: Blob }[] = [];

/** As much of a page as a download takes. */
class Link {
  href = '';
  download = '';
  constructor(private readonly blobs: ReadonlyMap<string, Blob>) {}
  click(): void {
    const blob = this.blobs.get(this.href);
    if (blob !== undefined) downloads.push({ name: this.download, blob });
  }
}

beforeEach(() => {
  downloads = [];
  const blobs = new Map<string, Blob>();
  jest.spyOn(URL, 'createObjectURL').mockImplementation((blob: unknown) => {
    const url = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  Object.assign(globalThis, { document: { createElement: () => new Link(blobs) } });
  jest.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z'), doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'document');
  closeExcel();
});

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array(await (blob ?? new Blob([])).arrayBuffer());
}

describe('in a browser', () => {
  test('one file is downloaded as it is, under its own name', async () => {
    const delivery = browserDelivery('kết quả.xlsx');
    expect([delivery.wayOf('a.docx'), await delivery.workbookName()]).toEqual(['download', 'kết quả.xlsx']);
    expect(await delivery.deliver(FILES.slice(0, 1), 'van-ban')).toEqual([{ way: 'download', file: '01.docx', count: 1 }]);
    expect(downloads.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['01.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ]);
    expect(await bytesOf(downloads[0]?.blob)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await delivery.deliver([], 'van-ban')).toEqual([]);
  });

  test('several are downloaded as one .zip, the same files as the same bytes', async () => {
    const delivery = browserDelivery('');
    expect(await delivery.deliver(FILES, 'van-ban')).toEqual([{ way: 'download', file: 'van-ban.zip', count: 2 }]);
    jest.setSystemTime(new Date('2030-05-05T05:05:05Z'));
    await delivery.deliver(FILES, 'van-ban');
    const [first, second] = await Promise.all(downloads.map(({ blob }) => bytesOf(blob)));
    expect(Object.entries(unzipSync(first ?? new Uint8Array())).map(([name, { length }]) => [name, length])).toEqual(
      FILES.map(({ name, bytes }) => [name, bytes.length]),
    );
    expect(strFromU8(first ?? new Uint8Array(), true)).toBe(strFromU8(second ?? new Uint8Array(), true));
    expect(downloads[0]?.blob.type).toBe('application/zip');
  });
});

describe('in Excel', () => {
  test('on the web, files are downloaded', async () => {
    const { host } = openInExcel(BOOK);
    host.platform = 'OfficeOnline';
    const delivery = new ExcelDelivery();
    expect([delivery.wayOf('a.docx'), delivery.wayOf('a.xlsx')]).toEqual(['download', 'download']);
    expect(await delivery.deliver(FILES, 'van-ban')).toEqual([{ way: 'download', file: 'van-ban.zip', count: 2 }]);
    expect([downloads.map(({ name }) => name), host.opened]).toEqual([['van-ban.zip'], []]);
  });

  test.each(['PC', 'Mac'])('for %s, a workbook is opened as a new one, and for other files it is said that there is no way', async (platform) => {
    const { host } = openInExcel(BOOK);
    host.platform = platform;
    const delivery = new ExcelDelivery();
    expect([delivery.wayOf('a.docx'), delivery.wayOf('a.csv'), delivery.wayOf('a.xlsx')]).toEqual(['none', 'none', 'newWorkbook']);
    expect(await delivery.deliver(FILES, 'van-ban')).toEqual([
      { way: 'newWorkbook', names: ['TAPTHE.xlsx'] },
      { way: 'none', names: ['phieu-ket-qua/01.docx'] },
    ]);
    const [opened = ''] = host.opened;
    const { sheets } = await (await openWorkbook(new Uint8Array(Buffer.from(opened, 'base64')))).snapshot();
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([['TAPTHE', [['Tên'], ['Sở Nội vụ']]]]);
    expect(downloads).toEqual([]);
  });

  test('one that cannot open workbooks says so', () => {
    openInExcel(BOOK).host.apiMinor = 7;
    expect(new ExcelDelivery().wayOf('a.xlsx')).toBe('none');
  });

  test('the workbook’s name is Excel’s', async () => {
    openInExcel(BOOK);
    expect(await new ExcelDelivery().workbookName()).toBe('Bảng điểm.xlsx');
  });

  test('what Excel refuses is told as an error of the workbook', async () => {
    const { host } = openInExcel(BOOK);
    host.faults = [{ sync: 1, when: 'before', code: 'GeneralException' }];
    await expect(new ExcelDelivery().deliver(FILES, 'van-ban')).rejects.toMatchObject({ code: 'hostBusy', values: { code: 'GeneralException' } });
  });
});
