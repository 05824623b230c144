import { validate } from '../../src/council/validate';
import { cellKey, type CellValue } from '../../src/workbook/snapshot';
import { officeSummary, type SummaryOptions, type SummaryRow } from '../support/office-summary';
import { snapshotOf, type SheetDraft } from '../support/snapshot-of';
import { cleanForms } from './rules/clean-forms';
import { found, formula, put, type Draft } from './rules/clean-book';

function foundIn(sheets: Readonly<Record<string, SheetDraft>>): string[] {
  return validate(snapshotOf(sheets)).findings.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
}

const inSummary = (changes: Readonly<Record<string, SummaryRow>>, options: SummaryOptions = {}): string[] =>
  foundIn({ 'Tổng hợp': officeSummary(changes, options) });

describe('a fault in a summary is told where it is, not in the totals, indexes and ranks that follow from it', () => {
  test.each([{}, { pasted: true }, { shares: true, indexFormat: '0.00%' }])('nothing in one that is in order: %j', (options) => {
    expect(inSummary({}, options)).toEqual([]);
    expect(inSummary({ 'Sở Y tế': { maximum: 84 } }, options)).toEqual([]);
  });

  test.each([{}, { pasted: true }])('a wrong total: %j', (options) => {
    expect(inSummary({ 'Sở Y tế': { total: 90 } }, options)).toEqual(['summary.totalWrong Tổng hợp!E8']);
  });

  test('a typed index beside formulas', () => {
    expect(inSummary({ 'Sở Y tế': { index: 94.5 } })).toEqual(['formula.overtyped Tổng hợp!G8']);
    expect(inSummary({ 'Sở Y tế': { index: 83 } }, { shares: true, indexFormat: '0.00%' })).toEqual(['formula.overtyped Tổng hợp!G8', 'index.mixedFormats Tổng hợp!G8'].slice(0, 1));
  });

  test('a typed index among values', () => {
    expect(inSummary({ 'Sở Y tế': { index: 94.5 } }, { pasted: true })).toEqual(['result.differs Tổng hợp!G8']);
  });

  test('two ranks exchanged are two wrong ranks: they do not follow from any index', () => {
    const changes = { 'Sở Y tế': { rank: 3 }, 'Sở Tài chính': { rank: 4 } };
    expect(inSummary(changes, { pasted: true })).toEqual(['result.differs Tổng hợp!H7', 'result.differs Tổng hợp!H8']);
  });

  test('a rank that follows neither is told beside a wrong index', () => {
    const changes = { 'Sở Y tế': { index: 94.5 }, 'Sở Nội vụ': { rank: 1 } };
    expect(inSummary(changes, { pasted: true })).toEqual(['result.differs Tổng hợp!H6', 'result.differs Tổng hợp!G8']);
  });

  test('a unit that stands twice and so has no rank: the ranks of the others follow', () => {
    expect(inSummary({ 'Phường Rạch Dừa': { name: 'Phường 01' } })).toEqual(['unit.duplicate Tổng hợp!B13']);
    expect(inSummary({ 'Phường Rạch Dừa': { name: 'Phường 01' } }, { pasted: true })).toEqual(['unit.duplicate Tổng hợp!B13']);
  });

  test('indexes that are parts of 1 are one fault of the column', () => {
    expect(inSummary({}, { shares: true })).toEqual(['index.share Tổng hợp!G6:G14']);
  });

  test('an error that spreads through formulas', () => {
    const summary = officeSummary();
    const rows = summary.rows.map((row) => [...row]);
    for (const [row, columns] of [[5, [7]], [6, [7]], [7, [2, 4, 6, 7]], [8, [7]]] as const) {
      for (const column of columns) rows[row]?.splice(column, 1, { error: '#N/A' });
    }
    const formulas = { ...summary.formulas, C8: 'VLOOKUP("Sở Y tế",Nguồn!A:B,2,0)' };
    expect(foundIn({ 'Tổng hợp': { ...summary, rows, formulas } })).toEqual(['cell.error Tổng hợp!C8']);
  });
});

describe('forms', () => {
  /** The forms with sums of 1 (rows 7 to 9 appraised in E) as formulas, and a summary that refers to them. */
  function linked(): Draft {
    const draft = cleanForms();
    for (const unit of ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']) {
      const sum = draft[unit]?.rows.slice(6, 9).reduce((all, row) => all + Number(row[4]), 0) ?? 0;
      put(draft, `${unit}!E6`, sum);
      formula(draft, `${unit}!E6`, 'SUM(E7:E9)');
      const place = Number(draft['Đơn vị']?.rows.findIndex((row) => row[1] === unit)) + 1;
      const [two, survey] = [draft[unit]?.rows[11]?.[4] ?? 0, draft['Điểm ĐTXHH']?.rows[place - 1]?.[1] ?? 0];
      draft['Tổng hợp'] ??= { rows: [['Đơn vị', 'Điểm thẩm định', 'Điểm ĐTXHH', 'Tổng điểm']] };
      draft['Tổng hợp'].rows.push([unit, sum + Number(two), survey, sum + Number(two) + Number(survey)]);
      formula(draft, `Tổng hợp!B${place}`, `'${unit}'!E6+'${unit}'!E12`);
      formula(draft, `Tổng hợp!D${place}`, `B${place}+C${place}`);
    }
    return draft;
  }

  test('in order', () => {
    expect(found(linked())).toEqual([]);
  });

  test('a number as text that SUM passes over, and all that is made from the sum', () => {
    const draft = linked();
    put(draft, 'Sở Y tế!E8', '13,0');
    put(draft, 'Sở Y tế!E6', 24);
    put(draft, 'Tổng hợp!B4', 62);
    put(draft, 'Tổng hợp!D4', 80);
    expect(found(draft)).toEqual(['number.asText Sở Y tế!E8']);
  });

  test('a formula that refers to the form of another unit', () => {
    const draft = linked();
    formula(draft, 'Tổng hợp!B4', `'Sở Tài chính'!E6+'Sở Tài chính'!E12`);
    put(draft, 'Tổng hợp!B4', 70);
    put(draft, 'Tổng hợp!D4', 88);
    expect(found(draft)).toEqual(['result.formulaDiffers Tổng hợp!B4']);
  });

  test('formulas that do not read what is wrong are told for themselves', () => {
    const draft = linked();
    put(draft, 'Sở Y tế!E8', '13,0');
    put(draft, 'Tổng hợp!D3', 99);
    expect(found(draft)).toEqual(['result.formulaDiffers Tổng hợp!D3', 'number.asText Sở Y tế!E8']);
  });

  test('points of two sources are no part of sums', () => {
    const form = (unit: string): CellValue[][] => [
      [`Đơn vị: ${unit}`],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định', 'Điều tra XHH'],
      ['1', 'Kết quả', 60, 50, null],
      ['2', 'Tác động', 40, null, 30],
      [null, 'Tổng cộng', 100, 50, 30],
    ];
    const book = { 'Sở A': { rows: form('Sở A') }, 'Sở B': { rows: form('Sở B') } };
    expect(found(book)).toEqual([]);
    put(book, 'Sở B!E3', 45);
    expect(found(book)).toEqual(['form.twoSources Sở B!E3']);
  });
});

test('a formula that reads another file is told with its name', () => {
  const snapshot = { ...snapshotOf({ 'Tổng hợp': officeSummary() }), externalBooks: ['Điểm 2026.xlsx'] };
  const [sheet] = snapshot.sheets;
  const formulas = new Map(sheet?.formulas).set(cellKey(7, 2), '[1]Tổng!C5+[2]Tổng!C5');
  const findings = validate({ ...snapshot, sheets: sheet === undefined ? [] : [{ ...sheet, formulas }] }).findings;
  expect(findings.map(({ code, values }) => [code, values['formula'], values['book']])).toEqual([
    ['formula.external', '=[Điểm 2026.xlsx]Tổng!C5+[2]Tổng!C5', '[Điểm 2026.xlsx]'],
  ]);
});
