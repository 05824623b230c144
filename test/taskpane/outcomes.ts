import { points } from '../../src/scoring/points';
import { finding } from '../../src/sheets/finding';
import type { Conflict, ScoreOutcome, UnitResult, ValidateOutcome } from '../../src/council/outcome';
import type { Finding } from '../../src/sheets/finding';
import type { SheetReport } from '../../src/sheets/sheet-report';

/** Outcomes of the council's steps as the panel gets them, with as much told as a test needs. */

export function validated(findings: readonly Finding[], over: Partial<ValidateOutcome> = {}): ValidateOutcome {
  return {
    sheets: [sheetReport({ sheet: 'Kết quả', kind: 'summary', address: 'A1:D4', rows: 3, headRow: 0 })],
    criteria: [],
    findings,
    unitOf: new Map(findings.flatMap((one) => (typeof one.values['unit'] === 'string' ? [[one, one.values['unit']]] : []))),
    cells: 1234,
    checks: new Map(),
    ...over,
  };
}

export function sheetReport(over: Partial<SheetReport>): SheetReport {
  const nothing = { address: '', rows: 0, headRow: null, columns: [], source: null, ignoredRows: 0, mapping: null };
  return { sheet: 'Sheet1', kind: 'unknown', ...nothing, ...over };
}

export function missingPoints(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding('points.missing', 'Điểm', `C${String(index + 2)}`, { unit: `Xã ${String(index + 1)}`, code: '1.1' }),
  );
}

/** Points and percentages in plain numbers of at most three decimals. */
function exact(value: number): UnitResult['points'] {
  return points(Math.round(value * 1000) * 1_000_000);
}

export function unit(name: string, rank: number | null, index: number, over: Partial<UnitResult> = {}): UnitResult {
  return {
    name,
    group: '',
    maximum: exact(100),
    points: exact(index),
    appraisal: null,
    survey: null,
    index: exact(index),
    indexExact: String(index),
    rank,
    tied: [],
    tieBreaks: [],
    band: null,
    notRanked: null,
    areas: [],
    sheet: 'Kết quả',
    address: 'B2',
    ...over,
  };
}

export function scored(units: readonly UnitResult[], over: Partial<ScoreOutcome> = {}): ScoreOutcome {
  return {
    settings: {
      criteriaSet: '',
      decision: '',
      year: '2025',
      scale: points(100_000_000_000),
      step: null,
      decimals: 2,
      rounding: 'halfUp',
      ties: 'competition',
      tieKeys: [],
      rankBy: 'rounded',
      bands: [],
    },
    findings: [],
    cells: 1234,
    checks: new Map(),
    units,
    plan: { blocks: [{ sheet: 'Kết quả', row: 1, column: 3, values: [[1]] }], sheets: [] },
    writes: [{ kind: 'column', sheet: 'Kết quả', address: 'D2:D4', field: 'rank', cells: 3 }],
    conflicts: [],
    ...over,
  };
}

export function conflict(address: string, over: Partial<Conflict> = {}): Conflict {
  return {
    sheet: 'Kết quả',
    address,
    field: 'index',
    unit: 'Sở Nội vụ',
    existing: 91.5,
    formula: null,
    computed: 97.33,
    ...over,
  };
}
