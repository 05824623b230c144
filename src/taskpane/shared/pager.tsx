import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from './language';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  pager: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  shown: { minWidth: '128px', textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
});

/** One page of a long list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Position of its first item in the list. */
  readonly start: number;
  readonly total: number;
  readonly size: number;
  readonly show: (start: number) => void;
}

/**
 * Cuts a list into pages; another list starts at its first page.
 * @param holder what holds the list: its top is scrolled to when another page is shown
 * @param of by which it is told whether it is another list; the list itself where nothing is given
 */
export function usePage<T>(
  list: readonly T[],
  size: number,
  holder: RefObject<HTMLElement | null>,
  of: unknown = list,
): Page<T> {
  const [shown, setShown] = useState({ of, start: 0 });
  const last = Math.max(0, Math.ceil(list.length / size) - 1) * size;
  const start = shown.of === of ? Math.min(shown.start, last) : 0;
  return {
    items: list.slice(start, start + size),
    start,
    total: list.length,
    size,
    show: (next) => {
      setShown({ of, start: next });
      holder.current?.scrollIntoView();
    },
  };
}

/** Back and forth through the pages; nothing where there is but one. */
export function Pager<T>({ page }: { readonly page: Page<T> }): ReactNode {
  const styles = useStyles();
  const { pages } = useTexts().panel;
  const language = useLanguage();
  const { start, size, total, show } = page;
  if (total <= size) return null;
  const shown = fill(pages.shown, {
    first: integerText(start + 1, language),
    last: integerText(Math.min(start + size, total), language),
    total: integerText(total, language),
  });
  return (
    <nav aria-label={pages.label} className={styles.pager}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={pages.previous}
        disabledFocusable={start === 0}
        onClick={() => {
          show(start - size);
        }}
      />
      <Caption1 className={styles.shown} aria-live="polite">
        {shown}
      </Caption1>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={pages.next}
        disabledFocusable={start + size >= total}
        onClick={() => {
          show(start + size);
        }}
      />
    </nav>
  );
}
