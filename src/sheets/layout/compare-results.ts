import type { Book } from '../book';
import type { Finding } from '../finding';
import { isOurSheet } from '../our-sheets';
import type { UnitResult } from '../result';
import { PlanDraft } from './draft';
import { layOutForms } from './form-columns';
import { layOut } from './lay-out';
import { layOutUnitColumns } from './unit-columns';

/**
 * What stands in the workbook as a result and does not follow from its points. It does not
 * depend on the language that results are written in. Our own sheets are laid out only where
 * one of them is not as we wrote it: then what was edited has to be told from what is out of date.
 * @param order the results as they are published, by position
 */
export function compareResults(book: Book, results: readonly UnitResult[], order: () => readonly number[]): readonly Finding[] {
  const { snapshot, memory } = book;
  const changed = snapshot.sheets.some((sheet) => isOurSheet(sheet, memory) && !memory.isUnchanged(sheet));
  if (changed) return layOut(book, results, order(), new Set(), 'vi').findings;
  const draft = new PlanDraft(memory, new Set(), false);
  layOutUnitColumns(book, results, draft, 'vi');
  layOutForms(book, draft);
  return draft.findings;
}
