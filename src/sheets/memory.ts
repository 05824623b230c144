import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { sheetFingerprint } from './fingerprint';
import { NOTHING, REMEMBERED, type Accepted, type CommitmentMemory, type JournalEntry, type Remembered, type SheetMapping } from './remembered';

/**
 * What earlier runs wrote. It is kept by unit and field, not by address, so that sorting a
 * table or adding rows above it does not turn our values into the user's.
 */
export class Memory {
  private constructor(private readonly remembered: Remembered) {}

  /** Memory that cannot be read counts as none: then every filled cell is the user's. */
  static parse(text: string | null): Memory {
    const read = REMEMBERED.safeParse(text === null ? null : parseJson(text));
    return new Memory(read.success ? read.data : NOTHING);
  }

  /** Whether the value is the one we wrote for that subject and field. */
  isOurs(sheet: string, field: string, subject: string, value: CellValue): boolean {
    const wrote = own(own(own(this.remembered.cells, sheet), field), subject);
    return wrote !== undefined && wrote === value;
  }

  /** The sheet of ours that plays a role, such as the summary. */
  sheet(role: string): { readonly name: string; readonly fingerprint: string } | undefined {
    return own(this.remembered.sheets, role);
  }

  isOurSheet(name: string): boolean {
    return Object.values(this.remembered.sheets).some((sheet) => sheet.name === name);
  }

  /** Whether a sheet is one of ours, as we wrote it. */
  isUnchanged(sheet: SheetSnapshot): boolean {
    const ours = Object.values(this.remembered.sheets).find(({ name }) => name === sheet.name);
    return ours !== undefined && ours.fingerprint === sheetFingerprint(sheet);
  }

  /** How the user told us to read sheets. */
  get mappings(): readonly SheetMapping[] {
    return this.remembered.mappings;
  }

  /** The findings that were accepted. */
  get accepted(): readonly Accepted[] {
    return this.remembered.accepted;
  }

  /** What is kept of commitments. */
  get commitments(): CommitmentMemory {
    return this.remembered.commitments;
  }

  /** What was decided and made, in its order. */
  get journal(): readonly JournalEntry[] {
    return this.remembered.journal;
  }

  /** The reading of a commitment's text that was confirmed, by the key of its row. */
  confirmedReading(subject: string): string | undefined {
    return own(this.remembered.commitments.confirmed, subject);
  }

  /** The text of this memory with some of its parts replaced, for a plan to keep. */
  with(change: Partial<Omit<Remembered, 'version'>>): string {
    return JSON.stringify({ ...this.remembered, ...change });
  }

  /** What a plan begins to collect from: the cells and sheets that are ours so far. */
  get written(): Pick<Remembered, 'cells' | 'sheets'> {
    return this.remembered;
  }
}

/**
 * Collects what a plan writes. A field of a sheet that the plan writes is remembered anew;
 * what other steps wrote stays remembered.
 */
export class MemoryDraft {
  private readonly cells = new Map<string, Map<string, Map<string, string | number>>>();
  private readonly sheets = new Map<string, { name: string; fingerprint: string }>();

  constructor(private readonly before: Memory) {}

  /** The field of the sheet is written by this plan, be it in no cell at all. */
  field(sheet: string, field: string): void {
    this.subjects(sheet, field);
  }

  cell(sheet: string, field: string, subject: string, value: string | number): void {
    this.subjects(sheet, field).set(subject, value);
  }

  sheet(role: string, name: string, fingerprint: string): void {
    this.sheets.set(role, { name, fingerprint });
  }

  toText(): string {
    const { cells: cellsBefore, sheets: sheetsBefore } = this.before.written;
    const cells = { ...cellsBefore };
    for (const [sheet, fields] of this.cells) {
      const wrote = Object.fromEntries([...fields].map(([field, subjects]) => [field, Object.fromEntries(subjects)]));
      cells[sheet] = { ...own(cells, sheet), ...wrote };
    }
    return this.before.with({ cells, sheets: { ...sheetsBefore, ...Object.fromEntries(this.sheets) } });
  }

  private subjects(sheet: string, field: string): Map<string, string | number> {
    const fields = this.cells.get(sheet) ?? new Map<string, Map<string, string | number>>();
    const subjects = fields.get(field) ?? new Map<string, string | number>();
    fields.set(field, subjects);
    this.cells.set(sheet, fields);
    return subjects;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
