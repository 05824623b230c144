import type { Nominee } from '../../scoring/award';
import { nameKey } from '../../scoring/unit-name';

/**
 * What each nominee is called where it is to be told from all others: its name; of people of the
 * same name also the unit, and of those of one unit the day or year of birth too.
 * @example [...callNames([anOfHealth, anOfFinance]).values()] // ['Lê An (Sở Y tế)', 'Lê An (Sở Tài chính)']
 */
export function callNames(nominees: readonly Nominee[]): ReadonlyMap<Nominee, string> {
  const forms = [nameOf, withUnit, withBirth];
  const counts = forms.map((form) => countsOf(nominees.map((nominee) => nameKey(form(nominee)))));
  return new Map(
    nominees.map((nominee) => {
      const form = forms.find((one, at) => counts[at]?.get(nameKey(one(nominee))) === 1) ?? withBirth;
      return [nominee, form(nominee)];
    }),
  );
}

function nameOf({ name }: Nominee): string {
  return name;
}

function withUnit({ name, unit, person }: Nominee): string {
  return person === null ? name : `${name} (${unit})`;
}

function withBirth(nominee: Nominee): string {
  const { name, unit, person } = nominee;
  return person === null || person.born === '' ? withUnit(nominee) : `${name} (${unit}, ${person.born})`;
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
