import fc from 'fast-check';
import { codeKey, outline, parseCode } from '../../src/scoring/numbering';

describe('parseCode', () => {
  test.each([
    ['1', '1', 'number'],
    [' 1. ', '1', 'number'],
    ['(1)', '1', 'number'],
    ['1/', '1', 'number'],
    ['01.02', '1.2', 'number'],
    ['1.1', '1.1', 'number'],
    ['1,1', '1.1', 'number'],
    ['1. 1 .1.', '1.1.1', 'number'],
    ['3.1.2', '3.1.2', 'number'],
    ['1.1.2a', '1.1.2.a', 'number'],
    ['1.1.a)', '1.1.a', 'number'],
    ['I', 'I', 'roman'],
    ['IV.', 'IV', 'roman'],
    ['XIV', 'XIV', 'roman'],
    ['I.1', 'I.1', 'roman'],
    ['a', 'a', 'letter'],
    ['a)', 'a', 'letter'],
    ['đ)', 'đ', 'letter'],
    ['ii', 'ii', 'letter'],
    ['i', 'i', 'letter'],
    ['A', 'A', 'section'],
    ['B.', 'B', 'section'],
  ])('%j is %s, a %s', (text, key, kind) => {
    expect(parseCode(text)).toStrictEqual({ key, kind, parts: key.split('.') });
  });

  test.each(['', ' ', '-', '.', 'Ghi chú', 'TC', '2023', '1..1', '1.IV', '1.B', 'IIII', 'VX', '1 1', '1-1', '1.1 Ban hành', '½'])(
    '%j is no number of a criteria set',
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );
});

describe('codeKey', () => {
  test('is canonical, and keeps 1.10 apart from 1.1', () => {
    expect(codeKey('1.1.1.')).toBe('1.1.1');
    expect(codeKey('1.10')).toBe('1.10');
    expect(codeKey('1.1')).toBe('1.1');
    expect(codeKey(' Tổng cộng ')).toBe('Tổng cộng');
  });
});

/** Level, position of the parent (- for none), path, and ! with the code that is missing. */
function shape(codes: readonly (string | null)[]): (string | null)[] {
  return outline(codes).map((entry) => {
    if (entry === null) return null;
    const { level, parent, path, missing } = entry;
    return `${level} ${parent ?? '-'} ${path}${missing === null ? '' : ` !${missing}`}`;
  });
}

describe('outline', () => {
  test('1, 1.1, 1.1.1 with options without a number between them', () => {
    expect(shape(['1', '1.1', '1.1.1', null, '', '1.1.2', 'Tổng', '1.2', '2.', '2.1'])).toStrictEqual([
      '0 - 1', '1 0 1.1', '2 1 1.1.1', null, null, '2 1 1.1.2', null, '1 0 1.2', '0 - 2', '1 8 2.1',
    ]);
  });

  test('I, 1, 1.1, a, starting anew in each area', () => {
    expect(shape(['I', '1', '1.1', 'a)', 'b)', '1.2', 'a)', '2', 'II', '1', '1.1'])).toStrictEqual([
      '0 - I', '1 0 I.1', '2 1 I.1.1', '3 2 I.1.1.a', '3 2 I.1.1.b', '2 1 I.1.2', '3 5 I.1.2.a', '1 0 I.2', '0 - II', '1 8 II.1', '2 9 II.1.1',
    ]);
  });

  test('I, 1.1, 1.1.1', () => {
    expect(shape(['I', '1.1', '1.1.1', 'II', '2.1', '2.1.1'])).toStrictEqual([
      '0 - I', '1 0 I.1.1', '2 1 I.1.1.1', '0 - II', '1 3 II.2.1', '2 4 II.2.1.1',
    ]);
  });

  test('I, 3.1.1: numbers that do not fit their area', () => {
    expect(shape(['I', '3.1.1', '3.1.2', '3.2', 'II', '1.1'])).toStrictEqual([
      '0 - I', '2 0 I.3.1.1', '2 0 I.3.1.2', '1 0 I.3.2', '0 - II', '1 4 II.1.1',
    ]);
  });

  test('I, I.1, I.1.1', () => {
    expect(shape(['I', 'I.1', 'I.1.1', 'I.2', 'II', 'II.1'])).toStrictEqual([
      '0 - I', '1 0 I.1', '2 1 I.1.1', '1 0 I.2', '0 - II', '1 4 II.1',
    ]);
  });

  test('sections above areas', () => {
    expect(shape(['A', 'I', '1', '1.1', 'B', 'I', '1'])).toStrictEqual([
      '0 - A', '1 0 A.I', '2 1 A.I.1', '3 2 A.I.1.1', '0 - B', '1 4 B.I', '2 5 B.I.1',
    ]);
  });

  test('letters right under an area, and letters alone', () => {
    expect(shape(['1', 'a', 'b', '2', 'a'])).toStrictEqual(['0 - 1', '1 0 1.a', '1 0 1.b', '0 - 2', '1 3 2.a']);
    expect(shape(['a', 'b'])).toStrictEqual(['0 - a', '0 - b']);
  });

  test('1.1.2a stands under 1.1.2', () => {
    expect(shape(['1', '1.1', '1.1.2', '1.1.2a'])[3]).toBe('3 2 1.1.2.a');
  });

  test('names the code that is missing above', () => {
    expect(shape(['1', '1.2.1', '2.1', 'I.1'])).toStrictEqual(['0 - 1', '2 0 1.2.1 !1.2', '1 - 2.1 !2', '1 - I.1 !I']);
    expect(shape(['I', '1', '2.1'])[2]).toBe('2 0 I.2.1 !2');
  });

  test('of two rows with the same code the latter gets the children', () => {
    expect(shape(['1', '1.1', '1.1', '1.1.1'])[3]).toBe('2 2 1.1.1');
  });

  test('parents stand above, on an outer level, and begin the path', () => {
    const anyCode = fc.constantFrom('A', 'B', 'I', 'II', 'I.1', '1', '2', '1.1', '2.1', '1.1.1', '1.2.3', '2.1.1', 'a', 'b', '1.1.a', null, 'x y');
    fc.assert(
      fc.property(fc.array(anyCode), (codes) => {
        const entries = outline(codes);
        expect(entries).toHaveLength(codes.length);
        entries.forEach((entry, position) => {
          expect(entry === null).toBe(codes[position] === null || codes[position] === 'x y');
          if (entry === null || entry.parent === null) return;
          const parent = entries[entry.parent];
          expect(entry.parent).toBeLessThan(position);
          expect(entry.level).toBeGreaterThan(parent?.level ?? Infinity);
          expect(entry.path.startsWith(`${parent?.path ?? '?'}.`)).toBe(true);
        });
      }),
    );
  });
});
