import { compare } from '../../../src/council/compare';
import { shortlist } from '../../../src/council/shortlist';
import { validate } from '../../../src/council/validate';
import type { Finding, FindingCode } from '../../../src/sheets/finding';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { cleanBook, format, formula, put, type Draft } from '../../sheets/rules/clean-book';
import { cleanForms } from '../../sheets/rules/clean-forms';
import { snapshotOf } from '../../support/snapshot-of';

/** The case of a finding: a workbook with the fault and what is found in it, and one that is in order. */
export interface FindingCase {
  /** The step that finds it, where that is not validation. */
  readonly step?: 'compare' | 'shortlist';
  /** A workbook with one fault. */
  readonly fault: () => Snapshot;
  /** All that is found in it. */
  readonly finds: readonly string[];
  /** A workbook like it, in which there is no such finding. */
  readonly inOrder: () => Snapshot;
}

/** What a cell is to hold: a value, a formula with its value, or a value in a number format. */
type Content = CellValue | { readonly formula: string; readonly value: CellValue } | { readonly format: string; readonly value: CellValue };
type Contents = Readonly<Record<string, Content>>;

/** The workbook without points at fault, after some of its cells were changed. */
export const book = (changes: Contents): (() => Snapshot) => changed(cleanBook, changes);

/** The workbook of unit forms, after some of its cells were changed. */
export const forms = (changes: Contents): (() => Snapshot) => changed(cleanForms, changes);

/** Any workbook, after some of its cells were changed. */
export function changed(base: () => Draft, changes: Contents): () => Snapshot {
  return () => {
    const draft = base();
    for (const [address, content] of Object.entries(changes)) {
      const plain = content === null || typeof content !== 'object' || 'error' in content;
      put(draft, address, plain ? content : content.value);
      if (!plain && 'formula' in content) formula(draft, address, content.formula);
      if (!plain && 'format' in content) format(draft, address, content.format);
    }
    return snapshotOf(draft);
  };
}

/** A workbook of one sheet. */
export const sheet = (name: string, ...rows: CellValue[][]): (() => Snapshot) => () => snapshotOf({ [name]: { rows } });

/** Without a sheet. */
export function without(base: () => Draft, ...names: readonly string[]): Draft {
  return Object.fromEntries(Object.entries(base()).filter(([name]) => !names.includes(name)));
}

/** What the case's step finds, and which findings it looked for. */
export function run({ step }: Pick<FindingCase, 'step'>, snapshot: Snapshot): { readonly findings: readonly Finding[]; readonly checks: ReadonlyMap<FindingCode, number> } {
  if (step === 'compare') return compare(snapshot, { overwrite: new Set(), language: 'vi' });
  if (step !== 'shortlist') return validate(snapshot);
  const { own, checks } = shortlist(snapshot, { workbook: '', entry: '', hash: '', made: '' });
  return { findings: own, checks };
}
