import fc from 'fast-check';
import { rank } from '../../src/functions/rank';
import { ranks } from '../../src/functions/ranks';
import { total } from '../../src/functions/total';

const values = fc.array(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100), { minLength: 1, maxLength: 40 });
const column = (list: readonly unknown[]): unknown[][] => list.map((value) => [value]);

test('all ranks at once are the ranks one by one', () => {
  fc.assert(
    fc.property(values, fc.constantFrom('1-1-3', '1-1-2'), (list, ties) => {
      const groups = list.map((_, position) => (position % 3 === 0 ? 'a' : 'b'));
      const single = list.map((value, position) => rank(value, column(list), groups[position], column(groups), ties));
      expect(ranks(column(list), column(groups), ties)).toEqual(column(single));
    }),
  );
});

test('numbers and their texts, with comma or dot, give the same sum, in any order', () => {
  fc.assert(
    fc.property(values, (list) => {
      const texts = list.map((value, position) => (position % 2 === 0 ? String(value).replace('.', ',') : value));
      expect(total(column(texts.toReversed()))).toBe(total(column(list)));
    }),
  );
});
