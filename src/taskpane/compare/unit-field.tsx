import { Combobox, Field, Option } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { showUnit } from './compare-action';
import { useTexts } from '../shared/language';
import { usePanelStore } from '../shared/panel-context';
import { searchKey } from '../shared/search-key';
import type { ReactNode } from 'react';
import type { CompareOutcome } from '../../council/outcome';

/** So many are offered at once; typing finds the others. */
const OFFERED = 50;

/** Chooses a unit to be looked at by itself, as its head would. */
export function UnitField({ outcome }: { readonly outcome: CompareOutcome }): ReactNode {
  const { unit: texts } = useTexts().compare;
  const store = usePanelStore();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(searchKey(typed));
  const offered = outcome.units.filter((name) => searchKey(name).includes(wanted)).slice(0, OFFERED);
  return (
    <Field label={texts.choose}>
      <Combobox
        placeholder={texts.chooseHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_, { optionText }) => {
          if (optionText !== undefined) showUnit(store, optionText);
        }}
      >
        {offered.map((name) => (
          <Option key={name}>{name}</Option>
        ))}
      </Combobox>
    </Field>
  );
}
