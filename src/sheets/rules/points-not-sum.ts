import { isPoints, pointsToNumber } from '../../scoring/points';
import { firstText, readPoints } from '../cell';
import { Report } from '../report';
import type { CriteriaSet } from '../criteria-set';
import { pointsLines, type PointsLine, type SumCell } from './points-lines';
import { rule } from './rule';

/**
 * A sum that somebody wrote beside an area or criterion is not that of the components below it.
 * Where the sum of a criterion is wrong and its area agrees with it, the criterion alone is told.
 */
export const pointsNotSum = rule('points.notSum', (subject, found) => {
  const { criteria } = subject.book;
  if (criteria === null) return;
  for (const line of pointsLines(subject)) {
    found.checked(line.sums.length);
    for (const { cell, printed, sum } of wrongSums(line, criteria)) {
      const code = cell.position === null ? firstText(line.sheet, cell.row) : (criteria.list[cell.position]?.code ?? '');
      found.at(line.sheet, cell.row, cell.column, { code, printed, sum });
    }
  }
});

interface WrongSum {
  readonly cell: SumCell;
  readonly printed: number;
  readonly sum: number;
}

function wrongSums({ sheet, sums, points }: PointsLine, set: CriteriaSet): WrongSum[] {
  // By position: what the components below add up to, and what stands there, else follows from below.
  const computed = new Array<number | null>(set.list.length).fill(null);
  const shown = new Array<number | null>(set.list.length).fill(null);
  set.components.forEach((position, component) => {
    computed[position] = shown[position] = points[component] ?? null;
  });
  const cells = new Map(sums.map((cell) => [cell.position, cell]));
  const wrong: WrongSum[] = [];
  // Children stand below their parents: from the end up, they are known before them.
  for (let position = set.list.length - 1; position >= 0; position -= 1) {
    const cell = cells.get(position);
    const sum = computed[position] ?? null;
    const below = shown[position] ?? null;
    const printed = cell === undefined ? null : printedSum(sheet, cell);
    if (cell !== undefined && printed !== null) {
      shown[position] = printed;
      const stated = sum !== null && !Number.isNaN(sum) && sum !== printed && below !== printed;
      if (stated && isPoints(sum) && isPoints(printed)) wrong.push({ cell, printed: pointsToNumber(printed), sum: pointsToNumber(sum) });
    }
    const parent = set.list[position]?.parent ?? null;
    if (parent === null) continue;
    computed[parent] = add(computed[parent] ?? null, sum);
    shown[parent] = add(shown[parent] ?? null, shown[position] ?? null);
  }
  const total = cells.get(null);
  const [sum, below] = [computed, shown].map((list) => set.areas.reduce((all: number | null, area) => add(all, list[area] ?? null), null));
  if (total !== undefined) wrong.unshift(...wrongTotal(sheet, total, sum ?? null, below ?? null));
  return wrong.reverse();
}

function wrongTotal(sheet: PointsLine['sheet'], cell: SumCell, sum: number | null, below: number | null): WrongSum[] {
  const printed = printedSum(sheet, cell);
  const stated = printed !== null && sum !== null && isPoints(sum) && isPoints(printed) && sum !== printed && below !== printed;
  return stated ? [{ cell, printed: pointsToNumber(printed), sum: pointsToNumber(sum) }] : [];
}

function add(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : a + b;
}

/** Its faults are told elsewhere, or are no matter here. */
function printedSum(sheet: PointsLine['sheet'], { row, column }: SumCell): number | null {
  const cell = readPoints(new Report(), sheet, row, column);
  return cell.state === 'given' ? cell.points : null;
}
