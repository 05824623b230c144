import type { commitmentFindings as vietnamese } from '../vi/commitment-findings';

/** Findings of commitments, lists of ranks and reorganisations. */
export const commitmentFindings = {
  'commitment.kindUnknown': {
    name: 'Kind of commitment not known',
    what: '“{text}” is no kind of commitment.',
    why: 'Each kind is compared in its own way; without one, a reading of the text can only be proposed.',
    mend: 'Write one of: Điểm tối đa, Tỷ lệ, Đúng hạn, Tăng hạng, Giữ hạng, Trong tốp, Chỉ số, Tăng chỉ số, Thời hạn, Tự đánh giá (maximum points, rate, on time, rank up, keep rank, within the top, index, index up, by date, by hand).',
  },
  'commitment.targetUnreadable': {
    name: 'Target cannot be read',
    what: 'The target “{text}” of a commitment of the kind {promise} cannot be read.',
    why: 'Without a target nothing can be said to be met or not.',
    mend: 'Write a number: percent, places, a rank (one, or a range such as 20-25), points; for the kind By date, a date.',
  },
  'commitment.fraction': {
    name: 'Percentage written as a decimal',
    what: '“{value}” of the commitment of the kind {promise} may be a percentage or a part of 1 (0.95 may mean 95% or 0.95%).',
    why: 'Rates and indexes are compared in percent; the wrong reading gives the wrong verdict.',
    mend: 'Write 95 or 95%; where a small percentage is meant, write it with its sign, such as 0.95%.',
  },
  'commitment.unitUnknown': {
    name: 'Commitment of an unknown unit',
    what: 'It is not clear which unit “{unit}” is.',
    why: 'The name stands in no list of units or ranks and in no table of reorganised units, so the commitment is not compared.',
    mend: 'Write the name as in the list of units; where the unit was reorganised, add it to the table Đơn vị cũ | Đơn vị mới (old unit, new unit).',
  },
  'commitment.criterionUnknown': {
    name: 'Commitment to a criterion that is not there',
    what: '{unit} committed itself on criterion {code}, which the criteria set does not have.',
    why: 'Without the criterion’s points nothing can be compared.',
    mend: 'Write the numbers in the column Tiêu chí as the criteria set has them.',
  },
  'commitment.dateUnreadable': {
    name: 'Day of completion cannot be read',
    what: '“{text}” is no date.',
    why: 'A commitment for a date is compared with the day on which it was done.',
    mend: 'Write day/month/year, such as 30/6/2026.',
  },
  'commitment.signedDayUnreadable': {
    name: 'Day of signing cannot be read',
    what: 'Signed on “{text}”, which is no day there is.',
    why: 'A commitment without a readable day of signing cannot be sealed, so a later change would not show.',
    mend: 'Write day/month/year, such as 15/3/2026; where the cell is a number, give it a date format.',
  },
  'commitment.negative': {
    name: 'Negative figure of a commitment',
    what: 'A figure of the commitment is negative ({value}).',
    why: 'Numerator, denominator and result cannot be below 0.',
    mend: 'Correct the figure; where it does not apply, write “-”.',
  },
  'commitment.unconfirmed': {
    name: 'Reading of a commitment not confirmed',
    what: '“{text}” was read as a commitment of the kind {promise}; that reading is not confirmed yet.',
    why: 'It was proposed from free text, and nothing is compared before somebody has confirmed it.',
    mend: 'Confirm it in the step Compare with commitments; where it is wrong, fill in the columns Loại (kind) and Chỉ tiêu (target), added where there are none.',
  },
  'commitment.judgementUnknown': {
    name: 'Verdict by hand not known',
    what: '“{text}” is no verdict.',
    why: 'A commitment judged by hand has its verdict in words in the column Kết quả (result).',
    mend: 'Write Đạt, Không đạt, Vượt or Không áp dụng (met, not met, exceeded, not applicable); leave it blank while it is for the council.',
  },
  'commitment.resultUnused': {
    name: 'Result in the row not used',
    what: '“{text}” in the column Kết quả (result) is not used for a commitment of the kind {promise}.',
    why: 'Ranks, rises of the index and points come from the scores or a list of ranks, so that there are no two sources of one figure.',
    mend: 'Nothing is to be done where it is only a note; where it is the true result, correct the scores or the list of ranks.',
  },
  'commitment.rateAboveWhole': {
    name: 'Rate above 100%',
    what: 'The rate of {unit} is {rate}%, above 100%.',
    why: 'What was done cannot be more than the whole; it may be a share of the target that was set, so there is no verdict.',
    mend: 'For a share of the target write the kind “Tỷ lệ so với chỉ tiêu”; else correct the numerator or the denominator.',
  },
  'commitment.resultDiffers': {
    name: 'Result differs from numerator ÷ denominator',
    what: 'The result of {unit} reads {existing}%, but numerator ÷ denominator is {computed}%.',
    why: 'The verdict rests on numerator and denominator; that the two differ means that one of the figures is wrong, or rests on another denominator.',
    mend: 'Look the figures up and correct the result, the numerator or the denominator.',
  },
  'commitment.typedDiffers': {
    name: 'Result typed by hand differs from the workbook',
    what: 'The result of {unit} reads {existing}, but the workbook works out {computed}.',
    why: 'The verdict rests on the figure in the column of results, not on the rank or index that the workbook works out.',
    mend: 'Clear the result to have the workbook’s own figure; where it is a rank or index that somebody else announced, leave it and name the source.',
  },
  'commitment.claimDiffers': {
    name: 'Verdict in the row differs',
    what: '{unit} wrote “{claimed}”; the comparison gives “{verdict}”.',
    why: 'Verdicts follow from figures, not from what is written in the column Kết quả (result).',
    mend: 'Check the figures of the commitment; where they are right, correct the words.',
  },
  'commitment.changedSinceSigned': {
    name: 'Commitment changed since it was signed',
    what: 'The commitment of {unit}, signed on {on}, was changed since: {signedField} from “{before}” to “{after}”.',
    why: 'What was sealed is kept in the workbook so that a change can be seen; a seal does not prevent one.',
    mend: 'Put back what was signed; where it was signed anew, write the new day or document number and seal it again.',
  },
  'commitment.gone': {
    name: 'Signed commitment is gone',
    what: 'The commitment “{text}” of {unit}, signed on {on} and sealed, is no longer on the sheet.',
    why: 'A signed commitment that is deleted is not compared any more.',
    mend: 'Put the row back; what was sealed is still kept in the workbook.',
  },
  'ranks.notWhole': {
    name: 'Rank is no whole number',
    what: 'The rank of {unit} is {value}.',
    why: 'Ranks are whole numbers from 1.',
    mend: 'Correct the rank as it was published.',
  },
  'lineage.incomplete': {
    name: 'Old or new unit missing',
    what: 'The row of “{unit}” has no old or no new unit and is not used.',
    why: 'A blank does not say whether there is none or it was not filled in.',
    mend: 'Write the name; for a unit that was made new, or that nothing followed, write “-”.',
  },
} satisfies typeof vietnamese;
