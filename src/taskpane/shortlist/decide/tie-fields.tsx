import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { tieKeyName } from '../../../locales/format';
import { useLanguage, useTexts } from '../../shared/language';
import { useScreenStyles } from '../../shared/screen.styles';
import { TIE_CHOICES, TIE_KEYS } from './tie-way';
import type { ReactNode } from 'react';
import type { TieWay } from './tie-way';

interface TieFieldsProps {
  readonly way: TieWay;
  readonly onWay: (way: TieWay) => void;
}

/** The ways to decide on a tie; for a tie key, which one. */
export function TieFields({ way, onWay }: TieFieldsProps): ReactNode {
  const screen = useScreenStyles();
  const { shortlist, decisions } = useTexts();
  const { tie } = shortlist;
  const { choice } = way;
  return (
    <>
      <Field label={tie.choose}>
        <RadioGroup
          value={choice}
          onChange={(_, { value }) => {
            onWay({ ...way, choice: TIE_CHOICES.find((one) => one === value) ?? choice });
          }}
        >
          {TIE_CHOICES.map((one) => (
            <Radio key={one} value={one} label={decisions.ties.choices[one]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={screen.caption}>{tie.effects[choice]}</p>
      {choice === 'byKey' && <KeyFields way={way} onWay={onWay} />}
    </>
  );
}

function KeyFields({ way, onWay }: TieFieldsProps): ReactNode {
  const { tie } = useTexts().shortlist;
  const language = useLanguage();
  const { key, code } = way;
  return (
    <>
      <Field label={tie.key}>
        <Select
          value={key}
          onChange={(_, { value }) => {
            onWay({ ...way, key: TIE_KEYS.find((one) => one === value) ?? key });
          }}
        >
          {TIE_KEYS.map((one) => (
            <option key={one} value={one}>
              {one === 'code' ? tie.criterion : tieKeyName({ key: one }, language)}
            </option>
          ))}
        </Select>
      </Field>
      {key === 'code' && (
        <Field label={tie.criterion} hint={tie.criterionHint}>
          <Input
            value={code}
            onChange={(_, { value }) => {
              onWay({ ...way, code: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
