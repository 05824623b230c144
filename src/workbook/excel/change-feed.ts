import type { WorkbookChange } from '../workbook';
import { withExcel } from './host';

type Listener = (change: WorkbookChange) => void;
type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Tells of changes that the user or a co-author makes; Excel is asked only while somebody listens. */
export class ChangeFeed {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<Registration | null> | null = null;

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    this.registration ??= this.register();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unregister();
    };
  }

  /** Where Excel does not let us listen, results are just not marked as out of date. */
  private async register(): Promise<Registration | null> {
    try {
      return await withExcel(async (context) => {
        const registration = context.workbook.worksheets.onChanged.add((change) => this.tell(change));
        await context.sync();
        return registration;
      });
    } catch {
      return null;
    }
  }

  private unregister(): void {
    const ending = this.registration;
    this.registration = null;
    void ending?.then(removed).catch(() => undefined);
  }

  private async tell({ triggerSource, worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (triggerSource === 'ThisLocalAddin') return;
    const sheet = await sheetName(worksheetId).catch(() => null);
    if (sheet === null) return;
    for (const listener of this.listeners) listener({ sheet });
  }
}

async function removed(registration: Registration | null): Promise<void> {
  if (registration === null) return;
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

async function sheetName(id: string): Promise<string | null> {
  return await withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
