import { z } from 'zod';
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
  /** Which words stood in each place when verdicts were last written: place → subject of a row. */
  places: z.record(z.string(), z.string()).default({}),
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

/** What a workbook remembers of us, as it is kept in the file. */
export const REMEMBERED = z.object({
  version: z.literal(1),
  /** Sheet → field → subject (a unit's name key, or a criterion's code) → the value we wrote. */
  cells: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])))),
  /** Our own sheets: role → name and the fingerprint of what we wrote. */
  sheets: z.record(z.string(), z.object({ name: z.string(), fingerprint: z.string() })),
  /** How the user told us to read a sheet. */
  mappings: z.array(MAPPING).default([]),
  /** Findings that somebody answers for. */
  accepted: z.array(ACCEPTED).default([]),
  commitments: COMMITMENTS.default({ confirmed: {}, places: {}, rankList: null, seals: [] }),
  /** What was decided and made, in its order; entries are only added. */
  journal: z.array(ENTRY).default([]),
});
export type Remembered = z.infer<typeof REMEMBERED>;
/** What the workbook remembers of commitments. */
export type CommitmentMemory = Readonly<z.infer<typeof COMMITMENTS>>;

export const NOTHING: Remembered = { version: 1, cells: {}, sheets: {}, mappings: [], accepted: [], commitments: { confirmed: {}, places: {}, rankList: null, seals: [] }, journal: [] };
