import type { ManualChange } from '../../scoring/award';
import type { Remark } from '../../scoring/candidate';
import type { Draw } from '../../scoring/draw';
import { nameKey } from '../../scoring/unit-name';
import type { ChangeRow } from '../../sheets/awards/change-rows';
import type { FindingCode, FindingValues } from '../../sheets/finding';
import type { Report } from '../../sheets/report';
import type { UnitResult } from '../../sheets/result';
import { cellAddress } from '../../workbook/address';
import type { AwardBook } from './award-book';
import { callNames } from './call-names';
import type { Applicant } from './candidates';

/** Reports what the council has to know or decide: ties, places left over, changes that were refused. */
export function reportDraw(
  draw: Draw,
  { rounds, changes }: AwardBook,
  changeRows: ReadonlyMap<ManualChange, ChangeRow>,
  candidates: readonly Applicant[],
  results: readonly UnitResult[],
  report: Report,
): void {
  const places = new Map(candidates.map(({ nominee, place }) => [nominee, place]));
  const add = <C extends FindingCode>(code: C, at: number, values: FindingValues<C>, field: 'award' | 'group' = 'award'): void => {
    const row = rounds[at];
    if (row !== undefined) report.add(code, row.sheet, cellAddress(row.row, row.columns.get(field) ?? 0), values);
  };
  const called = callNames(candidates.map(({ nominee }) => nominee));
  const groups = new Set(results.map(({ group }) => nameKey(group)));
  rounds.forEach(({ group }, at) => {
    if (group !== '' && !groups.has(nameKey(group))) add('award.groupUnknown', at, { group }, 'group');
  });
  for (const code of ['award.groupUnknown', 'award.tieOpen', 'award.unfilled'] as const) report.checked(code, rounds.length);
  report.checked('award.changeRefused', changes.length);
  const people = draw.shortlists.filter(({ recipients }) => recipients === 'individual');
  report.checked('award.headOfAwarded', people.reduce((sum, { entries }) => sum + entries.length, 0));
  draw.shortlists.forEach(({ award, group, cut }, at) => {
    if (cut === null || cut.decision !== null) return;
    const names = cut.tied.map((nominee) => called.get(nominee) ?? nominee.name).join(', ');
    add('award.tieOpen', draw.rounds[at] ?? -1, { award: listNameOf(award.name, group), tied: cut.tied.length, free: cut.free, names });
  });
  for (const remark of draw.remarks) tell(remark);

  function tell(remark: Remark): void {
    switch (remark.remark) {
      case 'unfilled':
        add('award.unfilled', remark.round, { award: listNameOf(rounds[remark.round]?.award.name ?? '', rounds[remark.round]?.group ?? ''), places: remark.places });
        break;
      case 'headOfAwarded': {
        const { nominee, award, unitAward } = remark;
        const place = places.get(nominee);
        report.add('award.headOfAwarded', place?.sheet ?? '', place?.address ?? '', { nominee: nominee.name, award, unit: nominee.unit, unitAward });
        break;
      }
      case 'moveRefused': {
        const { change, because } = remark;
        const row = changeRows.get(change);
        const address = row === undefined ? '' : cellAddress(row.row, row.columns.get('nominee') ?? 0);
        report.add('award.changeRefused', row?.sheet.name ?? '', address, { nominee: change.nominee, refusal: because });
        break;
      }
    }
  }
}

/** An award has a list for each group: which one, in the workbook's own words. */
function listNameOf(award: string, group: string): string {
  return group === '' ? award : `${award} – ${group}`;
}
