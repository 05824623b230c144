import fc from 'fast-check';
import { nextCodes, startsLevel, withLostZero } from '../../src/scoring/numbering-order';

describe('nextCodes', () => {
  test.each([
    ['1', ['2']],
    ['9', ['10']],
    ['1.9', ['1.10']],
    ['1.1.2', ['1.1.3']],
    ['I', ['II', 'K', 'J']],
    ['IX', ['X']],
    ['XX', []],
    ['A', ['B']],
    ['a', ['b']],
    ['1.1.d', ['1.1.đ', '1.1.e']],
    ['đ', ['e']],
    ['i', ['ii', 'k', 'j']],
    ['iii', ['iv']],
    ['z', []],
  ])('after %s: %j', (code, expected) => expect(nextCodes(code)).toEqual(expected));
});

test.each([
  ['1', true],
  ['1.1', true],
  ['2.0', true],
  ['I', true],
  ['a', true],
  ['A', true],
  ['1.2', false],
  ['II', false],
  ['b', false],
])('%s starts a level: %s', (code, first) => expect(startsLevel(code)).toBe(first));

describe('withLostZero', () => {
  test.each([
    ['1.1', '1.9', '1.10'],
    ['1.1', '1.9.3', '1.10'],
    ['1.2', '1.19', '1.20'],
    ['3.3', '3.29', '3.30'],
  ])('%s after %s is %s', (code, before, meant) => {
    expect(withLostZero(code, before, false)).toBe(meant);
    expect(withLostZero(code, before, true)).toBe(meant);
  });

  test('where 1.1 stands already, numbers may have been left out before 1.10', () => {
    expect(withLostZero('1.1', '1.8', true)).toBe('1.10');
    expect(withLostZero('1.1', '1.8', false)).toBeNull();
    expect(withLostZero('1.1', '1.12', true)).toBeNull();
  });

  test.each([
    ['1.1', '1'],
    ['1.1', 'I'],
    ['1.2', '1.1'],
    ['1.1', '2.9'],
    ['1', '9'],
    ['1.1.1', '1.1.9'],
    ['a', 'b'],
  ])('%s after %s stands as it is', (code, before) => expect(withLostZero(code, before, false)).toBeNull());

  test('gives back every zero that a number loses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), (area, tens) => {
        const typed = `${area}.${tens}0`;
        expect(withLostZero(String(Number(typed)), `${area}.${tens * 10 - 1}`, false)).toBe(typed);
      }),
    );
  });
});
