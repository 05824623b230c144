import { commitmentReason, readingWords } from '../../locales/commitment-text';
import { dictionary, type Language } from '../../locales/language';
import { sealText } from '../../locales/seal-text';
import { fill } from '../../locales/template';
import { countVerdicts } from '../../scoring/commitment-tally';
import { VERDICTS } from '../../scoring/commitment-reason';
import { pointsFromNumber, pointsToNumber } from '../../scoring/points';
import type { WrittenValue } from '../../workbook/plan';
import { isBlank } from '../../workbook/snapshot';
import type { Book } from '../book';
import type { Commitment } from '../commitments/read';
import type { CommitmentResult } from '../commitments/results';
import { fieldText, formerSubjects, type CommitmentRow } from '../commitments/rows';
import type { SealCheck, SealState } from '../commitments/seals';
import { headerKey } from '../fields';
import type { Table } from '../recognise';
import type { CommitmentField } from '../result';
import type { PlanDraft } from './draft';
import { putResult } from './result-cell';
import type { ResultValue } from './result-values';

const FIELDS: readonly CommitmentField[] = ['verdict', 'distance', 'reason'];

/**
 * Writes verdict, distance and reason next to each commitment: into the columns that the sheet
 * has for them, else into new ones to the right of everything that stands there.
 */
export function layOutCommitmentColumns(
  book: Book,
  results: readonly CommitmentResult[],
  seals: SealCheck,
  draft: PlanDraft,
  language: Language,
): void {
  const rows = new Map<CommitmentRow, Commitment[]>();
  for (const one of book.commitments.list) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  const former = formerSubjects([...rows.keys()], book.memory.commitments.places);
  const judged = new Map<CommitmentRow, CommitmentResult[]>();
  for (const one of results) judged.set(one.row, [...(judged.get(one.row) ?? []), one]);
  for (const table of new Set([...rows.keys()].map((row) => row.table))) {
    const own = [...rows].filter(([row]) => row.table === table);
    for (const [field, column] of resultColumns(table)) {
      const writes = new Map<number, WrittenValue>();
      draft.memory.field(table.sheet.name, field);
      if (!table.head.columns.has(field)) writes.set(headRow(table), dictionary(language).commitments.columns[field]);
      for (const [row, promises] of own) {
        const computed = valuesOf(promises, judged.get(row) ?? [], seals.states.get(row), language)[field];
        const unit = fieldText(row, 'unit') || promises.flatMap(({ units }) => units).join(', ');
        const cell = { sheet: table.sheet, row: row.row, column, field, subject: row.subject, former: former.get(row) ?? row.subject, unit, computed };
        putResult({ ...cell, same: (existing) => sameValue(existing, computed) }, book.memory, writes, draft);
      }
      draft.column(table.sheet.name, column, field, writes, undefined);
    }
  }
}

/** The column of each result: the user's own, or the next ones that are free in all rows. */
function resultColumns(table: Table): [CommitmentField, number][] {
  let free = 0;
  for (const values of table.sheet.values.slice(table.head.row)) {
    values.forEach((value, column) => {
      if (value !== undefined && !isBlank(value)) free = Math.max(free, column + 1);
    });
  }
  for (const merge of table.sheet.merges) if (merge.row + merge.rows > table.head.row) free = Math.max(free, merge.column + merge.columns);
  return FIELDS.map((field) => {
    const own = table.head.columns.get(field);
    if (own !== undefined) return [field, own];
    free += 1;
    return [field, free - 1];
  });
}

function headRow({ head }: Table): number {
  return head.row + head.rows - 1;
}

type RowValues = Readonly<Record<CommitmentField, ResultValue>>;

/** A change since signing is told next to the verdict; nothing is said of rows that are as signed. */
function valuesOf(
  promises: readonly Commitment[],
  results: readonly CommitmentResult[],
  seal: SealState | undefined,
  language: Language,
): RowValues {
  const values = verdictOf(promises, results, language);
  if (seal?.state !== 'changed') return values;
  return { ...values, reason: [values.reason, sealText(seal, language)].filter((text) => text !== null).join(' ') };
}

function verdictOf(promises: readonly Commitment[], results: readonly CommitmentResult[], language: Language): RowValues {
  const { commitments: texts, names } = dictionary(language);
  if (promises.some(({ state }) => state === 'proposed')) {
    const reading = promises.map((one) => readingWords(one.reading, language)).join('; ');
    return { verdict: texts.unconfirmed, distance: null, reason: fill(texts.unconfirmedReason, { reading }) };
  }
  const [first, second] = results;
  if (first === undefined) {
    const made = promises.some(({ units }) => units.length > 0);
    return made ? { verdict: null, distance: null, reason: texts.ownRows } : { verdict: texts.noUnit, distance: null, reason: texts.noUnitReason };
  }
  if (second === undefined) {
    const distance = first.distance === null ? null : pointsToNumber(first.distance);
    return { verdict: names.verdicts[first.verdict], distance, reason: commitmentReason(first, language) };
  }
  const counts = countVerdicts(results.map(({ verdict }) => verdict));
  const verdict = VERDICTS.filter((one) => counts[one] > 0)
    .map((one) => fill(texts.several, { verdict: names.verdicts[one], n: String(counts[one]) }))
    .join('; ');
  return { verdict, distance: null, reason: fill(texts.severalReason, { sheet: texts.sheet.name }) };
}

function sameValue(existing: string | number, computed: ResultValue): boolean {
  if (typeof existing === 'number') return typeof computed === 'number' && pointsFromNumber(existing)?.points === pointsFromNumber(computed)?.points;
  return typeof computed === 'string' && headerKey(existing) === headerKey(computed);
}
