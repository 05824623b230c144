import { FINDINGS } from '../../src/sheets/finding-catalogue';
import { WORKBOOK_ERRORS } from '../../src/workbook/workbook';
import { LANGUAGES, dictionary } from '../../src/locales/language';
import { placeholders } from '../../src/locales/template';

/** Every text of a dictionary by its path, such as `names.notRanked.missing`. */
function texts(branch: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(branch);
  for (const [key, value] of entries) {
    const at = path === '' ? key : `${path} › ${key}`;
    if (typeof value === 'string') found.set(at, value);
    if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of texts(value, at)) found.set(inner, text);
    }
  }
  return found;
}

const vi = texts(dictionary('vi'));
const en = texts(dictionary('en'));

test('both languages have the same texts, and none is empty', () => {
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  expect(vi.size).toBeGreaterThan(180);
  for (const [path, text] of [...vi, ...en]) expect([path, text.trim()]).not.toEqual([path, '']);
});

test('both languages ask for the same values', () => {
  for (const [path, text] of vi) {
    expect([path, [...placeholders(en.get(path) ?? '')].sort()]).toEqual([path, [...placeholders(text)].sort()]);
  }
});

test('texts are in NFC, without stray braces', () => {
  for (const [path, text] of [...vi, ...en]) {
    expect([path, text]).toEqual([path, text.normalize('NFC')]);
    const rest = text.replace(/\{\w+\}/g, 'x');
    expect([path, /[{}]/.exec(rest)?.[0]]).toEqual([path, undefined]);
  }
});

describe.each(LANGUAGES)('findings in %s', (language) => {
  const findings = dictionary(language).findings;

  test('every finding has its sentences, and there are no others', () => {
    expect(Object.keys(findings).sort()).toEqual(Object.keys(FINDINGS).sort());
  });

  test.each(Object.entries(FINDINGS))('%s uses exactly the values it declares', (code, { values }) => {
    const text = new Map(Object.entries(findings)).get(code);
    const used = placeholders(`${text?.what} ${text?.why} ${text?.mend}`);
    expect([...used].sort()).toEqual([...values].sort());
  });

  test('rules have short names of their own, which are no sentences', () => {
    const names = Object.values(findings).map(({ name }) => name);
    expect(names.filter((name) => name.length > 48 || name.endsWith('.') || name.includes('{'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('sentences end as sentences do', () => {
    for (const [code, { what, why, mend }] of Object.entries(findings)) {
      for (const sentence of [what, why, mend]) expect([code, sentence]).toEqual([code, expect.stringMatching(/\.$/)]);
    }
  });

  test('every workbook error has its sentence', () => {
    expect(Object.keys(dictionary(language).workbookErrors).sort()).toEqual([...WORKBOOK_ERRORS].sort());
  });
});
