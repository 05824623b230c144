import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useRef } from 'react';
import { ColumnItem } from './column-item';
import { useReadingStyles } from './reading.styles';
import { countText, joinText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { Pager, usePage } from '../../shared/pager';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { MappingDraft } from './use-mapping-draft';
import type { ValidateOutcome } from '../../../council/outcome';

/** A score matrix may have a hundred columns. */
const PAGE = 12;

interface ColumnListProps {
  readonly draft: MappingDraft;
  readonly criteria: ValidateOutcome['criteria'];
}

/** The columns of a sheet, each with the choice of what it holds. */
export function ColumnList({ draft, criteria }: ColumnListProps): ReactNode {
  const styles = useReadingStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const holder = useRef<HTMLElement>(null);
  const listId = useId();
  const { columns, headRow } = draft.reading;
  const page = usePage(columns, PAGE, holder, headRow);
  const known = useMemo(() => new Set(criteria.map(({ code }) => code)), [criteria]);
  const { reading } = texts.validate;
  const needed = draft.reading.needed.map((field) => texts.names.fields[field]);
  const head = columns.length === 0 ? reading.noColumns : countText(reading.columns, columns.length, language);
  return (
    <section ref={holder} aria-label={head}>
      <h3 className={screen.heading}>{head}</h3>
      {needed.length > 0 && <p className={screen.caption}>{fill(reading.needed, { fields: joinText(needed, language) })}</p>}
      <ul className={mergeClasses(screen.list, styles.columns)}>
        {page.items.map((column) => (
          <ColumnItem key={`${headRow} ${column.key}`} column={column} draft={draft} codes={{ known, listId }} />
        ))}
      </ul>
      <datalist id={listId}>
        {criteria.map(({ code, title }, at) => (
          <option key={at} value={code} label={`${code} ${title}`} />
        ))}
      </datalist>
      <Pager page={page} />
    </section>
  );
}
