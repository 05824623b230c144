import { EXAMPLE_CRITERIA, type ExampleRow } from './example-criteria';
import { EXAMPLE_UNITS, type ExampleUnit } from './example-units';

/** What stands in a score cell: a number, a text, or nothing. */
export type ScoreCell = number | string | null;

/** A scored row of the example, with its options. */
export interface ExampleComponent extends ExampleRow {
  readonly options: readonly number[];
}

export const EXAMPLE_COMPONENTS: readonly ExampleComponent[] = EXAMPLE_CRITERIA.flatMap((row, at) => {
  if (row.code === '' || EXAMPLE_CRITERIA.some(({ code }) => code.startsWith(`${row.code}.`))) return [];
  const options: number[] = [];
  for (let next = at + 1; EXAMPLE_CRITERIA[next]?.code === ''; next += 1) options.push(EXAMPLE_CRITERIA[next]?.maximum ?? 0);
  return [{ ...row, options }];
});

const APPRAISED = EXAMPLE_COMPONENTS.filter((component) => component.survey !== true);
const SURVEYED = EXAMPLE_COMPONENTS.filter((component) => component.survey === true);

/** Numbers that look like chance and are the same in every build. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** In hundredths of a point, so that sums stay exact. */
function made(component: ExampleComponent, level: number, next: number): number {
  const share = Math.min(1, Math.max(0, level + (next - 0.5) * 0.24));
  if (component.options.length > 0) {
    const best = [...component.options].sort((a, b) => b - a);
    return Math.round((best[Math.min(best.length - 1, Math.floor((1 - share) * best.length * 1.5))] ?? 0) * 100);
  }
  const step = component.survey === true ? 1 : 25;
  return Math.round((component.maximum * share * 100) / step) * step;
}

function applies(component: ExampleComponent, unit: ExampleUnit): boolean {
  return component.appliesTo === undefined || component.appliesTo.split('; ').includes(unit.group);
}

const next = chance(2026);
const hundredths = EXAMPLE_UNITS.map((unit) =>
  new Map(
    EXAMPLE_COMPONENTS.filter((component) => applies(component, unit)).map((component) => [
      component.code,
      made(component, unit.level, next()),
    ]),
  ),
);

function sum(unit: number, components: readonly ExampleComponent[]): number {
  return components.reduce((total, { code }) => total + (hundredths[unit]?.get(code) ?? 0), 0);
}

function at(name: string): number {
  return EXAMPLE_UNITS.findIndex((unit) => unit.name === name);
}

/** Gives a unit as many points in all as another has, by its appraised points that need no option. */
function level(unit: string, with_: string, components: readonly ExampleComponent[]): void {
  const scores = hundredths[at(unit)];
  let difference = sum(at(with_), components) - sum(at(unit), components);
  for (const { code, maximum } of APPRAISED.filter(({ options }) => options.length === 0)) {
    const value = scores?.get(code);
    if (value === undefined) continue;
    const levelled = Math.min(maximum * 100, Math.max(0, value + difference));
    scores?.set(code, levelled);
    difference -= levelled - value;
  }
}

// A tie that the tie keys break (more survey points), and one that nothing breaks.
level('Kho bạc Nhà nước khu vực', 'Công an tỉnh', EXAMPLE_COMPONENTS);
for (const { code } of SURVEYED) hundredths[at('Phường 5')]?.set(code, hundredths[at('Phường 1')]?.get(code) ?? 0);
level('Phường 5', 'Phường 1', APPRAISED);

function cells(unit: number, components: readonly ExampleComponent[]): ScoreCell[] {
  return components.map(({ code }) => {
    const value = hundredths[unit]?.get(code);
    return value === undefined ? null : value / 100;
  });
}

function put(row: ScoreCell[] | undefined, components: readonly ExampleComponent[], code: string, value: ScoreCell): void {
  if (row !== undefined) row[components.findIndex((component) => component.code === code)] = value;
}

export const EXAMPLE_APPRAISAL: readonly (readonly ScoreCell[])[] = (() => {
  const rows = EXAMPLE_UNITS.map((_, unit) => cells(unit, APPRAISED));
  // No recommendations of inspectors to act on: not applicable, so out of the maximum.
  for (const name of ['Sở Y tế', 'Phường 3', 'Xã Bình An']) put(rows[at(name)], APPRAISED, '6.2', '-');
  // A number that somebody typed as text.
  const typed = hundredths[at('Sở Tư pháp')]?.get('1.2') ?? 0;
  put(rows[at('Sở Tư pháp')], APPRAISED, '1.2', String(typed / 100).replace('.', ','));
  return rows;
})();

export const EXAMPLE_SURVEY: readonly (readonly ScoreCell[])[] = (() => {
  const rows = EXAMPLE_UNITS.map((_, unit) => cells(unit, SURVEYED));
  // The survey of this unit is not in yet.
  put(rows[at('Xã Tân Lập')], SURVEYED, '7.3', null);
  return rows;
})();

/** Self-scores, a little higher than the appraisal, as they are in practice. */
export const EXAMPLE_SELF: readonly (readonly ScoreCell[])[] = EXAMPLE_UNITS.map((_, unit) =>
  cells(unit, APPRAISED).map((value, component) => {
    const maximum = APPRAISED[component]?.maximum ?? 0;
    return typeof value === 'number' ? Math.min(maximum, value + (unit % 3 === 0 ? 0.25 : 0)) : value;
  }),
);

export const APPRAISED_COMPONENTS = APPRAISED;
export const SURVEYED_COMPONENTS = SURVEYED;
