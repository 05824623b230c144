import { z } from 'zod';
import type { WrittenValue } from '../workbook/plan';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import { SCORE_SOURCES, TABLE_KINDS } from './table-kind';

z.config({ jitless: true }); // zod must not probe `new Function` under our content security policy

const MAPPING = z.object({
  sheet: z.string(),
  /** `null` where the headers decide. */
  kind: z.enum([...TABLE_KINDS, 'ignored']).nullable(),
  /** The row of the headers, from 0; `null` where it is looked for. */
  headRow: z.int().min(0).nullable(),
  /** Whose points a score matrix holds; `null` where the sheet's name decides. */
  source: z.enum(SCORE_SOURCES).nullable(),
  /** What a column holds, by the key of its header: a field, a criterion's code, or nothing of ours. */
  columns: z.record(z.string(), z.string().nullable()),
});
/** How a user wants a sheet to be read. Columns are known by their headers, so that they may move. */
export type SheetMapping = Readonly<z.infer<typeof MAPPING>>;

const ACCEPTED = z.object({
  /** Which finding, by {@link findingKey}. */
  finding: z.string(),
  reason: z.string(),
  by: z.string(),
  /** The day, `2026-11-22`. */
  on: z.string(),
});
/** A finding that somebody has accepted, why and when. */
export type Accepted = Readonly<z.infer<typeof ACCEPTED>>;

const SIGNED = z.object({
  unit: z.string(),
  commitment: z.string(),
  kind: z.string(),
  target: z.string(),
  title: z.string(),
  signedOn: z.string(),
  signer: z.string(),
  document: z.string(),
});

const SEAL = z.object({
  subject: z.string(),
  content: SIGNED,
  /** SHA-256 of the content, in hex. */
  hash: z.string(),
  /** What was sealed before, where the row was signed anew. */
  earlier: z.array(SIGNED).readonly().default([]),
});

const COMMITMENTS = z.object({
  /** Readings of free text that the user confirmed: row subject → text and reading. */
  confirmed: z.record(z.string(), z.string()).default({}),
  /** The sheet of the list that ranks are counted in; empty for the workbook's groups, `null` for as it fits. */
  rankList: z.string().nullable().default(null),
  /** Commitments as they were when they were sealed. */
  seals: z.array(SEAL).readonly().default([]),
});

export const ENTRY_KINDS = ['move', 'takeBack', 'tie', 'papers', 'lists'] as const;

const ENTRY = z.object({
  /** Counted from 1. */
  number: z.int().min(1),
  /** ISO 8601 in UTC, such as `2026-11-22T08:30:00Z`. */
  at: z.string(),
  what: z.enum(ENTRY_KINDS),
  /** Who answers for it; empty where nobody was asked. */
  by: z.string(),
  /** What was done, as a sentence. */
  text: z.string(),
  /** Hash of the workbook's content that it was done upon. */
  hash: z.string(),
  /** What it is about, and what was written into cells for it: how they are known to be ours. */
  subject: z.string().default(''),
  wrote: z.array(z.string()).readonly().default([]),
});
/** An entry of the journal (*nhật ký*). */
export type JournalEntry = Readonly<z.infer<typeof ENTRY>>;

const MEMORY = z.object({
  version: z.literal(1),
  /** Sheet → field → subject (a unit's name key, or a criterion's code) → the value we wrote. */
  cells: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])))),
  /** Our own sheets: role → name and the fingerprint of what we wrote. */
  sheets: z.record(z.string(), z.object({ name: z.string(), fingerprint: z.string() })),
  /** How the user told us to read a sheet. */
  mappings: z.array(MAPPING).default([]),
  /** Findings that somebody answers for. */
  accepted: z.array(ACCEPTED).default([]),
  commitments: COMMITMENTS.default({ confirmed: {}, rankList: null, seals: [] }),
  /** What was decided and made, in its order; entries are only added. */
  journal: z.array(ENTRY).default([]),
});
type Remembered = z.infer<typeof MEMORY>;
/** What the workbook remembers of commitments. */
export type CommitmentMemory = Readonly<z.infer<typeof COMMITMENTS>>;

const NOTHING: Remembered = { version: 1, cells: {}, sheets: {}, mappings: [], accepted: [], commitments: { confirmed: {}, rankList: null, seals: [] }, journal: [] };

/**
 * What earlier runs wrote. It is kept by unit and field, not by address, so that sorting a
 * table or adding rows above it does not turn our values into the user's.
 */
export class Memory {
  private constructor(private readonly remembered: Remembered) {}

  /** Memory that cannot be read counts as none: then every filled cell is the user's. */
  static parse(text: string | null): Memory {
    const read = MEMORY.safeParse(text === null ? null : parseJson(text));
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

/** A short text that differs, as good as surely, when the values of a sheet differ. */
export function fingerprint(rows: readonly (readonly (CellValue | WrittenValue | undefined)[])[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === undefined || value === '') continue;
      const said = typeof value === 'object' && 'formula' in value ? { formula: value.formula } : value;
      const text = `${row},${column},${JSON.stringify(said)};`;
      for (let at = 0; at < text.length; at += 1) {
        a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
        b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
      }
    }
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The fingerprint of a sheet as it stands. */
export function sheetFingerprint(sheet: SheetSnapshot): string {
  if (sheet.formulas.size === 0) return fingerprint(sheet.values);
  const values: (CellValue | WrittenValue | undefined)[][] = sheet.values.map((row) => [...row]);
  for (const [key, formula] of sheet.formulas) {
    const row = (values[Math.floor(key / 16384)] ??= []);
    row[key % 16384] = { formula };
  }
  return fingerprint(values);
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
