import { Combobox, Field, Option } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { showPage } from '../shortlist-action';
import { useTexts } from '../../shared/language';
import { usePanelStore } from '../../shared/panel-context';
import { searchKey } from '../../shared/search-key';
import type { ReactNode } from 'react';
import type { Placed } from './paper-name';

/** So many are offered at once; typing finds the others. */
const OFFERED = 50;

/** Chooses a unit whose result sheet is to be looked at. */
export function UnitPaperField({ drafts }: { readonly drafts: readonly Placed[] }): ReactNode {
  const { papers: words } = useTexts().shortlist;
  const store = usePanelStore();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(searchKey(typed));
  const offered = drafts.filter(({ unit }) => unit !== null && searchKey(unit).includes(wanted)).slice(0, OFFERED);
  return (
    <Field label={words.unit}>
      <Combobox
        placeholder={words.unitHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) showPage(store, { page: 'paper', paper: Number(optionValue) });
        }}
      >
        {offered.map(({ at, unit }) => (
          <Option key={at} value={String(at)}>
            {unit ?? ''}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
