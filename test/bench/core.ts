import { isPoints, points, ZERO, type Points } from '../../src/scoring/points';
import { rankContenders, type Contender } from '../../src/scoring/rank';
import { totalsOf, type ComponentInfo, type ScoreGrid } from '../../src/scoring/totals';

export const UNITS = 11_000;
export const COMPONENTS = 100;
const AREAS = 8;
const GROUPS = 40;
const RUNS = 15;

/** The same hundredths of a point in every run. */
export function hundredths(unit: number, component: number): number {
  return (Math.imul(unit * COMPONENTS + component + 1, 2654435761) >>> 0) % 101;
}

function grid(): ScoreGrid {
  const nano = new Float64Array(UNITS * COMPONENTS);
  for (let at = 0; at < nano.length; at += 1) nano[at] = hundredths(Math.floor(at / COMPONENTS), at % COMPONENTS) * 1e7;
  return { units: UNITS, components: COMPONENTS, points: nano, state: new Uint8Array(nano.length) };
}

/** What there is to do at the very least: read each number once and add it up. */
function barePass(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The same work in plain binary floats, with the sums that those get wrong. */
function floats(values: Float64Array): number {
  const groups = Array.from({ length: GROUPS }, () => new Array<number>());
  for (let unit = 0; unit < UNITS; unit += 1) {
    const areas = new Float64Array(AREAS);
    for (let component = 0; component < COMPONENTS; component += 1) {
      const area = component % AREAS;
      areas[area] = (areas[area] ?? 0) + (values[unit * COMPONENTS + component] ?? 0) / 1e9;
    }
    const total = areas.reduce((sum, area) => sum + area, 0);
    groups[unit % GROUPS]?.push(Math.round((total / COMPONENTS) * 10_000) / 100);
  }
  let ranks = 0;
  for (const group of groups) {
    const sorted = [...group].sort((a, b) => b - a);
    const first = new Map<number, number>();
    sorted.forEach((index, at) => first.set(index, first.get(index) ?? at + 1));
    for (const index of group) ranks += first.get(index) ?? 0;
  }
  return ranks;
}

function exact(cells: ScoreGrid, components: readonly ComponentInfo[]): number {
  const totals = totalsOf(cells, components, AREAS);
  const of = (value: number | undefined): Points => (value !== undefined && isPoints(value) ? value : ZERO);
  const contenders: Contender[] = [];
  for (let unit = 0; unit < UNITS; unit += 1) {
    contenders.push({ points: of(totals.points[unit]), maximum: of(totals.maximum[unit]), group: String(unit % GROUPS), keys: [] });
  }
  const options = { decimals: 2, rounding: 'halfUp', rankBy: 'rounded', ties: 'competition' } as const;
  return rankContenders(contenders, options).reduce((sum, { rank }) => sum + rank, 0);
}

function median(work: () => number): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Prints how long exact totals and ranks take beside bare passes over the same numbers. */
export function benchCore(): void {
  const cells = grid();
  const components = Array.from({ length: COMPONENTS }, (_, at) => ({ maximum: points(1e9), area: at % AREAS }));
  const [bare, float, ours] = [
    median(() => barePass(cells.points)),
    median(() => floats(cells.points)),
    median(() => exact(cells, components)),
  ];
  const line = (what: string, time: number): string => `${what.padEnd(58)} ${time.toFixed(1).padStart(8)} ms`;
  console.log(`${UNITS} units × ${COMPONENTS} components, ${GROUPS} groups; medians of ${RUNS} runs`);
  console.log(line('bare sum of the Float64Array', bare));
  console.log(line('areas, index and ranks in binary floats', float));
  console.log(line('exact totals, areas, index and ranks', ours));
  console.log(`ratio to the bare sum ${(ours / bare).toFixed(2)}, to the same work in binary floats ${(ours / float).toFixed(2)} (aim: 3 at most)`);
}
