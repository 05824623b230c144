import fc from 'fast-check';
import { points, sumPoints } from '../../src/scoring/points';
import { GIVEN, MISSING, NOT_APPLICABLE, totalsOf, type ComponentInfo, type ScoreGrid } from '../../src/scoring/totals';
import { pts } from './support';

/** A cell is points, `null` for a missing one, or `-` where the component does not apply. */
type Cell = string | null;

function gridOf(rows: readonly (readonly Cell[])[]): ScoreGrid {
  const cells = rows.flat();
  return {
    units: rows.length,
    components: rows[0]?.length ?? 0,
    points: Float64Array.from(cells, (cell) => (cell === null || cell === '-' ? NaN : pts(cell))),
    state: Uint8Array.from(cells, (cell) => (cell === null ? MISSING : cell === '-' ? NOT_APPLICABLE : GIVEN)),
  };
}

function components(...list: readonly [maximum: string, area: number][]): ComponentInfo[] {
  return list.map(([maximum, area]) => ({ maximum: pts(maximum), area }));
}

const texts = (array: Float64Array): number[] => Array.from(array, (nano) => nano / 1e9);

describe('totalsOf', () => {
  test('adds up by unit and area', () => {
    const totals = totalsOf(
      gridOf([
        ['1', '0.5', '2.25'],
        ['0', '-', '3'],
        [null, '0.1', null],
        ['-', '-', '-'],
      ]),
      components(['1', 0], ['0.5', 0], ['3', 1]),
      2,
    );
    expect(texts(totals.points)).toStrictEqual([3.75, 3, 0.1, 0]);
    expect(texts(totals.maximum)).toStrictEqual([4.5, 4, 4.5, 0]);
    expect(texts(totals.areaPoints)).toStrictEqual([1.5, 2.25, 0, 3, 0.1, 0, 0, 0]);
    expect(texts(totals.areaMaximum)).toStrictEqual([1.5, 3, 1, 3, 1.5, 3, 0, 0]);
    expect(Array.from(totals.missing)).toStrictEqual([0, 0, 2, 0]);
  });

  test('takes areas in any order of columns, and areas without components', () => {
    const totals = totalsOf(gridOf([['1', '2', '-', '4']]), components(['1', 2], ['2', 0], ['3', 2], ['4', 2]), 4);
    expect(texts(totals.areaPoints)).toStrictEqual([2, 0, 5, 0]);
    expect(texts(totals.areaMaximum)).toStrictEqual([2, 0, 5, 0]);
  });

  test('takes a grid without units or components', () => {
    expect(totalsOf(gridOf([]), [], 0).points).toHaveLength(0);
    expect(texts(totalsOf(gridOf([[]]), [], 1).maximum)).toStrictEqual([0]);
  });

  test('refuses what does not fit', () => {
    const grid = gridOf([['1', '1']]);
    const two = components(['1', 0], ['1', 0]);
    expect(() => totalsOf(grid, components(['1', 0]), 1)).toThrow(RangeError);
    expect(() => totalsOf({ ...grid, units: 2 }, two, 1)).toThrow(RangeError);
    expect(() => totalsOf({ ...grid, points: new Float64Array(1) }, two, 1)).toThrow(RangeError);
    for (const area of [-1, 1, 0.5, NaN]) expect(() => totalsOf(grid, components(['1', 0], ['1', area]), 1)).toThrow(RangeError);
  });

  test('refuses sums that are not exact', () => {
    const grid = (...nano: number[]): ScoreGrid => ({
      units: 1,
      components: nano.length,
      points: Float64Array.from(nano),
      state: new Uint8Array(nano.length),
    });
    const two = components(['1', 0], ['1', 1]);
    const most = Number.MAX_SAFE_INTEGER;
    expect(totalsOf(grid(most - 1, -1), two, 2).points[0]).toBe(most - 2);
    for (const bad of [[most, 1], [-most, -1], [most, -most], [NaN, 1], [0.5, 1], [Infinity, 0]]) {
      expect(() => totalsOf(grid(...bad), two, 2)).toThrow(RangeError);
    }
    const large = [{ maximum: points(most), area: 0 }, { maximum: points(1), area: 1 }];
    expect(() => totalsOf(grid(0, 0), large, 2)).toThrow(RangeError);
  });
});

describe('laws of totals', () => {
  const cell = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -20, max: 400 }).map((quarters) => String(quarters / 4)) },
    fc.constant(null),
    fc.constant('-'),
  );
  const component = fc.record({ maximum: fc.constantFrom('0.5', '1', '2.25').map(pts), area: fc.nat(2) });
  const sheet = fc.integer({ min: 1, max: 8 }).chain((columns) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      fc.array(component, { minLength: columns, maxLength: columns }),
    ),
  );
  const rest = (array: Float64Array, unit: number): number[] => Array.from(array.slice(unit * 3, unit * 3 + 3));

  test('a unit has the sum of its areas, and what applies to it as maximum', () => {
    fc.assert(
      fc.property(sheet, ([rows, infos]) => {
        const totals = totalsOf(gridOf(rows), infos, 3);
        rows.forEach((row, unit) => {
          const given = row.flatMap((value) => (value === null || value === '-' ? [] : [pts(value)]));
          const applying = infos.filter((_, column) => row[column] !== '-');
          expect(totals.points[unit]).toBe(sumPoints(given));
          expect(totals.maximum[unit]).toBe(sumPoints(applying.map(({ maximum }) => maximum)));
          expect(totals.missing[unit]).toBe(row.filter((value) => value === null).length);
          expect(sumPoints(rest(totals.areaPoints, unit).map(points))).toBe(totals.points[unit]);
          expect(sumPoints(rest(totals.areaMaximum, unit).map(points))).toBe(totals.maximum[unit]);
        });
      }),
    );
  });

  test('the order of the columns makes no difference', () => {
    fc.assert(
      fc.property(sheet, ([rows, infos]) => {
        const mirrored = totalsOf(gridOf(rows.map((row) => row.toReversed())), infos.toReversed(), 3);
        expect(mirrored).toStrictEqual(totalsOf(gridOf(rows), infos, 3));
      }),
    );
  });
});
