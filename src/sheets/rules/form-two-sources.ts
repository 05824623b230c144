import type { Book } from '../book';
import { placeText, SCORE_STATE } from '../score-cells';
import { rule } from './rule';

/** Whether both the survey and the appraisal give points of a cell, and no criteria sheet says which of them count. */
export function hasTwoSources({ criteria, sources }: Book, cell: number): boolean {
  const { given } = SCORE_STATE;
  return criteria?.origin !== 'criteria' && sources.get('survey')?.states[cell] === given && sources.get('appraisal')?.states[cell] === given;
}

/** Both the survey and the appraisal give points, and no criteria sheet says which of them count. */
export const formTwoSources = rule('form.twoSources', ({ book }, found) => {
  const { criteria, units, sources, snapshot } = book;
  const [survey, appraisal] = [sources.get('survey'), sources.get('appraisal')];
  if (criteria === null || criteria.origin === 'criteria' || survey === undefined || appraisal === undefined) return;
  const components = criteria.components.length;
  found.checked(survey.states.length);
  for (let cell = 0; cell < survey.states.length; cell += 1) {
    if (!hasTwoSources(book, cell)) continue;
    const criterion = criteria.list[criteria.components[cell % components] ?? -1];
    const { sheet, address } = placeText(snapshot, survey.place(cell));
    found.add(sheet, address, { code: criterion?.code ?? '', unit: units.list[Math.floor(cell / components)]?.name ?? '' });
  }
});
