import type { FindingTexts } from '../finding-texts';

/** Findings of units: what they lack, and what does not agree. */
export const unitFindings = {
  'unit.sourceMissing': {
    name: 'A whole source is missing',
    what: '{unit} has points in other tables, but none of “{field}”.',
    why: 'A unit with missing points is not ranked; it may have been left out of the table, or the results are not in yet.',
    mend: 'Enter the unit’s points in the table; where they do not apply to it, write “-”.',
  },
  'unit.inColumns': {
    name: 'Units in columns',
    what: 'Columns read as the points of a unit each: {count}, namely {columns}.',
    why: 'The workbook has no other table of points, and no header says that these columns of numbers are something else.',
    mend: 'If one of them is no unit, open the sheet in the step Validate and choose “Not read” for the column; if they all are, nothing is to be done.',
  },
  'unit.withoutForm': {
    name: 'Unit without its form',
    what: 'There is no form of “{unit}”, though others of its group have theirs.',
    why: 'Without a form there are no points, and the unit is not ranked.',
    mend: 'Copy the unit’s form into the workbook and check the name on it; if the unit is not to be ranked, give the reason on the units sheet.',
  },
  'unit.withoutSelf': {
    name: 'Unit without self-scores',
    what: '“{unit}” has no self-scores, though others of its group have.',
    why: 'Self-scores do not count in the results, but the appraisal starts from them and is compared with them.',
    mend: 'Enter the unit’s self-scores, or check its name in the table of self-scores.',
  },
  'evidence.missing': {
    name: 'Evidence missing',
    what: '{unit} gives itself {value} points in {code} and names no evidence.',
    why: 'Points without evidence are hard to accept in the appraisal.',
    mend: 'Enter the number or link of the document in the column of evidence; where there is none, explain.',
  },
  'form.withoutEvidence': {
    name: 'Form without any evidence',
    what: 'The form of {unit} has points, but its column of evidence is empty.',
    why: 'Points without evidence are hard to accept in the appraisal.',
    mend: 'Enter the evidence in each row with points; where it is handed in apart, the column may be removed.',
  },
  'explanation.missing': {
    name: 'Explanation missing',
    what: '{unit} gives itself {value} of {maximum} points in {code} and does not explain why.',
    why: 'What stays below the maximum needs a reason, for the appraisal and for what is to be done about it.',
    mend: 'Enter the reason in the column “Giải trình” (explanation).',
  },
  'form.withoutExplanation': {
    name: 'Form without any explanation',
    what: 'The form of {unit} stays below the maximum in places, but its column of explanations is empty.',
    why: 'What stays below the maximum needs a reason, for the appraisal and for what is to be done about it.',
    mend: 'Enter the reason in each such row; where it is handed in apart, the column may be removed.',
  },
  'unit.gone': {
    name: 'Last year’s unit that is gone',
    what: '“{unit}” is in last year’s table, but not in this year’s list.',
    why: 'It may have been left out, be spelled differently, or have been reorganised; as long as that is not known, it cannot be compared with last year.',
    mend: 'Add the unit or put its name right; if it was reorganised, enter it in the table “Đơn vị cũ – Đơn vị mới” (old unit, new unit; “-” where nothing followed it).',
  },
  'form.unnamed': {
    name: 'Form without the name of its unit',
    what: 'The form on the sheet “{tab}” does not say which unit it belongs to.',
    why: 'As long as that is not known, its points do not count for the right unit.',
    mend: 'Write “Đơn vị: …” (unit) above the table, or name the sheet after the unit.',
  },
  'rank.byPoints': {
    name: 'Ranked by points, not by index',
    what: 'The ranks follow the points: {unit} (index {index} %) comes behind {other} (index {otherIndex} %).',
    why: 'Units with different maxima can only be compared by their index, the share of their own maximum.',
    mend: 'Rank by the index; the ranks can be overwritten in the step Score and rank.',
  },
} satisfies Partial<FindingTexts>;
