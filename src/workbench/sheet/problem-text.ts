import { dictionary } from '../../locales/language';
import type { Language } from '../../locales/language';
import { fill } from '../../locales/template';
import type { FormulaProblem } from '../../workbook/calculator';

/**
 * Why a formula has an error, in words.
 * @example problemText({ kind: 'spill', error: '#SPILL!', address: 'B3' }, 'en') // 'The results cannot spill because cell B3 is …'
 */
export function problemText(problem: FormulaProblem, language: Language): string {
  const texts = dictionary(language).workbench.formulaProblems;
  switch (problem.kind) {
    case 'function':
      return problem.sentences[language] ?? problem.error;
    case 'input':
      return fill(texts.input, { cell: `${problem.sheet}!${problem.address}`, error: problem.error });
    case 'spill':
      return fill(texts.spill, { address: problem.address });
    case 'edge':
    case 'circle':
      return texts[problem.kind];
  }
}
