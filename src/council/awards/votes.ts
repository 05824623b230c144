import type { Shortlist } from '../../scoring/award';
import type { Candidate } from '../../scoring/candidate';
import { isQuorate, votesNeeded, type Ballot, type Vote } from '../../scoring/vote';
import type { CouncilSettings } from '../../sheets/awards/council-settings';
import type { CellPlace } from '../../sheets/awards/cell-place';
import type { Report } from '../../sheets/report';
import type { Applicant } from './candidates';

/** The vote before its ballots; `null` where there was none, or its rule is not known, which is reported. */
export function voteOf(settings: CouncilSettings, candidates: readonly Applicant[], report: Report): Omit<Vote, 'ballots'> | null {
  const { members, share, above, base, quorum } = settings;
  const counted = candidates.filter(({ yes }) => yes !== null);
  if (counted.length > 0) report.checked('award.voteWithoutRule');
  const [first] = counted.map(voteCell);
  if (members === null || share === null) {
    if (first !== undefined) report.add('award.voteWithoutRule', first.sheet, first.address, {});
    return null;
  }
  const cell = settings.cells.get('present');
  if (settings.present !== null && settings.present > members && cell !== undefined) {
    report.add('award.badValue', cell.sheet, cell.address, { value: String(settings.present) });
  }
  const attendance = { members, present: Math.min(members, settings.present ?? members) };
  const rules = { share, above, base, quorum };
  report.checked('award.votesAbovePresent', counted.length);
  for (const candidate of counted) {
    const { nominee, yes } = candidate;
    if (yes !== null && yes > attendance[base]) {
      const { sheet, address } = voteCell(candidate);
      report.add('award.votesAbovePresent', sheet, address, { nominee: nominee.name, votes: yes, present: attendance[base] });
    }
  }
  const quorate = isQuorate(rules, attendance);
  if (quorum !== null) report.checked('award.notQuorate');
  if (!quorate) report.add('award.notQuorate', cell?.sheet ?? '', cell?.address ?? '', attendance);
  return { ...attendance, rules, needed: votesNeeded(rules, attendance), quorate };
}

/** The cell of a candidate's yes-votes. */
function voteCell({ place }: Applicant): CellPlace {
  return place.votes ?? place;
}

/** How many members must be present to decide; `null`: no rule. */
export function presentNeeded({ rules: { quorum }, members, present }: Pick<Vote, 'rules' | 'members' | 'present'>): number | null {
  return quorum === null ? null : votesNeeded({ share: quorum, above: false, base: 'members', quorum: null }, { members, present });
}

/** A ballot for everybody on a list, tied at its cut, or left out by the vote. */
export function ballotsOf(lists: readonly Shortlist[], candidates: readonly Candidate[], needed: number): Ballot[] {
  const votes = new Map(candidates.map(({ nominee, yes }) => [nominee, yes]));
  return lists.flatMap(({ award, entries, cut, left }) => {
    const open = cut !== null && cut.decision === null ? cut.tied : [];
    const fallen = left.filter(({ why }) => why.why === 'votes');
    return [...entries.map(({ nominee }) => nominee), ...open, ...fallen.map(({ nominee }) => nominee)].map((nominee): Ballot => {
      const yes = votes.get(nominee) ?? null;
      return { nominee: nominee.name, award: award.name, yes, passed: yes !== null && yes >= needed };
    });
  });
}
