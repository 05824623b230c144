import { MISSING } from '../../scoring/totals';
import { takenFrom } from '../final-points';
import { placeText, SCORE_STATE } from '../score-cells';
import { lackingRows } from './lacking-rows';
import { rule } from './rule';
import { formlessUnits } from './units-without-form';

/**
 * A listed unit that has points lacks some. Components that no sheet has a column for are told of
 * once, rows that a form lacks under their own name, and cells that cannot be read already.
 */
export const pointsMissing = rule('points.missing', ({ book, gaps }, found) => {
  const { criteria, final, sources, units, snapshot } = book;
  if (criteria === null || final === null) return;
  const { components, state } = final.grid;
  // Told as one gap each: rows that a form lacks, a whole source, a whole form.
  const lacking = lackingRows(book);
  const sourceless = new Set(gaps.flatMap(({ cells }) => cells));
  const formless = formlessUnits(book);
  const listed = units.list.map(({ unlisted }, at) => !unlisted && final.scored[at] === true);
  found.checked(components * listed.filter(Boolean).length);
  for (let cell = state.indexOf(MISSING); cell !== -1; cell = state.indexOf(MISSING, cell + 1)) {
    const [at, component] = [Math.floor(cell / components), cell % components];
    const unit = units.list[at];
    if (unit === undefined || listed[at] !== true || final.covered[component] !== true) continue;
    const cells = takenFrom(final, sources, cell)?.cells;
    if (cells?.states[cell] === SCORE_STATE.bad || lacking.has(cell) || sourceless.has(cell)) continue;
    if (cells === undefined && formless.has(at)) continue;
    const { sheet, address } = cells === undefined ? unit : placeText(snapshot, cells.place(cell));
    const code = criteria.list[criteria.components[component] ?? -1]?.code ?? '';
    found.add(sheet, address, { unit: unit.name, code });
  }
});
