import { tidyText, type Untidiness } from '../tidy-text';
import { rule, type Rule } from './rule';

/** Makes the rule of one of the ways in which a name, number or header may be untidy. */
export function textRule(code: 'text.hidden' | 'text.decomposed' | 'text.spaces', fault: Untidiness): Rule {
  return rule(code, ({ texts }, found) => {
    found.checked(texts.looked);
    for (const { sheet, row, column, text } of texts.list.filter((one) => one.fault === fault)) {
      found.at(sheet, row, column, { text: tidyText(text) }, { value: tidyText(text) });
    }
  });
}
