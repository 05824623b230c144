import { Button } from '@fluentui/react-components';
import { Fragment, useRef } from 'react';
import { FindingFilters } from './finding-filters';
import { FindingRunItem } from './finding-run-item';
import { findingRuns } from './finding-runs';
import { useFindingFilter } from './use-finding-filter';
import { SEVERITIES } from '../validate-status';
import { useLanguage, useTexts } from '../../shared/language';
import { Pager, usePage } from '../../shared/pager';
import { useScreenStyles } from '../../shared/screen.styles';
import { useFindingStyles } from './finding.styles';
import type { ReactNode } from 'react';
import type { Finding } from '../../../sheets/finding';

/** So few that a page is quickly drawn and read, however long the list. */
const PAGE = 25;

/** Findings by severity, a page at a time, with filters. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const screen = useScreenStyles();
  const styles = useFindingStyles();
  const texts = useTexts();
  const language = useLanguage();
  const filter = useFindingFilter(findings, language);
  const holder = useRef<HTMLElement>(null);
  const page = usePage(filter.shown, PAGE, holder);
  return (
    <section ref={holder} className={screen.screen} aria-label={texts.validate.findings}>
      <FindingFilters findings={findings} filter={filter} />
      {filter.shown.length === 0 && (
        <p className={screen.lead}>
          {texts.validate.noMatch}{' '}
          <Button size="small" onClick={filter.clear}>
            {texts.validate.clearFilters}
          </Button>
        </p>
      )}
      {SEVERITIES.map((severity) => {
        const items = page.items.filter((finding) => finding.severity === severity);
        if (items.length === 0) return null;
        return (
          <Fragment key={severity}>
            <h3 className={screen.heading}>{texts.validate.severityHeads[severity]}</h3>
            <ul className={styles.list}>
              {findingRuns(items, language).map((run, index) => (
                <FindingRunItem key={`${page.start} ${index}`} run={run} severity={severity} />
              ))}
            </ul>
          </Fragment>
        );
      })}
      <Pager page={page} />
    </section>
  );
}
