import { nameKey } from '../../scoring/unit-name';
import { MISSING } from '../../scoring/totals';
import type { Book } from '../book';
import { tabName } from '../form-sheet';

/** Units that are told of as without a form, or whose form bears another name: what follows from that is not told. */
export function formlessUnits(book: Book): ReadonlySet<number> {
  return new Set([...unitsWithoutForm(book), ...unitsOnTabs(book)]);
}

/**
 * Units whose points are incomplete for the want of a form that other units of their group
 * have, by position.
 */
export function unitsWithoutForm(book: Book): ReadonlySet<number> {
  const { forms, units, final } = book;
  const without = new Set<number>();
  const having = new Set(forms.flatMap(({ unit }) => unit ?? []));
  if (having.size === 0 || final === null) return without;
  const onTabs = unitsOnTabs(book);
  const groups = new Set([...having].map((unit) => nameKey(units.list[unit]?.group ?? '')));
  const { components, state } = final.grid;
  units.list.forEach((unit, at) => {
    if (having.has(at) || onTabs.has(at) || unit.unlisted || unit.excluded !== '' || !groups.has(nameKey(unit.group))) return;
    const from = at * components;
    const open = state.subarray(from, from + components).some((one, component) => one === MISSING && final.from[from + component] === 0);
    if (open) without.add(at);
  });
  return without;
}

/** Units that a form is named for on its tab and not inside, which is told there. */
function unitsOnTabs({ forms, units }: Book): ReadonlySet<number> {
  if (forms.length === 0) return new Set();
  const byKey = new Map(units.list.map(({ key }, at) => [key, at]));
  return new Set(
    forms.flatMap(({ form, unit }) => {
      const named = byKey.get(nameKey(tabName(form.table.sheet.name)));
      return named === undefined || named === unit ? [] : [named];
    }),
  );
}
