import type { FindingTexts } from '../finding-texts';

/** Findings of formulas, hidden rows and copied sheets. */
export const spreadsheetFindings = {
  'form.secondOfUnit': {
    name: 'Two forms of one unit',
    what: 'This form, too, says that it is of {unit}; the first is on the sheet “{first}”.',
    why: 'Nothing says which form is right, so the unit is not ranked until only one is left.',
    mend: 'Delete the surplus form; if it was copied for another unit, correct the unit’s name inside it.',
  },
  'form.nameDiffers': {
    name: 'Tab and form name different units',
    what: 'The sheet is called “{tab}”, but the form inside says that it is of “{unit}”.',
    why: 'Forms are often copied from another unit without changing the name; the points now count for the name inside.',
    mend: 'Correct the unit’s name inside the form or the sheet’s name, so that both are the same unit.',
  },
  'formula.broken': {
    name: 'Formula with a lost reference',
    what: 'The formula “{formula}” has a reference that was lost (#REF!).',
    why: 'A cell, row, column or sheet that it used was deleted, so it no longer gives a value.',
    mend: 'Correct the formula so that it refers to the right cells; if the deletion was a slip, undo it.',
  },
  'formula.circular': {
    name: 'Circular formula',
    what: 'The formula depends on its own result: {path}.',
    why: 'A circular reference has no definite result; Excel usually shows 0 or keeps an old value.',
    mend: 'Correct one of the formulas in the circle; often a sum’s range includes the cell of the sum itself.',
  },
  'formula.missesCells': {
    name: 'Formula that leaves out rows or columns',
    what: 'The formula “{formula}” takes {range} only and leaves out {missed}.',
    why: 'What is left out belongs to the same group or item as what is taken; usually rows or columns were added later, or a $ is missing in a formula that was filled down.',
    mend: 'Extend the range in the formula and fill it into the other cells again.',
  },
  'formula.overtyped': {
    name: 'Value typed over a formula',
    what: 'The cell holds “{value}”, typed in, while the cells around it have formulas; here it would be “{formula}”.',
    why: 'A typed value does not follow the figures, so the cell may differ from the others without anybody noticing.',
    mend: 'Copy the formula from the cell next to it; if it was typed on purpose, accept the finding with a reason.',
  },
  'formula.differs': {
    name: 'Formula unlike its column',
    what: 'The formula “{formula}” is unlike the others of its column, by which it would be “{usual}”.',
    why: 'A lone formula usually comes from an edit or a slip in copying, so this row may be worked out otherwise than the rest.',
    mend: 'Copy the formula from the cell next to it; if it differs on purpose, accept the finding with a reason.',
  },
  'formula.external': {
    name: 'Formula that reads another file',
    what: 'The formula “{formula}” takes figures from another file, {book}.',
    why: 'When that file changes, is moved or is not sent along, the figures here may be old or wrong without anybody noticing.',
    mend: 'Copy the figures into this workbook and correct the formula, or paste the value in its place.',
  },
  'row.hidden': {
    name: 'Hidden rows that count',
    what: 'Rows that are hidden or filtered out count all the same: {count}, from “{first}” on.',
    why: 'Hidden rows do not show on the screen or in print, so those who sign may not know that they are part of the results.',
    mend: 'Show the rows or clear the filter and check them; if they must not count, move them out of the table.',
  },
} satisfies Partial<FindingTexts>;
