import { z } from 'zod';
import type { WrittenValue } from '../workbook/plan';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';

z.config({ jitless: true }); // zod must not probe `new Function` under our content security policy

const MEMORY = z.object({
  version: z.literal(1),
  /** Sheet → field → subject (a unit's name key, or a criterion's code) → the value we wrote. */
  cells: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])))),
  /** Our own sheets: role → name and the fingerprint of what we wrote. */
  sheets: z.record(z.string(), z.object({ name: z.string(), fingerprint: z.string() })),
});
type Remembered = z.infer<typeof MEMORY>;

/**
 * What earlier runs wrote. It is kept by unit and field, not by address, so that sorting a
 * table or adding rows above it does not turn our values into the user's.
 */
export class Memory {
  private constructor(private readonly remembered: Remembered) {}

  /** Memory that cannot be read counts as none: then every filled cell is the user's. */
  static parse(text: string | null): Memory {
    const read = MEMORY.safeParse(text === null ? null : parseJson(text));
    return new Memory(read.success ? read.data : { version: 1, cells: {}, sheets: {} });
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
}

/** Collects what a plan writes, to be remembered instead of what was. */
export class MemoryDraft {
  private readonly cells = new Map<string, Map<string, Map<string, string | number>>>();
  private readonly sheets = new Map<string, { name: string; fingerprint: string }>();

  cell(sheet: string, field: string, subject: string, value: string | number): void {
    const fields = this.cells.get(sheet) ?? new Map<string, Map<string, string | number>>();
    const subjects = fields.get(field) ?? new Map<string, string | number>();
    subjects.set(subject, value);
    fields.set(field, subjects);
    this.cells.set(sheet, fields);
  }

  sheet(role: string, name: string, fingerprint: string): void {
    this.sheets.set(role, { name, fingerprint });
  }

  toText(): string {
    const cells = Object.fromEntries(
      [...this.cells].map(([sheet, fields]) => [
        sheet,
        Object.fromEntries([...fields].map(([field, subjects]) => [field, Object.fromEntries(subjects)])),
      ]),
    );
    return JSON.stringify({ version: 1, cells, sheets: Object.fromEntries(this.sheets) } satisfies Remembered);
  }
}

/** A short text that differs, as good as surely, when the values of a sheet differ. */
export function fingerprint(rows: readonly (readonly (CellValue | WrittenValue | undefined)[])[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === undefined || value === '') continue;
      const text = `${row},${column},${JSON.stringify(value)};`;
      for (let at = 0; at < text.length; at += 1) {
        a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
        b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
      }
    }
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The fingerprint of a sheet as it stands; a formula never counts as ours. */
export function sheetFingerprint(sheet: SheetSnapshot): string {
  return sheet.formulas.size > 0 ? 'formulas' : fingerprint(sheet.values);
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
