import type { Language } from '../../locales/language';
import type { Plan } from '../../workbook/plan';
import type { Book } from '../book';
import type { ResultField, UnitResult } from '../result';
import { PlanDraft } from './draft';
import { layOutForms } from './form-columns';
import { layOutOurSheet } from './our-sheet';
import { rankingSheet, summarySheet } from './result-sheets';
import { resultValue } from './result-values';
import { layOutUnitColumns, type Shown } from './unit-columns';

/** The plan of a run, with what the layout found on the way. */
export type Laid = Pick<PlanDraft, 'conflicts' | 'findings' | 'previews'> & { readonly plan: Plan };

/**
 * Lays the results out: into the result columns that the user's sheets have and, where those
 * do not show everything, into *Tổng hợp* and *Xếp hạng*.
 * @param order the results as they are published, by position
 */
export function layOut(
  book: Book,
  results: readonly UnitResult[],
  order: readonly number[],
  overwrite: ReadonlySet<string>,
  language: Language,
): Laid {
  const draft = new PlanDraft(book.memory, overwrite);
  const shown = layOutUnitColumns(book, results, draft, language);
  layOutForms(book, draft);
  const hasSheets = book.memory.sheet('summary') !== undefined;
  if (results.length > 0 && (hasSheets || !showsAll(results, shown, language))) {
    const published = order.flatMap((at) => results[at] ?? []);
    layOutOurSheet(book, summarySheet(published, book.final === null ? null : book.criteria, book.settings, language), draft);
    layOutOurSheet(book, rankingSheet(published, book.settings, language), draft);
  }
  const plan = { blocks: draft.blocks, sheets: draft.sheets, memory: draft.memory.toText() };
  return { plan, conflicts: draft.conflicts, findings: draft.findings, previews: draft.previews };
}

/** Whether the user's own columns show every unit's index, rank, band and note that there is to show. */
function showsAll(results: readonly UnitResult[], shown: Shown, language: Language): boolean {
  const needed: readonly ResultField[] = ['index', 'rank', 'band', 'note'];
  return results.every((result, unit) => {
    const reasonGiven = result.notRanked?.reason === 'excluded';
    return needed.every(
      (field) =>
        (field === 'note' && reasonGiven) ||
        resultValue(result, field, language) === null ||
        shown.get(field)?.has(unit) === true,
    );
  });
}
