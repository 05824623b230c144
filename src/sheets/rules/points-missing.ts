import { MISSING } from '../../scoring/totals';
import { takenFrom } from '../final-points';
import { placeText, SCORE_STATE } from '../score-cells';
import { lackingRows } from './lacking-rows';
import { missingSources } from './missing-sources';
import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/**
 * A listed unit that has points lacks some. Components that no sheet has a column for are told of
 * once, rows that a form lacks under their own name, and cells that cannot be read already.
 */
export const pointsMissing = rule('points.missing', ({ book }, found) => {
  const { criteria, final, sources, units, snapshot } = book;
  if (criteria === null || final === null) return;
  const { components, state } = final.grid;
  // Told as one gap each: rows that a form lacks, a whole source, a whole form.
  const lacking = lackingRows(book);
  const sourceless = new Set(missingSources(book).flatMap(({ cells }) => cells));
  const formless = formlessUnits(book);
  units.list.forEach((unit, at) => {
    if (final.scored[at] !== true || unit.unlisted) return;
    found.checked(components);
    for (let component = 0; component < components; component += 1) {
      const cell = at * components + component;
      if (state[cell] !== MISSING || final.covered[component] !== true) continue;
      const cells = takenFrom(final, sources, cell)?.cells;
      if (cells?.states[cell] === SCORE_STATE.bad || lacking.has(cell) || sourceless.has(cell)) continue;
      if (cells === undefined && formless.has(at)) continue;
      const { sheet, address } = cells === undefined ? unit : placeText(snapshot, cells.place(cell));
      const code = criteria.list[criteria.components[component] ?? -1]?.code ?? '';
      found.add(sheet, address, { unit: unit.name, code });
    }
  });
});
