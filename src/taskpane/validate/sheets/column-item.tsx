import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useReadingStyles } from './reading.styles';
import { criterionCode } from '../../../council/reading';
import { cellText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { columnName } from '../../../workbook/address';
import { useLanguage, useTexts } from '../../shared/language';
import type { ReactNode } from 'react';
import type { MappingDraft } from './use-mapping-draft';
import type { ColumnReading } from '../../../council/reading';

/** Choices that are no field: the criterion that the header names, and any other. */
const CODE = { own: 'own code', other: 'other code' } as const;

interface ColumnItemProps {
  readonly column: ColumnReading;
  readonly draft: MappingDraft;
  readonly codes: CodeHelp;
}

/** Codes of the workbook's criteria set, and the list that offers them. */
export interface CodeHelp {
  readonly known: ReadonlySet<string>;
  readonly listId: string;
}

/** A column: its header, some of its values, and the choice of what it holds. */
export function ColumnItem(props: ColumnItemProps): ReactNode {
  const styles = useReadingStyles();
  const language = useLanguage();
  const { reading } = useTexts().validate;
  const { column, draft } = props;
  const { label, samples, holds, automatic, repeats } = column;
  const isCode = holds !== null && draft.reading.fields.every((field) => field !== holds);
  const shown = samples.map((sample) => cellText(sample, language, reading.blank)).join(' · ');
  const repeated = repeats === null || holds === '' ? null : fill(reading.repeats, { column: columnName(repeats) });
  return (
    <li className={styles.column}>
      <span aria-hidden className={styles.letter}>
        {columnName(column.column)}
      </span>
      <div className={styles.content}>
        <p className={styles.label}>{label}</p>
        <p className={styles.samples}>{shown === '' ? reading.blank : shown}</p>
        {draft.mapping.kind !== null && (
          <Field validationState="warning" {...(repeated !== null && { validationMessage: repeated })}>
            <HoldsSelect {...props} />
          </Field>
        )}
        {isCode && holds !== automatic && <CodeField {...props} />}
      </div>
    </li>
  );
}

function HoldsSelect({ column, draft }: ColumnItemProps): ReactNode {
  const { names, validate } = useTexts();
  const { reading } = validate;
  const { key, holds, automatic } = column;
  const { fields } = draft.reading;
  const field = fields.find((one) => one === holds) ?? '';
  const code = holds === automatic ? CODE.own : CODE.other;
  const ownCode = fields.some((one) => one === automatic) ? null : automatic;
  const choose = (value: string): void => {
    if (value === CODE.own) draft.setColumn(key, automatic);
    else if (value === CODE.other) draft.setColumn(key, '');
    else draft.setColumn(key, value === '' ? null : value);
  };
  return (
    <Select
      size="small"
      aria-label={fill(reading.holds, { column: columnName(column.column) })}
      value={holds === null ? '' : field || code}
      onChange={(_, { value }) => {
        choose(value);
      }}
    >
      <option value="">{reading.nothing}</option>
      {fields.map((one) => (
        <option key={one} value={one}>
          {names.fields[one]}
        </option>
      ))}
      {ownCode !== null && <option value={CODE.own}>{fill(reading.code, { code: ownCode })}</option>}
      {draft.mapping.kind === 'matrix' && <option value={CODE.other}>{reading.otherCode}</option>}
    </Select>
  );
}

/** The code of the criterion whose points a column holds, with the codes of the criteria set to choose from. */
function CodeField({ column, draft, codes }: ColumnItemProps): ReactNode {
  const { reading } = useTexts().validate;
  const [text, setText] = useState(column.holds ?? '');
  const code = criterionCode(text);
  const foreign = code !== null && codes.known.size > 0 && !codes.known.has(code);
  return (
    <Field
      validationState={code === null ? 'error' : 'warning'}
      {...(code === null && { validationMessage: reading.noCode })}
      {...(foreign && { validationMessage: fill(reading.foreignCode, { code }) })}
    >
      <Input
        size="small"
        aria-label={fill(reading.codeOf, { column: columnName(column.column) })}
        list={codes.listId}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          draft.setColumn(column.key, criterionCode(value) ?? '');
        }}
      />
    </Field>
  );
}
