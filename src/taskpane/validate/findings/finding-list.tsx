import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { AcceptAll } from './accept-all';
import { FindingFilters } from './finding-filters';
import { FindingRunItem } from './finding-run';
import { groupsOnPage } from './finding-runs';
import { useFindingStyles } from './finding.styles';
import { useAccepting } from './use-accepting';
import { integerText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { Pager, usePage } from '../../shared/pager';
import { useScreenStyles } from '../../shared/screen.styles';
import { useRoving } from '../../shared/use-roving';
import type { ReactNode, RefObject } from 'react';
import type { FindingFilter } from './use-finding-filter';
import type { CellFix } from '../../../council/fix';
import type { ValidateOutcome } from '../../../council/outcome';
import type { Finding } from '../../../sheets/finding';
import type { RovingStop } from '../../shared/use-roving';

/** So few that a page is quickly drawn and read, however long the list. */
const PAGE = 25;

interface FindingListProps {
  readonly outcome: ValidateOutcome;
  /** What can be mended in one sure way. */
  readonly fixes: readonly CellFix[];
  readonly filter: FindingFilter;
  /** The list itself, to move the keyboard to. */
  readonly holder: RefObject<HTMLElement | null>;
}

/** Findings under headings, a page at a time, with filters; the arrow keys go from one to the next. */
export function FindingList({ outcome, fixes, filter, holder }: FindingListProps): ReactNode {
  const styles = useFindingStyles();
  const screen = useScreenStyles();
  const { validate } = useTexts();
  const language = useLanguage();
  const all = useMemo(() => filter.shown.flatMap(({ findings }) => findings), [filter.shown]);
  const page = usePage(all, PAGE, holder, filter.choice);
  const roving = useRoving(holder, page.items.length);
  const positions = new Map(page.items.map((finding, at) => [finding, at]));
  const fixable = useMemo(() => new Set(fixes.map(({ finding }) => finding)), [fixes]);
  const list = {
    stopOf: (finding: Finding): RovingStop => roving.stop(positions.get(finding) ?? -1),
    accepting: useAccepting(holder),
    fixable,
  };
  const groups = groupsOnPage(filter.shown, page.items, language);
  return (
    <section ref={holder} tabIndex={-1} className={mergeClasses(screen.screen, styles.holder)} aria-label={validate.findings} onKeyDown={roving.onKeyDown}>
      <FindingFilters findings={outcome.findings} filter={filter} />
      {all.length === 0 ? (
        <p className={screen.lead}>
          {validate.noMatch}{' '}
          <Button size="small" onClick={filter.clear}>
            {validate.clearFilters}
          </Button>
        </p>
      ) : (
        <p className={screen.caption}>{validate.keys}</p>
      )}
      {groups.map((group) => (
        <section key={group.key} aria-label={group.name}>
          <h3 className={mergeClasses(screen.heading, styles.group)}>
            {fill(validate.groups.counted, { name: group.name, n: integerText(group.total, language) })}
          </h3>
          {filter.group !== null && group.runs.length > 1 && group.open.length > 1 && (
            <AcceptAll findings={group.open} accepting={list.accepting} />
          )}
          <ul className={screen.list}>
            {group.runs.map((run, at) => (
              <FindingRunItem
                key={`${page.start} ${at}`}
                run={run}
                named={filter.grouping === 'rule'}
                list={list}
              />
            ))}
          </ul>
        </section>
      ))}
      <Pager page={page} />
    </section>
  );
}
