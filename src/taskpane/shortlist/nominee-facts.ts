import { decimalText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { Dictionary, Language } from '../../locales/language';
import type { Nominee } from '../../scoring/award';

interface FactOptions {
  /** Of an index. */
  readonly decimals: number;
  /** The list is of one group, so that it need not be told. */
  readonly grouped: boolean;
}

/**
 * What a nominee stands on, in a line; empty where nothing is known.
 * @example nomineeFacts(nominee, { decimals: 2, grouped: false }, texts, 'vi') // 'Sở, ban, ngành · hạng 1 · chỉ số 92,50% · Tốt · đạt 2/3 cam kết'
 */
export function nomineeFacts(nominee: Nominee, { decimals, grouped }: FactOptions, { shortlist: { lists } }: Dictionary, language: Language): string {
  const { group, index, rank, band, commitments, person, unit } = nominee;
  const parts = [
    person?.position ?? '',
    person === null ? '' : unit,
    grouped ? '' : group,
    rank === null ? '' : fill(lists.rank, { rank: integerText(rank, language) }),
    index === null ? '' : fill(lists.index, { index: decimalText(index, decimals, language) }),
    band ?? '',
    commitments === null ? '' : fill(lists.commitments, { met: integerText(commitments.met, language), signed: integerText(commitments.signed, language) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
