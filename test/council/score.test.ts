import type { ScoreOutcome } from '../../src/council/outcome';
import { score } from '../../src/council/score';
import { validate } from '../../src/council/validate';
import { pointsToText } from '../../src/scoring/points';
import type { Snapshot } from '../../src/workbook/snapshot';
import { applyPlan } from '../support/apply-plan';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';
import { APPRAISAL, BOOK, CRITERIA, SURVEY, UNITS } from './example';

const scored = (snapshot: Snapshot, overwrite: string[] = []): ScoreOutcome =>
  score(snapshot, { overwrite: new Set(overwrite), language: 'vi' });
const codes = (outcome: Pick<ScoreOutcome, 'findings'>): string[] =>
  outcome.findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
const table = (outcome: ScoreOutcome): unknown[][] =>
  outcome.units.map((unit) => [
    unit.name,
    unit.points === null ? null : pointsToText(unit.points),
    unit.maximum === null ? null : pointsToText(unit.maximum),
    unit.index === null ? null : pointsToText(unit.index),
    unit.rank,
  ]);
const withSheet = (name: string, draft: SheetDraft): Snapshot => snapshotOf({ ...BOOK, [name]: draft });

test('units on one rank share the lists of who is tied: thousands may be', () => {
  const head = ['STT', 'Đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Xếp hạng'];
  const rows = Array.from({ length: 2000 }, (_, at) => [at + 1, `Đơn vị ${at + 1}`, 100, 80.5, null]);
  const { units } = scored(snapshotOf({ 'Tổng hợp': { rows: [head, ...rows] } }));
  expect(units.map(({ rank }) => rank)).toEqual(rows.map(() => 1));
  expect(units[0]?.tied).toHaveLength(2000);
  expect(new Set(units.map(({ tied }) => tied)).size).toBe(1);
});

describe('points of criteria, appraisal and survey', () => {
  const outcome = scored(snapshotOf(BOOK));

  test('the index is of the unit’s own maximum, ranks follow it, in each group', () => {
    expect(table(outcome)).toEqual([
      ['Sở A', '50', '60', '83.33', 1],
      ['Sở B', '50', '60', '83.33', 1],
      ['Sở C', null, null, null, null],
      ['Huyện D', '80.5', '100', '80.5', 1],
      ['Huyện E', '41', '100', '41', null],
    ]);
    expect(outcome.units.map(({ tied }) => tied)).toEqual([['Sở A', 'Sở B'], ['Sở A', 'Sở B'], [], [], []]);
    expect(outcome.units[0]?.indexExact).toBe('83.333333333333333333');
  });

  test('a missing score keeps a unit from its rank, and says which', () => {
    expect(outcome.units[2]?.notRanked).toEqual({ reason: 'missing', codes: ['1.1'] });
    expect(outcome.units[4]?.notRanked).toEqual({ reason: 'excluded', text: 'Mới thành lập' });
  });

  test('every finding names its cell', () => {
    expect(codes(outcome)).toEqual(['points.missing Điểm thẩm định!B4', 'number.asText Điểm thẩm định!B3', 'text.spaces Điểm thẩm định!A5']);
  });

  test('areas have their own points, maximum and index', () => {
    const [area, other] = outcome.units[3]?.areas ?? [];
    expect(area).toMatchObject({ code: 'I', points: 50.5e9, maximum: 60e9, index: 84.17e9 });
    expect(other).toMatchObject({ code: 'II', points: 30e9, maximum: 40e9, index: 75e9 });
    expect(outcome.units[0]?.areas[1]).toMatchObject({ points: 0, maximum: 0, index: null });
  });

  test('self-scores never count', () => {
    const self = { rows: [['Đơn vị', '1.1', '1.2', '2'], ['Sở C', 20, 40, 40]] };
    expect(table(scored(withSheet('Điểm tự chấm', self)))).toEqual(table(outcome));
  });

  test('a tie key tells equal indexes apart, and says so', () => {
    const settings = { rows: [['Mục', 'Giá trị'], ['Tiêu chí phụ', 'Điểm ĐTXHH; Điểm thẩm định']] };
    const broken = scored(withSheet('Thiết lập', settings));
    expect(table(broken).slice(0, 2)).toEqual([
      ['Sở B', '50', '60', '83.33', 1],
      ['Sở A', '50', '60', '83.33', 2],
    ]);
    expect(broken.units[1]?.tieBreaks).toEqual([{ by: { key: 'survey' }, from: ['Sở B'] }]);
  });

  test('points where a component does not apply are reported', () => {
    const rows = [['Đơn vị', '1.1', '2'], ['Sở A', 20, 5], ...APPRAISAL.rows.slice(2)];
    expect(codes(scored(withSheet('Điểm thẩm định', { rows })))).toContain('points.whereNotApplicable Điểm thẩm định!C2');
  });

  test('points above the maximum, below zero or not among the options are reported at their cells', () => {
    const rows = [['Đơn vị', '1.1', '2'], ['Sở A', 21], ['Sở B', 7], ['Sở C', -1], ['Huyện D', 20, 41], ['Huyện E', 0, 40]];
    expect(codes(scored(withSheet('Điểm thẩm định', { rows })))).toEqual([
      'points.aboveMaximum Điểm thẩm định!B2',
      'points.negative Điểm thẩm định!B4',
      'points.aboveMaximum Điểm thẩm định!C5',
      'points.notAnOption Điểm thẩm định!B3',
    ]);
  });

  test('a subtotal that does not add up is reported at its cell', () => {
    const rows = [['Đơn vị', 'I', '1.1', '1.2'], ['Sở A', 50, 20, 30], ['Sở B', 41, 10.5, 30]];
    const outcomeOf = scored(snapshotOf({ 'Tiêu chí': CRITERIA, Điểm: { rows } }));
    expect(codes(outcomeOf)).toContain('points.notSum Điểm!B3');
    expect(codes(outcomeOf)).not.toContain('points.notSum Điểm!B2');
  });

  test('rows and columns in any order give the same results', () => {
    const rows = [['2', 'Đơn vị', '1.1'], [40, 'Huyện E', 0], [30, 'HUYỆN D', 20], [null, 'Sở C'], [null, 'Sở B', 10.5], [null, 'Sở A', 20]];
    expect(table(scored(withSheet('Điểm thẩm định', { rows })))).toEqual(table(outcome));
  });

  test('a component without any column keeps every unit it applies to from its rank, reported once', () => {
    const rows = [['Đơn vị', '1.1'], ['Sở A', 20], ['Sở B', 20], ['Sở C', 20], ['Huyện D', 20], ['Huyện E', 20]];
    const without = scored(withSheet('Điểm thẩm định', { rows }));
    expect(codes(without)).toEqual(['component.withoutScores Tiêu chí!C11']);
    expect(without.units.map(({ rank }) => rank)).toEqual([1, 2, 3, null, null]);
  });

  test('units that are unknown, doubled or without scores are never ranked silently', () => {
    const rows = [...SURVEY.rows, ['Sở X', 3], ['Sở A', 30]];
    const odd = scored(withSheet('Điểm ĐTXHH', { rows }));
    expect(codes(odd)).toEqual(
      expect.arrayContaining(['unit.unknown Điểm ĐTXHH!A7', 'unit.duplicate Điểm ĐTXHH!A8']),
    );
    expect(odd.units.find(({ name }) => name === 'Sở A')?.notRanked).toEqual({ reason: 'duplicate' });
    expect(odd.units.find(({ name }) => name === 'Sở X')?.notRanked).toEqual({ reason: 'unlisted' });
    const listed = scored(withSheet('Đơn vị', { rows: [...UNITS.rows, [6, 'Sở F', 'Sở, ban, ngành']] }));
    expect(codes(listed)).toContain('unit.withoutScores Đơn vị!B7');
    expect(listed.units.find(({ name }) => name === 'Sở F')?.notRanked).toEqual({ reason: 'noScores' });
  });

  test('ranked and not ranked are all', () => {
    for (const unit of outcome.units) expect(unit.rank === null).toBe(unit.notRanked !== null);
    expect(outcome.units).toHaveLength(5);
  });

  test('validating finds what scoring finds', () => {
    expect(validate(snapshotOf(BOOK)).findings).toEqual(outcome.findings);
  });
});

describe('sheets of ours', () => {
  const first = scored(snapshotOf(BOOK));

  test('are made where the user’s sheets show no results, as Excel Tables', () => {
    expect(first.plan.sheets.map(({ name, tables }) => [name, tables.map((one) => one.name)])).toEqual([
      ['Tổng hợp', ['CCHC_TongHop']],
      ['Xếp hạng', ['CCHC_XepHang_1', 'CCHC_XepHang_2']],
    ]);
    const ranking = first.plan.sheets[1]?.blocks.find(({ look }) => look === 'body')?.values;
    expect(ranking).toEqual([
      [1, 'Sở A', 50, 60, 83.33, 'Đồng hạng với Sở B'],
      [1, 'Sở B', 50, 60, 83.33, 'Đồng hạng với Sở A'],
      [null, 'Sở C', null, null, null, 'Còn thiếu điểm: 1.1'],
    ]);
  });

  test('a second run writes nothing, and never a second sheet', () => {
    const after = applyPlan(snapshotOf(BOOK), first.plan);
    const second = scored(after);
    expect(second.plan.blocks).toEqual([]);
    expect(second.plan.sheets).toEqual([]);
    expect(second.findings).toEqual(first.findings);
    expect(second.plan.memory).toBe(first.plan.memory);
  });

  test('a run after a change renews them under their names', () => {
    const after = applyPlan(snapshotOf(BOOK), first.plan);
    const changed = { ...after, sheets: after.sheets.map((sheet) => (sheet.name === 'Điểm thẩm định' ? (snapshotOf({ 'Điểm thẩm định': { rows: [...APPRAISAL.rows.slice(0, 3), ['Sở C', 20], ...APPRAISAL.rows.slice(4)] } }).sheets[0] ?? sheet) : sheet)) };
    const second = scored(changed);
    expect(second.plan.sheets.map(({ name }) => name)).toEqual(['Tổng hợp', 'Xếp hạng']);
    expect(second.conflicts).toEqual([]);
    expect(applyPlan(changed, second.plan).sheets).toHaveLength(6);
  });

  test('one that somebody edited is left alone until the user agrees', () => {
    const after = applyPlan(snapshotOf(BOOK), first.plan);
    const edited = { ...after, sheets: after.sheets.map((sheet) => (sheet.name === 'Xếp hạng' ? { ...sheet, values: [...sheet.values, ['ghi thêm']] } : sheet)) };
    const kept = scored(edited);
    expect(kept.plan.sheets).toEqual([]);
    expect(codes(kept)).toContain('result.sheetEdited Xếp hạng!');
    expect(scored(edited, ['Xếp hạng!']).plan.sheets.map(({ name }) => name)).toEqual(['Xếp hạng']);
  });

  test('a sheet of the user’s with that name stays theirs', () => {
    const taken = scored(withSheet('Tổng hợp', { rows: [['Số liệu khác'], ['a', 'b']] }));
    expect(taken.plan.sheets.map(({ name }) => name)).toEqual(['Tổng hợp CCHC', 'Xếp hạng']);
  });

  test('they are known again by their tables where the memory was lost', () => {
    const after = { ...applyPlan(snapshotOf(BOOK), first.plan), memory: null };
    expect(scored(after).plan.sheets).toEqual([]);
    expect(validate(after).sheets.filter(({ kind }) => kind === 'ours').map(({ sheet }) => sheet)).toEqual(['Tổng hợp', 'Xếp hạng']);
  });
});

test('a criteria sheet alone is validated', () => {
  const only = validate(snapshotOf({ 'Tiêu chí': CRITERIA }));
  expect(only.sheets).toMatchObject([{ sheet: 'Tiêu chí', kind: 'criteria', address: 'A2:E11', rows: 6, headRow: 1 }]);
  expect(only.sheets[0]?.columns.map(({ holds }) => holds)).toEqual(['number', 'title', 'maximum', 'source', 'appliesTo']);
  expect(only.findings).toEqual([]);
});

test('a workbook with nothing of ours is told so, and nothing is written', () => {
  const nothing = scored(snapshotOf({ Sheet1: { rows: [['abc', 'def'], [1, 2]] } }));
  expect(codes(nothing)).toEqual(['sheet.noneRecognised !']);
  expect(nothing.plan.blocks).toEqual([]);
  expect(nothing.plan.sheets).toEqual([]);
});
