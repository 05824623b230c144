import { pointsToNumber, sumPoints, type Points } from '../scoring/points';
import { columnName } from '../workbook/address';
import type { Report } from './cell';
import type { CriteriaSet, Criterion } from './criteria-set';

/** Checks a criteria set against itself: numbering, maxima and options. */
export function checkCriteria(set: CriteriaSet, scale: Points, declaresTotal: boolean, report: Report): void {
  const first = new Map<string, number>();
  const children = new Map<number, Criterion[]>();
  for (const criterion of set.list) {
    const at = address(set, criterion);
    const earlier = first.get(criterion.code);
    if (earlier === undefined) first.set(criterion.code, criterion.row);
    else report.add('criteria.duplicateCode', set.sheet, at, { code: criterion.code, first: columnName(set.maximumColumn) + String(earlier + 1) });
    if (criterion.parent !== null) children.set(criterion.parent, [...(children.get(criterion.parent) ?? []), criterion]);
    if (criterion.missingParent !== null) {
      report.add('criteria.orphan', set.sheet, at, { code: criterion.code, parent: criterion.missingParent });
    }
    checkOptions(set, criterion, report);
  }
  for (const [parent, below] of children) checkSum(set, parent, below, report);
  if (declaresTotal) return;
  const areas = set.areas.map((position) => set.list[position]?.maximum ?? null).filter((maximum) => maximum !== null);
  const sum = sumPoints(areas);
  if (areas.length === set.areas.length && sum !== scale) {
    report.add('criteria.totalNotScale', set.sheet, '', { sum: pointsToNumber(sum), scale: pointsToNumber(scale) });
  }
}

/**
 * A parent's maximum is the sum of its children's, exactly. Where children apply to some
 * groups only, the sum must hold for all of them together or for the children of one group.
 */
function checkSum(set: CriteriaSet, parentAt: number, below: readonly Criterion[], report: Report): void {
  const parent = set.list[parentAt];
  if (parent === undefined || parent.maximum === null || below.some((child) => child.maximum === null)) return;
  const sumFor = (group: string | null): Points =>
    sumPoints(below.flatMap((child) => (applies(child, group) && child.maximum !== null ? [child.maximum] : [])));
  const all = sumFor(null);
  const groups = new Set(below.flatMap((child) => [...(child.appliesTo ?? [])]));
  if (all === parent.maximum || [...groups].some((group) => sumFor(group) === parent.maximum)) return;
  report.add('criteria.maximumNotSum', set.sheet, address(set, parent), {
    code: parent.code,
    maximum: pointsToNumber(parent.maximum),
    sum: pointsToNumber(all),
  });
}

function applies(child: Criterion, group: string | null): boolean {
  return group === null || child.appliesTo === null || child.appliesTo.has(group);
}

function checkOptions(set: CriteriaSet, criterion: Criterion, report: Report): void {
  const { maximum, options, code } = criterion;
  if (maximum === null || options.length === 0) return;
  for (const option of options.filter(({ points }) => points > maximum)) {
    report.add('criteria.optionAboveMaximum', set.sheet, address(set, option), {
      option: option.label,
      points: pointsToNumber(option.points),
      maximum: pointsToNumber(maximum),
      code,
    });
  }
  const best = options.reduce((highest, { points }) => (points > highest ? points : highest), options[0]?.points ?? maximum);
  if (best >= maximum) return;
  report.add('criteria.noOptionReachesMaximum', set.sheet, address(set, criterion), {
    code,
    best: pointsToNumber(best),
    maximum: pointsToNumber(maximum),
  });
}

function address(set: CriteriaSet, place: Pick<Criterion, 'row'>): string {
  return columnName(set.maximumColumn) + String(place.row + 1);
}
