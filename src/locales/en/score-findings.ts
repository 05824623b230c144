import type { FindingTexts } from '../finding-texts';

/** Findings of cells, points, summary tables and the results that stand in the workbook. */
export const scoreFindings = {
  'number.asText': {
    name: 'Number stored as text',
    what: 'The number “{text}” is stored as text; it was read as {value}.',
    why: 'The results here include this cell, but the spreadsheet’s SUM skips numbers stored as text.',
    mend: 'Better convert the cell to a number (Convert to Number).',
  },
  'number.ambiguous': {
    name: 'Ambiguous number',
    what: 'It is unclear which number “{text}” is.',
    why: 'The dot or comma may be a decimal sign or a thousands separator.',
    mend: 'Enter it again as a number, without a thousands separator.',
  },
  'number.unreadable': {
    name: 'Not a number',
    what: '“{text}” is not a number.',
    why: 'This cell has to be a number; what cannot be read cannot be counted.',
    mend: 'Enter a number; leave the cell blank if there is none yet, write “-” if the criterion does not apply.',
  },
  'number.date': {
    name: 'Date instead of points',
    what: 'This cell holds a date (stored as the number {value}), not points.',
    why: 'Spreadsheet programs may turn entries such as “1.5” or “1/5” into a date; what was typed is no longer in the cell.',
    mend: 'Format the cell as Number, then enter the points again.',
  },
  'number.tooFine': {
    name: 'Too many decimals',
    what: 'The number {value} has more than 9 decimals.',
    why: 'Points are exact to 9 decimals; anything finer is rounded.',
    mend: 'If a formula makes these decimals, better round in the formula.',
  },
  'cell.error': {
    name: 'Error value',
    what: 'The cell shows the error {error}.',
    why: 'Its formula gives no value, so the cell cannot be used for scoring.',
    mend: 'Correct the formula, or enter the right value.',
  },
  'cell.uncalculated': {
    name: 'Formula not recalculated',
    what: 'The formula “{formula}” has not been recalculated.',
    why: 'The value saved in the file may be out of date: a cell it depends on has changed, or it was never calculated.',
    mend: 'Open the file in Excel or LibreOffice to recalculate it, save it, and validate again.',
  },
  'points.missing': {
    name: 'Points missing',
    what: '{unit} has no points for {code}.',
    why: 'A blank cell is not 0 points; a unit with missing points is not ranked.',
    mend: 'Enter the points; if the criterion does not apply to the unit, write “-” or “Không áp dụng”.',
  },
  'points.aboveMaximum': {
    name: 'Points above the maximum',
    what: '{unit} has {value} points for {code}, above the maximum {maximum}.',
    why: 'Points may not exceed the maximum.',
    mend: 'Check the appraisal file and correct the points or the maximum.',
  },
  'points.negative': {
    name: 'Negative points',
    what: '{unit} has negative points ({value}) for {code}.',
    why: 'Points may not be below 0.',
    mend: 'Correct the points; if the criterion does not apply, write “-” alone.',
  },
  'points.notAnOption': {
    name: 'Points are none of the options',
    what: '{unit} has {value} points for criterion {code}, which is none of the rule’s options ({options}).',
    why: 'Points outside the published scoring rule are hard to defend when they are questioned.',
    mend: 'Choose one of the options; if the council decides otherwise, give the reason in the notes column.',
  },
  'points.whereNotApplicable': {
    name: 'Points where the criterion does not apply',
    what: '{unit} has {value} points for criterion {code}, which does not apply to the group “{group}”.',
    why: 'A criterion that does not apply is not part of the unit’s maximum, so these points do not count.',
    mend: 'Remove the points or write “-”; if the criterion does apply, add the group in the column “Nhóm áp dụng”.',
  },
  'points.notSum': {
    name: 'Printed points are not the sum below them',
    what: 'The points entered for {code} are {printed}, but the items below it add up to {sum}.',
    why: 'Results are added up from the components; the figure on the parent row is only compared.',
    mend: 'Correct the figure of {code}, or the points of the items below it.',
  },
  'summary.partsDiffer': {
    name: 'Total differs by rounding',
    what: 'The parts of {unit} add up to {sum}, the total in the table is {printed}.',
    why: 'Totals are rounded from unrounded parts, so the last digit may differ by one.',
    mend: 'Nothing to do.',
  },
  'summary.totalWrong': {
    name: 'Total is not the sum of its parts',
    what: 'The total of {unit} reads {printed}, but its parts add up to {sum}.',
    why: 'The difference is larger than rounding explains, so at least one figure is wrong.',
    mend: 'Check the files, then correct the total or the parts.',
  },
  'summary.scaleAssumed': {
    name: 'Maximum taken from the scale',
    what: 'The table has no “Điểm tối đa” (maximum) column; a scale of {scale} is used for every unit.',
    why: 'The index is points divided by the unit’s own maximum, times 100.',
    mend: 'If units have different maxima, add the column “Điểm tối đa”; otherwise nothing needs to be done.',
  },
  'result.differs': {
    name: 'Printed result differs from the computed one',
    what: '{field} of {unit} reads {existing}; the computed result is {computed}.',
    why: 'Somebody entered this value, so it is kept and only compared.',
    mend: 'Check the figures; if the computed result is right, choose to overwrite in the step Score and rank.',
  },
  'result.formulaDiffers': {
    name: 'Formula gives another result',
    what: '{field} of {unit} is {existing} by its formula; the computed result is {computed}.',
    why: 'The workbook’s formula is kept and only compared; it may leave out a cell or round differently.',
    mend: 'Check the formula; if the computed result is right, choose to overwrite in the step Score and rank.',
  },
  'result.sheetEdited': {
    name: 'Result sheet was edited',
    what: 'The result sheet “{sheet}” was edited after it was last written.',
    why: 'Writing it again would lose these edits.',
    mend: 'Copy the edits to another sheet, or choose to overwrite in the step Score and rank.',
  },
  'number.fraction': {
    name: 'Fraction',
    what: '“{text}” is a fraction, or points written with their maximum, not a number.',
    why: 'Nothing says which number counts: the quotient, the one in front, or another.',
    mend: 'Enter the points as one number, such as 0.5 or 8.5.',
  },
  'number.percent': {
    name: 'Percentage in a cell for points',
    what: 'The cell says {percent} %, where points are expected.',
    why: 'It may be {percent} points or {percent} % of the maximum, so the cell is not used.',
    mend: 'Format the cell as Number, then enter the points again.',
  },
} satisfies Partial<FindingTexts>;
