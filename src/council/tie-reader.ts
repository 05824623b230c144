import type { TieKeyValue } from '../scoring/tie-key';
import type { Book } from '../sheets/book';
import type { TieKey } from '../sheets/settings';
import { criterionPoints, type Tally } from '../sheets/tally';

/** What a unit brings to a tie key, by its position. */
export function tieReader(book: Book, tallies: readonly Tally[], key: TieKey): (unit: number) => TieKeyValue {
  const ofTally = (value: (tally: Tally) => TieKeyValue['value']) => (unit: number): TieKeyValue => {
    const tally = tallies[unit];
    return { value: tally === undefined ? null : value(tally), better: 'higher' };
  };
  const { list } = book.units;
  switch (key.key) {
    case 'survey':
      return ofTally(({ survey }) => survey);
    case 'appraisal':
      return ofTally(({ appraisal }) => appraisal);
    case 'points':
      return ofTally(({ indexOnly, points }) => (indexOnly ? null : points));
    case 'exactIndex':
      return ofTally(({ points, maximum }) => ({ points, maximum }));
    case 'previousRank':
      return (unit) => ({ value: list[unit]?.previousRank ?? null, better: 'lower' });
    case 'previousIndex':
      return (unit) => ({ value: list[unit]?.previousIndex ?? null, better: 'higher' });
    case 'code': {
      const points = criterionPoints(book, key.code);
      return (unit) => ({ value: points(unit), better: 'higher' });
    }
  }
}
