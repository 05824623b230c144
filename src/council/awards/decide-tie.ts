import { tieDecisionText } from '../../locales/awards';
import { tieKeyName } from '../../locales/format';
import { dictionary, type Language } from '../../locales/language';
import { fill } from '../../locales/template';
import type { CellPlace } from '../../sheets/awards/cell-place';
import { cellWrite, isEmptyCell, widened } from '../../sheets/awards/add-cells';
import { awardRows, textIn } from '../../sheets/awards/award-table';
import { findRounds, listNamed, type ListName, type RoundField, type RoundTable } from '../../sheets/awards/round-rows';
import { textOf } from '../../sheets/cell';
import { PlanDraft } from '../../sheets/layout/draft';
import { Memory } from '../../sheets/memory';
import { isOurSheet } from '../../sheets/our-sheets';
import { cellAddress } from '../../workbook/address';
import { cellKey, valueAt, type Snapshot } from '../../workbook/snapshot';
import { incomplete, refusal, type CouncilDecision, type Decision } from './decision';
import { journalOf, journalPlan } from './journal';
import type { DecisionOptions } from './options';

/** Whose tie is decided: a shortlist, and its row of *Khen thưởng*, as several rows may be alike. */
export type TieList = ListName & { readonly row: CellPlace };

/**
 * The plan that writes what the council decided on a tie at the cut, and why, into the row of
 * *Khen thưởng* that the shortlist was drawn up from, and enters it into the journal. An earlier
 * decision of ours is replaced; what the user typed only where its cell is named in `overwrite`.
 * @example
 * decideTie(snapshot, { award: 'Cờ thi đua', recipients: 'collective', group: '', row: { sheet: 'Khen thưởng', address: 'A2' } }, { choice: 'allIn', reason: 'Ngang nhau', by: 'Ông A', at }, options).refused // null
 */
export function decideTie(snapshot: Snapshot, list: TieList, decision: CouncilDecision, options: DecisionOptions): Decision {
  const lacking = incomplete(decision);
  if (lacking !== null) return lacking;
  const choice = choiceText(decision, options.language);
  if (choice === null) return refusal('noKey');
  const alike = rowsOf(snapshot, list);
  const nth = alike.findIndex(({ table, row }) => table.sheet.name === list.row.sheet && cellAddress(row, table.columns.get('award') ?? 0) === list.row.address);
  const found = alike[nth];
  if (found === undefined) return refusal('listUnknown', { award: list.award });
  const { table, row } = found;
  const { sheet } = table;
  const { journal, decisions, awards } = dictionary(options.language);
  const { columns, heads } = widened(table, TIE_FIELDS, (field) => (field === 'tie' ? decisions.ties.tie : decisions.ties.tieReason));
  const wrote = [choice, decision.reason];
  const subject = JSON.stringify([list.award, list.recipients, list.group, ...(nth > 0 ? [nth] : [])]);
  const before = journalOf(snapshot).filter(({ what, subject: of }) => what === 'tie' && of === subject).at(-1)?.wrote ?? [];
  const draft = new PlanDraft(Memory.parse(snapshot.memory), options.overwrite);
  draft.blocks.push(...heads);
  for (const [at, field] of TIE_FIELDS.entries()) {
    const column = columns.get(field) ?? 0;
    const address = cellAddress(row, column);
    const existing = textOf(valueAt(sheet, row, column));
    const formula = sheet.formulas.get(cellKey(row, column));
    const ours = formula === undefined && (existing === textOf(before[at] ?? '') || existing === textOf(wrote[at] ?? ''));
    if (!ours && !isEmptyCell(sheet, row, column) && !draft.mayOverwrite(sheet.name, address)) {
      return refusal('occupied', { cell: `${sheet.name}!${address}`, existing: formula === undefined ? existing : `=${formula}` });
    }
    draft.blocks.push(cellWrite(sheet, row, column, wrote[at] ?? ''));
  }
  const { reason, by, at } = decision;
  const text = fill(journal.tied, {
    award: list.award,
    recipients: awards.recipients[list.recipients],
    group: list.group || awards.allGroups,
    decision: tieDecisionText({ choice: decision.choice, reason, ...(decision.choice === 'byKey' && { keyName: choice }) }, options.language),
  });
  const note = { at, what: 'tie', by, text, subject, wrote } as const;
  return { refused: null, ...journalPlan(snapshot, note, draft, options.language) };
}

const TIE_FIELDS = ['tie', 'tieReason'] as const satisfies readonly RoundField[];

/** As it stands in the cell, so that it is read again; `null` where the key is missing. */
function choiceText({ choice, key }: CouncilDecision, language: Language): string | null {
  if (choice !== 'byKey') return dictionary(language).decisions.ties.choices[choice];
  return key === undefined ? null : tieKeyName(key, language);
}

function rowsOf(snapshot: Snapshot, list: ListName): { readonly table: RoundTable; readonly row: number }[] {
  const memory = Memory.parse(snapshot.memory);
  const tables = snapshot.sheets.filter((sheet) => !isOurSheet(sheet, memory)).flatMap((sheet) => findRounds(sheet) ?? []);
  return tables.flatMap((table) =>
    awardRows(table)
      .filter((row) => textIn(table, row, 'award') !== '' && isSame(listNamed(table, row), list))
      .map((row) => ({ table, row })),
  );
}

function isSame(one: ListName | null, other: ListName): boolean {
  return one !== null && one.award === other.award && one.recipients === other.recipients && one.group === other.group;
}
