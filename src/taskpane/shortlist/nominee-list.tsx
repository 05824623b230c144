import { useRef } from 'react';
import { NomineeItem } from './nominee-item';
import { useShortlistStyles } from './shortlist.styles';
import { Pager, usePage } from '../shared/pager';
import type { ReactNode } from 'react';
import type { Line } from './line';
import type { Shortlisting } from '../shared/panel-state';

const PAGE = 20;

interface NomineeListProps {
  readonly shortlisting: Shortlisting;
  /** Position of the list among the others. */
  readonly at: number;
  readonly label: string;
  readonly lines: readonly Line[];
}

/** Nominees, a page at a time. */
export function NomineeList({ shortlisting, at, label, lines }: NomineeListProps): ReactNode {
  const styles = useShortlistStyles();
  const holder = useRef<HTMLDivElement>(null);
  const page = usePage(lines, PAGE, holder, lines.length);
  return (
    <div ref={holder}>
      <ul className={styles.nominees} aria-label={label}>
        {page.items.map((line, position) => (
          <NomineeItem key={page.start + position} shortlisting={shortlisting} at={at} line={line} />
        ))}
      </ul>
      <Pager page={page} />
    </div>
  );
}
