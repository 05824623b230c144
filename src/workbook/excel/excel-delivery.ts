import { downloadAll } from '../browser-delivery';
import type { Delivered, DeliveredFile, Delivery, DeliveryWay } from '../delivery';
import { workbookError } from './errors';
import { withExcel } from './host';

/** From here on Excel opens a workbook that an add-in hands to it. */
const CREATES_WORKBOOKS = '1.8';

/** Text is made of so many bytes at a time: more arguments than that are too many for some engines. */
const CHUNK = 32_768;

/**
 * How files leave the task pane. In Excel on the web it stands in a browser, which downloads. The
 * web views of Excel for Windows and Mac drop downloads without a word: there a workbook is opened
 * as a new, unsaved one, and for other files there is no way.
 */
export class ExcelDelivery implements Delivery {
  async workbookName(): Promise<string> {
    try {
      return await withExcel(async (context) => {
        const { workbook } = context;
        workbook.load('name');
        await context.sync();
        return workbook.name;
      });
    } catch (error) {
      throw workbookError(error);
    }
  }

  wayOf(name: string): DeliveryWay {
    if (Office.context.platform === Office.PlatformType.OfficeOnline) return 'download';
    const opens = name.endsWith('.xlsx') && Office.context.requirements.isSetSupported('ExcelApi', CREATES_WORKBOOKS);
    return opens ? 'newWorkbook' : 'none';
  }

  async deliver(files: readonly DeliveredFile[], archive: string): Promise<readonly Delivered[]> {
    const by = (way: DeliveryWay): DeliveredFile[] => files.filter(({ name }) => this.wayOf(name) === way);
    const namesOf = (some: readonly DeliveredFile[]): string[] => some.map(({ name }) => name);
    const [workbooks, others] = [by('newWorkbook'), by('none')];
    try {
      for (const { bytes } of workbooks) await Excel.createWorkbook(base64(bytes));
    } catch (error) {
      throw workbookError(error);
    }
    return [
      ...downloadAll(by('download'), archive),
      ...(workbooks.length > 0 ? [{ way: 'newWorkbook', names: namesOf(workbooks) } as const] : []),
      ...(others.length > 0 ? [{ way: 'none', names: namesOf(others) } as const] : []),
    ];
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
