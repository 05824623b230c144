import type { Book } from '../book';
import type { UnitResult } from '../result';
import { componentUnknown } from './component-unknown';
import { componentWithoutScores } from './component-without-scores';
import { criteriaDuplicateCode } from './criteria-duplicate-code';
import { criteriaEmpty } from './criteria-empty';
import { criteriaLostZero } from './criteria-lost-zero';
import { criteriaMaximumNotSum } from './criteria-maximum-not-sum';
import { criteriaMisnumbered } from './criteria-misnumbered';
import { criteriaNoOptionReachesMaximum } from './criteria-no-option-reaches-maximum';
import { criteriaNumberUnreadable } from './criteria-number-unreadable';
import { criteriaOddNumber } from './criteria-odd-number';
import { criteriaOptionAboveMaximum } from './criteria-option-above-maximum';
import { criteriaOrphan } from './criteria-orphan';
import { criteriaSkippedNumber } from './criteria-skipped-number';
import { criteriaTotalNotScale } from './criteria-total-not-scale';
import { criteriaUnnumbered } from './criteria-unnumbered';
import { criteriaUntitled } from './criteria-untitled';
import { evidenceMissing } from './evidence-missing';
import { explanationMissing } from './explanation-missing';
import { formMaximumDiffers } from './form-maximum-differs';
import { formNameDiffers } from './form-name-differs';
import { formRowMissing } from './form-row-missing';
import { formTwoSources } from './form-two-sources';
import { formUnnamed } from './form-unnamed';
import { formWithoutEvidence } from './form-without-evidence';
import { formWithoutExplanation } from './form-without-explanation';
import { formulaBroken } from './formula-broken';
import { formulaCircular } from './formula-circular';
import { formulaDiffers } from './formula-differs';
import { formulaExternal } from './formula-external';
import { formulaMissesCells } from './formula-misses-cells';
import { formulaOvertyped } from './formula-overtyped';
import { indexColumns } from './index-columns';
import { indexMixedFormats } from './index-mixed-formats';
import { indexShare } from './index-share';
import { mappingColumnGone } from './mapping-column-gone';
import { mappingHeadGone } from './mapping-head-gone';
import { mappingSheetGone } from './mapping-sheet-gone';
import { mappingSheetRenamed } from './mapping-sheet-renamed';
import { missingSources } from './missing-sources';
import { pointsAboveMaximum } from './points-above-maximum';
import { pointsAboveSelf } from './points-above-self';
import { pointsFaults } from './points-faults';
import { pointsMissing } from './points-missing';
import { pointsNegative } from './points-negative';
import { pointsNotAnOption } from './points-not-an-option';
import { pointsNotSum } from './points-not-sum';
import { pointsOtherScale } from './points-other-scale';
import { pointsWhereNotApplicable } from './points-where-not-applicable';
import { pointsWrongStep } from './points-wrong-step';
import { rankByPoints } from './rank-by-points';
import { rowHidden } from './row-hidden';
import type { Rule } from './rule';
import { selfOutOfRange } from './self-out-of-range';
import { sheetCodesNotRead } from './sheet-codes-not-read';
import { textDecomposed } from './text-decomposed';
import { textHidden } from './text-hidden';
import { textSpaces } from './text-spaces';
import { unitGone } from './unit-gone';
import { unitGroupDiffers } from './unit-group-differs';
import { unitInColumns } from './unit-in-columns';
import { unitSourceMissing } from './unit-source-missing';
import { unitWithoutForm } from './unit-without-form';
import { unitWithoutGroup } from './unit-without-group';
import { unitWithoutScores } from './unit-without-scores';
import { unitWithoutSelf } from './unit-without-self';
import { untidyTexts } from './untidy-texts';

/** Every rule that looks at a book once it is read; faults of single cells are found while reading. */
export const RULES: readonly Rule[] = [
  sheetCodesNotRead,
  mappingSheetGone,
  mappingSheetRenamed,
  mappingHeadGone,
  mappingColumnGone,
  criteriaDuplicateCode,
  criteriaOrphan,
  componentUnknown,
  criteriaMisnumbered,
  criteriaSkippedNumber,
  criteriaNumberUnreadable,
  criteriaUnnumbered,
  criteriaLostZero,
  criteriaOddNumber,
  criteriaUntitled,
  criteriaEmpty,
  criteriaMaximumNotSum,
  criteriaTotalNotScale,
  criteriaOptionAboveMaximum,
  criteriaNoOptionReachesMaximum,
  componentWithoutScores,
  formMaximumDiffers,
  formRowMissing,
  formTwoSources,
  pointsMissing,
  pointsAboveMaximum,
  pointsNegative,
  pointsNotAnOption,
  pointsWhereNotApplicable,
  pointsNotSum,
  unitGroupDiffers,
  unitWithoutGroup,
  unitWithoutScores,
  pointsOtherScale,
  pointsWrongStep,
  pointsAboveSelf,
  selfOutOfRange,
  indexShare,
  indexMixedFormats,
  unitInColumns,
  unitSourceMissing,
  unitWithoutForm,
  unitWithoutSelf,
  unitGone,
  rankByPoints,
  evidenceMissing,
  explanationMissing,
  formWithoutEvidence,
  formWithoutExplanation,
  textHidden,
  textDecomposed,
  textSpaces,
  formUnnamed,
  formNameDiffers,
  formulaBroken,
  formulaCircular,
  formulaMissesCells,
  formulaOvertyped,
  formulaDiffers,
  formulaExternal,
  rowHidden,
];

/** Runs all rules; what they looked at and found goes to the book's report. */
export function runRules(book: Book, results: readonly UnitResult[]): void {
  const [faults, gaps, texts, indexes] = [pointsFaults(book), missingSources(book), untidyTexts(book), indexColumns(book)];
  const subject = { book, results, faults, gaps, texts, indexes };
  for (const { check } of RULES) check(subject, book.report);
}
