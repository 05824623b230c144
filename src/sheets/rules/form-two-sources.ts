import { placeText, SCORE_STATE } from '../score-cells';
import { rule } from './rule';

/** Both the survey and the appraisal give points, and no criteria sheet says which of them count. */
export const formTwoSources = rule('form.twoSources', ({ book: { criteria, units, sources, snapshot } }, found) => {
  const [survey, appraisal] = [sources.get('survey'), sources.get('appraisal')];
  if (criteria === null || criteria.origin === 'criteria' || survey === undefined || appraisal === undefined) return;
  const components = criteria.components.length;
  const { given } = SCORE_STATE;
  found.checked(survey.states.length);
  for (let cell = 0; cell < survey.states.length; cell += 1) {
    if (survey.states[cell] !== given || appraisal.states[cell] !== given) continue;
    const criterion = criteria.list[criteria.components[cell % components] ?? -1];
    const { sheet, address } = placeText(snapshot, survey.place(cell));
    found.add(sheet, address, { code: criterion?.code ?? '', unit: units.list[Math.floor(cell / components)]?.name ?? '' });
  }
});
