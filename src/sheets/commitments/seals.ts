import { cellAddress } from '../../workbook/address';
import type { Report } from '../report';
import { fieldAddress, type CommitmentRow } from './rows';
import { isSigned, sealOf, SIGNED_FIELDS, signedContent, type SignedContent, type SignedField } from './signature';

/** A row as it was when it was sealed. */
export interface Seal {
  /** Which of its unit's rows it was. */
  readonly subject: string;
  readonly content: SignedContent;
  readonly hash: string;
  /** What was sealed before, where it was signed anew. */
  readonly earlier: readonly SignedContent[];
}

/** What differs from what was signed. */
export interface SignedChange {
  readonly field: SignedField;
  readonly before: string;
  readonly after: string;
}

/** Whether a row still says what was signed. */
export type SealState =
  /** Not signed on a day by somebody: there is nothing to be sealed. */
  | { readonly state: 'unsigned' }
  | { readonly state: 'unsealed' }
  /** With what was changed when it was signed anew, against the signing before. */
  | { readonly state: 'intact'; readonly seal: Seal; readonly sinceBefore: readonly SignedChange[] }
  | { readonly state: 'changed'; readonly seal: Seal; readonly changes: readonly SignedChange[] };

export interface SealCheck {
  readonly states: ReadonlyMap<CommitmentRow, SealState>;
  /** Sealed rows that are no longer there. */
  readonly gone: readonly Seal[];
}

/**
 * Compares rows with their seals. A row is known again by its content, wherever it stands; else
 * by its unit and words, else by its place among its unit's rows, else by its words alone.
 */
export function checkSeals(rows: readonly CommitmentRow[], seals: readonly Seal[]): SealCheck {
  const left = new Set(seals);
  const contents = new Map(rows.map((row) => [row, signedContent(row)]));
  const hashes = new Map([...contents].map(([row, content]) => [row, sealOf(content)]));
  const found = new Map<CommitmentRow, Seal>();
  const match = (keyOfRow: (row: CommitmentRow) => string, keyOfSeal: (seal: Seal) => string): void => {
    const byKey = new Map<string, Seal[]>();
    for (const seal of left) byKey.set(keyOfSeal(seal), [...(byKey.get(keyOfSeal(seal)) ?? []), seal]);
    for (const row of rows) {
      const seal = found.has(row) ? undefined : byKey.get(keyOfRow(row))?.shift();
      if (seal === undefined) continue;
      found.set(row, seal);
      left.delete(seal);
    }
  };
  const hashOf = (row: CommitmentRow): string => hashes.get(row) ?? '';
  match((row) => `${row.place} ${hashOf(row)}`, (seal) => `${seal.subject} ${seal.hash}`);
  match(hashOf, ({ hash }) => hash);
  match((row) => wordsOf(contents.get(row)), ({ content }) => wordsOf(content));
  match(({ place }) => place, ({ subject }) => subject);
  match((row) => contents.get(row)?.commitment ?? '', ({ content }) => content.commitment);
  const states = rows.map((row): [CommitmentRow, SealState] => {
    const content = contents.get(row) ?? signedContent(row);
    const seal = found.get(row);
    if (seal === undefined) return [row, { state: isSigned(content) ? 'unsealed' : 'unsigned' }];
    const changes = changesOf(seal.content, content);
    const sinceBefore = changesOf(seal.earlier.at(-1) ?? seal.content, seal.content);
    return [row, changes.length === 0 ? { state: 'intact', seal, sinceBefore } : { state: 'changed', seal, changes }];
  });
  return { states: new Map(states), gone: [...left] };
}

function wordsOf(content: SignedContent | undefined): string {
  return `${content?.unit ?? ''}: ${content?.commitment ?? ''}`;
}

function changesOf(before: SignedContent, after: SignedContent): SignedChange[] {
  return SIGNED_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({ field, before: before[field], after: after[field] }));
}

/**
 * The seals once every signed row that can be is sealed: those that have none, and changed ones
 * that were signed anew, on another day or under another number. What was sealed before is kept.
 */
export function sealRows(check: SealCheck): Seal[] {
  const seals: Seal[] = [...check.gone];
  for (const [row, state] of check.states) {
    if (state.state === 'unsigned') continue;
    const sealed = state.state === 'unsealed' ? null : state.seal;
    if (sealed !== null && !isToSeal(row, state)) {
      // A row that is as signed is known from now on by where it stands.
      seals.push(state.state === 'intact' ? { ...sealed, subject: row.place } : sealed);
      continue;
    }
    const content = signedContent(row);
    const earlier = sealed === null ? [] : [...sealed.earlier, sealed.content];
    seals.push({ subject: row.place, content, hash: sealOf(content), earlier });
  }
  return seals;
}

/** Whether sealing would seal the row. */
export function isToSeal(row: CommitmentRow, state: SealState): boolean {
  if (state.state !== 'changed') return state.state === 'unsealed';
  const anew = state.changes.some(({ field }) => field === 'signedOn' || field === 'document');
  return anew && isSigned(signedContent(row));
}

/** Reports what was changed since it was signed, and sealed rows that are gone. */
export function reportChanges({ states, gone }: SealCheck, report: Report): void {
  for (const [row, state] of states) {
    if (state.state === 'intact' || state.state === 'changed') report.checked('commitment.changedSinceSigned');
    if (state.state !== 'changed') continue;
    const { unit, signedOn: on } = state.seal.content;
    for (const { field, before, after } of state.changes) {
      const address = fieldAddress(row, field) ?? cellAddress(row.row, 0);
      report.add('commitment.changedSinceSigned', row.table.sheet.name, address, { unit, on, signedField: field, before, after });
    }
  }
  report.checked('commitment.gone', states.size);
  for (const { content } of gone) {
    report.add('commitment.gone', '', '', { unit: content.unit, text: content.commitment, on: content.signedOn });
  }
}
