import type { Report } from '../cell';
import { criteriaDuplicateCode } from './criteria-duplicate-code';
import { criteriaMaximumNotSum } from './criteria-maximum-not-sum';
import { criteriaNoOptionReachesMaximum } from './criteria-no-option-reaches-maximum';
import { criteriaOptionAboveMaximum } from './criteria-option-above-maximum';
import { criteriaOrphan } from './criteria-orphan';
import { criteriaTotalNotScale } from './criteria-total-not-scale';
import type { Rule, Subject } from './rule';

/** Every rule that looks at a book once it is read; faults of single cells are found while reading. */
export const RULES: readonly Rule[] = [
  criteriaDuplicateCode,
  criteriaOrphan,
  criteriaMaximumNotSum,
  criteriaTotalNotScale,
  criteriaOptionAboveMaximum,
  criteriaNoOptionReachesMaximum,
];

/** Runs all rules; what they looked at and found goes to the report. */
export function runRules(subject: Subject, report: Report): void {
  for (const { check } of RULES) check(subject, report);
}
