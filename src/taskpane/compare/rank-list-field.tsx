import { Field, Select } from '@fluentui/react-components';
import { runComparison } from './compare-action';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Comparison } from '../shared/panel-state';

/**
 * The list that ranks are counted in; another choice compares again, and is kept when it is written.
 * One that was chosen and is gone is still shown as chosen; nothing where there is no choice.
 */
export function RankListField({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { rankList: label, rankLists: texts } = useTexts().compare;
  const language = useLanguage();
  const { wide } = useScreenStyles();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const { rankList, rankLists } = comparison.outcome;
  const gone = rankList !== null && rankList !== '' && !rankLists.includes(rankList);
  const choices = [null, '', ...rankLists, ...(gone ? [rankList] : [])];
  if (choices.length === 2) return null;
  return (
    <Field label={label}>
      <Select
        className={wide}
        select={{ className: wide }}
        value={String(choices.indexOf(rankList))}
        disabled={busy}
        onChange={(_, { value }) => void runComparison(store, language, choices[Number(value)] ?? null)}
      >
        {choices.map((choice, at) => (
          <option key={at} value={at}>
            {choice === null ? texts.auto : choice === '' ? texts.group : fill(gone && choice === rankList ? texts.gone : texts.list, { list: choice })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
