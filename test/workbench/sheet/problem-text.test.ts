import { LANGUAGES } from '../../../src/locales/language';
import { problemText } from '../../../src/workbench/sheet/problem-text';
import { faceOf } from '../../../src/workbench/sheet/cell-face';
import type { FormulaProblem } from '../../../src/workbook/calculator';
import { modelFor } from '../model';

const SPILL: FormulaProblem = { kind: 'spill', error: '#SPILL!', address: 'B3' };

test.each<[string, FormulaProblem]>([
  ['Sai. / Wrong.', { kind: 'function', error: '#N/A', sentences: { vi: 'Sai.', en: 'Wrong.' } }],
  ['Điểm!B2', { kind: 'input', error: '#DIV/0!', sheet: 'Điểm', address: 'B2' }],
  ['B3', SPILL],
  ['', { kind: 'edge', error: '#SPILL!' }],
  ['', { kind: 'circle', error: '#VALUE!' }],
])('%s %j', (named, problem) => {
  const [vi = '', en = ''] = LANGUAGES.map((language) => problemText(problem, language));
  expect(`${vi} / ${en}`).toContain(named);
  expect(vi).not.toBe(en);
  expect(`${vi}${en}`).not.toMatch(/[{}…]/);
  expect([vi.endsWith('.'), en.endsWith('.')]).toEqual([true, true]);
});

test('a language without a sentence has the error itself', () => {
  expect(problemText({ kind: 'function', error: '#N/A', sentences: {} }, 'en')).toBe('#N/A');
});

test('the face of a cell knows why its formula has an error', () => {
  const model = modelFor([[{ error: '#SPILL!' }, 1]], { formulas: { A1: 'CCHC.RANKS(C1:C9)' }, problems: { A1: SPILL } });
  expect([faceOf(model, 0, 0), faceOf(model, 0, 1)].map(({ text, problem }) => [text, problem])).toEqual([['#SPILL!', SPILL], ['1', null]]);
});
