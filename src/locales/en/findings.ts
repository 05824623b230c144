import type { FindingTexts } from '../finding-texts';

/** Findings of sheets, the criteria set, units and settings. */
export const findings = {
  'sheet.noneRecognised': {
    what: 'No sheet to score from was recognised.',
    why: 'An index can only be computed from a score table or summary table whose header stands in the first 30 rows of its sheet.',
    mend: 'Check the header row: it needs “Đơn vị” (unit) with columns of points, or “STT”, “Tiêu chí” and “Điểm tối đa”.',
  },
  'sheet.secondOfKind': {
    what: 'This sheet was also recognised as “{kind}”, but only the sheet “{used}” is used.',
    why: 'Two sheets of one kind may hold different figures, so they are not merged without asking.',
    mend: 'Keep one sheet of this kind in the workbook and move the other to another file.',
  },
  'row.ignored': {
    what: 'The row “{text}” was left out.',
    why: 'It does not look like a unit, a criterion or a setting; usually it is a total or a note.',
    mend: 'Nothing to do if it is a total or a note; if it is data, put its number and name into their columns.',
  },
  'criteria.duplicateCode': {
    what: 'Number {code} is used twice; it already stands in {first}.',
    why: 'When two criteria carry the same number, nobody can tell whose points are entered under it.',
    mend: 'Change the number of one of the two rows so that each criterion has its own.',
  },
  'criteria.orphan': {
    what: 'Criterion {code} has no parent {parent}.',
    why: 'Its points would not be added to any area.',
    mend: 'Add the row {parent} to the criteria sheet, or correct the number {code}.',
  },
  'criteria.noMaximum': {
    what: 'Criterion {code} has no maximum.',
    why: 'The index is points divided by the maximum; without a maximum it cannot be computed.',
    mend: 'Enter the maximum from the decision that issued the criteria set in the column “Điểm tối đa”.',
  },
  'criteria.maximumNotSum': {
    what: 'The maximum of {code} is {maximum}, but the items below it add up to {sum}.',
    why: 'The two must be equal; otherwise the index of every unit may be wrong.',
    mend: 'Check against the decision that issued the criteria set, then correct the maximum of {code} or of the items below it.',
  },
  'criteria.totalNotScale': {
    what: 'The maxima of the criteria set add up to {sum}, not to the scale of {scale}.',
    why: 'An item may be missing, or the scale may be wrong. The index still uses each unit’s own maximum.',
    mend: 'Check the maxima of the areas, or correct “Thang điểm” (scale) on the settings sheet.',
  },
  'criteria.optionAboveMaximum': {
    what: 'Option “{option}” gives {points} points, above the maximum {maximum} of {code}.',
    why: 'No option may give more than the criterion’s maximum.',
    mend: 'Correct the option’s points, or the maximum of {code}.',
  },
  'criteria.noOptionReachesMaximum': {
    what: 'The best option of {code} gives only {best} points, below its maximum {maximum}.',
    why: 'Under this scoring rule no unit can reach the maximum.',
    mend: 'Check whether an option is missing, or correct the maximum of {code}.',
  },
  'criteria.sourceUnknown': {
    what: 'The source of points “{text}” of criterion {code} is not understood.',
    why: 'The source decides between appraisal and survey points; when it is unclear, appraisal points are used.',
    mend: 'Enter “Thẩm định” (appraisal) or “Điều tra XHH” (survey) in the column “Nguồn điểm”.',
  },
  'criteria.groupUnknown': {
    what: 'Group “{group}” of criterion {code} is not in the list of units.',
    why: 'No unit belongs to that group, so the criterion may be left out by mistake.',
    mend: 'Write the group as in the column “Nhóm” of the units sheet.',
  },
  'component.unknown': {
    what: 'Criterion {code} is not in the criteria set.',
    why: 'Points entered under this number do not count.',
    mend: 'Correct the number in the header, or add criterion {code} to the criteria sheet.',
  },
  'component.duplicate': {
    what: 'Criterion {code} appears twice; first in {first}.',
    why: 'There are two places for the points of one criterion, and nothing says which one counts.',
    mend: 'Remove one of them, or correct its number.',
  },
  'component.withoutScores': {
    what: 'Criterion {code} has no points in any table.',
    why: 'It counts in the maximum but nobody has points for it, so the units concerned are not ranked.',
    mend: 'Add a column {code} to the appraisal scores or to the survey scores.',
  },
  'matrix.noMaxima': {
    what: 'This score table has no maxima for its criteria.',
    why: 'The index is points divided by the maximum; without maxima it cannot be computed.',
    mend: 'Add a criteria sheet, or a row “Điểm tối đa” (maximum) just below the header of the table.',
  },
  'form.maximumDiffers': {
    what: 'The form of {unit} gives {code} a maximum of {maximum}; the criteria set says {listed}.',
    why: 'Different maxima lead to different indexes.',
    mend: 'Check against the decision that issued the criteria set and make the two the same.',
  },
  'form.rowMissing': {
    what: 'The form of {unit} has no row for criterion {code}.',
    why: 'A missing row means neither 0 points nor “does not apply”; a unit with missing points is not ranked.',
    mend: 'Add the row {code} with its points; if the criterion does not apply to the unit, write “-”.',
  },
  'form.twoSources': {
    what: 'Criterion {code} of {unit} has both appraisal and survey points.',
    why: 'A criterion takes its points from one source only, and nothing says which one counts here.',
    mend: 'Remove one of the two, or enter the source of {code} in the column “Nguồn điểm” of the criteria sheet.',
  },
  'unit.duplicate': {
    what: 'Unit “{unit}” appears twice; first in {first}.',
    why: 'Nothing says which figures are the unit’s, and choosing is up to the council.',
    mend: 'Remove the surplus row, or correct the unit’s name.',
  },
  'unit.ambiguous': {
    what: 'The name “{unit}” may stand for any of: {candidates}.',
    why: 'Where several units fit, names are never matched silently: the points could go to the wrong unit.',
    mend: 'Write the unit’s full name as on the units sheet.',
  },
  'unit.unknown': {
    what: 'Unit “{unit}” is not in the list of units.',
    why: 'Figures under this name do not enter the results.',
    mend: 'Correct the name, or add the unit to the units sheet.',
  },
  'unit.withoutScores': {
    what: 'Unit “{unit}” has no points in any table.',
    why: 'No points does not mean 0 points; the unit is not ranked.',
    mend: 'Enter the unit’s points, or give a reason in the column “Không xếp hạng” (not ranked) of the units sheet.',
  },
  'unit.withoutGroup': {
    what: 'Unit “{unit}” has no group.',
    why: 'The other units are ranked by group; a unit without a group is not ranked.',
    mend: 'Enter the unit’s group in the column “Nhóm”.',
  },
  'unit.spelledDifferently': {
    what: 'The name “{unit}” was taken for the unit “{listed}”.',
    why: 'The two differ only in capitals, spaces, leading zeros or the word for the kind of unit.',
    mend: 'Better use one spelling. If these are two units, list both on the units sheet.',
  },
  'unit.groupDiffers': {
    what: 'Unit “{unit}” stands in group “{group}”, but the list of units says “{listed}”.',
    why: 'A unit is ranked in one group only.',
    mend: 'Make the group the same in both places.',
  },
  'settings.unknownItem': {
    what: 'The setting “{item}” is not used.',
    why: 'It is not among the known settings.',
    mend: 'Check its name; if it is only a note, nothing needs to be done.',
  },
  'settings.badValue': {
    what: 'The value “{value}” of “{item}” is not valid; “{used}” is used.',
    why: 'This setting directly affects indexes or ranks.',
    mend: 'Correct the value, or clear the cell to use the default.',
  },
  'settings.dateMade': {
    what: 'The value of “{item}” was turned into a date; it is read as “{used}”.',
    why: 'Spreadsheet programs take entries such as “5/12” for dates.',
    mend: 'Format the cell as Text, then enter the value again.',
  },
  'settings.bandBound': {
    what: 'The bound “{value}” of the band “{band}” cannot be used.',
    why: 'Each band needs a lower bound of its own, a number from 0 to 100; without it no unit can be put into the band.',
    mend: 'Correct the column “Từ (%)” of this band.',
  },
} satisfies Partial<FindingTexts>;
