import { unitMatcher } from '../scoring/unit-match';
import { textOf } from './cell';
import type { FormTable } from './form-sheet';
import type { Unit } from './units';

/**
 * Forms that neither say whose they are nor have a tab that does, with the listed unit that is
 * named above their head: "SỞ Y TẾ" where the issuing body stands, "PHIẾU CHẤM ĐIỂM CỦA SỞ Y TẾ".
 * A name that stands on several forms, such as that of who issues them, tells nothing.
 */
export function withNamesAbove(forms: readonly FormTable[], units: readonly Unit[]): readonly FormTable[] {
  if (!forms.some(({ namedByTab }) => namedByTab)) return forms;
  const match = unitMatcher(units.map(({ name }) => name));
  const positions = forms.map((form) => {
    const named = match(form.name);
    if (named.kind === 'exact' || named.kind === 'loose') return named.index;
    return form.namedByTab ? onlyNameAbove(form, match)?.index : undefined;
  });
  return forms.map((form, at) => {
    const index = positions[at];
    const found = form.namedByTab && index !== undefined && match(form.name).kind === 'none' ? onlyNameAbove(form, match) : null;
    if (found === null || positions.filter((one) => one === index).length > 1) return form;
    return { ...form, name: found.name, nameCell: found.cell };
  });
}

interface NameAbove {
  readonly index: number;
  readonly name: string;
  readonly cell: FormTable['nameCell'];
}

/** The one listed unit that texts above the head name in full; `null` for none or several. */
function onlyNameAbove({ table: { sheet, head } }: FormTable, match: ReturnType<typeof unitMatcher>): NameAbove | null {
  const found = new Map<number, NameAbove>();
  for (let row = 0; row < head.row; row += 1) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      const text = typeof value === 'string' ? textOf(value) : '';
      const [, last = ''] = /^.*\scủa\s+(.+)$/iu.exec(text) ?? [];
      for (const name of [text, last]) {
        const meant = match(name);
        if (meant.kind === 'exact' && !found.has(meant.index)) found.set(meant.index, { index: meant.index, name, cell: { sheet, row, column } });
      }
    }
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
