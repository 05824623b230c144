import type { awardFindings as vietnamese } from '../vi/award-findings';

/** Findings of awards: quotas, nominees, votes, changes by hand. */
export const awardFindings = {
  'award.badValue': {
    name: 'Value for awards not readable',
    what: '“{value}” cannot be read.',
    why: 'It decides on a shortlist, so it is not guessed; no list is drawn up for a row of quotas with a wrong value.',
    mend: 'Write it as its column wants it: whole numbers for quotas, order and votes; “Tập thể” or “Cá nhân” for recipients; day/month/year for days.',
  },
  'award.conditionUnknown': {
    name: 'Condition of an award not readable',
    what: 'The condition “{text}” is not understood.',
    why: 'Leaving a condition out could put units on the list that do not qualify; no list is drawn up for this row.',
    mend: 'Write conditions such as “Xếp loại Tốt trở lên”, “Chỉ số từ 80% trở lên”, “Xếp hạng từ 3 trở lên”, “Đạt tất cả cam kết”, “2 năm liên tục”; set them off by semicolons.',
  },
  'award.groupUnknown': {
    name: 'Group of an award without units',
    what: 'No unit is in the group “{group}”.',
    why: 'There is nobody to whom this quota could go.',
    mend: 'Write the group as in the list of units, or “Tất cả” for all groups.',
  },
  'award.nameUnknown': {
    name: 'Award without quota',
    what: 'There is no row of quotas for the award “{award}”.',
    why: 'Who is proposed for it was not considered.',
    mend: 'Write the award as on the sheet Khen thưởng, or add a row for it there.',
  },
  'award.nomineeUnknown': {
    name: 'Change for nobody known',
    what: '“{nominee}” is not among the units and individuals, or several have that name.',
    why: 'The change was not carried out.',
    mend: 'Write the name of the unit or individual as in its list; where several have one name, with the unit: “Lê An (Sở Y tế)”.',
  },
  'award.unitUnknown': {
    name: 'Unit of an individual unclear',
    what: 'The unit “{unit}” of {nominee} is not in the list of units, or could be several of them.',
    why: 'Individuals are considered by the result of their unit, so {nominee} was not.',
    mend: 'Write the unit’s name as in the list of units.',
  },
  'award.unitMissing': {
    name: 'Individual without a unit',
    what: '{nominee} has no unit.',
    why: 'Individuals are considered by the result of their unit, so {nominee} was not.',
    mend: 'Write the unit’s name as in the list of units.',
  },
  'award.personTwice': {
    name: 'Individual entered twice',
    what: '{nominee} stands at {first} already.',
    why: 'One achievement gets one award; the first row alone counts.',
    mend: 'Remove one of the rows; for two persons of the same name, add their dates of birth.',
  },
  'award.changeIncomplete': {
    name: 'Change by hand without grounds',
    what: 'The change for {nominee} lacks its direction, reason or the name of who proposes it.',
    why: 'A list is changed only with a reason and a name; this change was not carried out.',
    mend: 'Write “Đưa vào” (in) or “Đưa ra” (out), the reason, and who proposes it.',
  },
  'award.changeRefused': {
    name: 'Change by hand not possible',
    what: 'The change for {nominee} was not carried out: {refusal}.',
    why: 'It contradicts the rules, or the quotas as they stand.',
    mend: 'Look at the change again, or mend the figures behind that reason.',
  },
  'award.tieWithoutReason': {
    name: 'Decision on a tie without reason',
    what: '“{text}” was chosen for a tie at the cut, without a reason.',
    why: 'The council’s decision needs its reason; it was not carried out.',
    mend: 'Write the reason into the column “Lý do” of the row.',
  },
  'award.tieOpen': {
    name: 'Tied at the cut',
    what: '{award}: {tied} are tied for {free} places: {names}.',
    why: 'There are no grounds to choose by; they wait for the council.',
    mend: 'Write the decision into the column “Khi bằng nhau” (Lấy cả or All in, Không lấy or All out, Bỏ phiếu or Vote, or a tie key), and the reason.',
  },
  'award.unfilled': {
    name: 'Quota not used up',
    what: '{award}: {places} places are left.',
    why: 'Nobody else in the group qualifies.',
    mend: 'Nothing to mend if that is right; “Chuyển chỉ tiêu còn lại” in the settings moves places to other groups.',
  },
  'award.headOfAwarded': {
    name: 'Head and unit both proposed',
    what: '{nominee} is proposed for {award}, and {unit}, which this person heads, for {unitAward}.',
    why: 'One achievement must not be awarded several times or in several forms.',
    mend: 'See whether it is one achievement; if so, move one of them out of the list.',
  },
  'award.votesAbovePresent': {
    name: 'More votes than voters',
    what: '{nominee} has {votes} votes in favour, more than the {present} members who can vote.',
    why: 'The votes or the members present are wrong.',
    mend: 'Compare with the record of the count, and mend it.',
  },
  'award.notQuorate': {
    name: 'No quorum',
    what: '{present} of {members} members are present, fewer than the declared quorum.',
    why: 'A vote without a quorum may be void; the votes are still compared, for the council to look at.',
    mend: 'Check the number of members present and the quorum; if both are right, the council has to meet again.',
  },
  'award.voteWithoutRule': {
    name: 'Votes without a rule',
    what: 'There are votes, but not the number of members or the share that is needed.',
    why: 'How many votes are enough is not known, so the vote was not used.',
    mend: 'Set “Số thành viên Hội đồng”, “Số thành viên có mặt” and “Tỷ lệ phiếu đồng ý tối thiểu” on the sheet Thiết lập.',
  },
} satisfies typeof vietnamese;
