import { Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { SEVERITIES, countBySeverity } from '../validate-status';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { SearchField } from '../../shared/search-field';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { FindingFilter } from './use-finding-filter';
import type { Finding } from '../../../sheets/finding';

const useStyles = makeStyles({
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 'auto' },
});

/** Below this a search is slower than looking. */
const WORTH_SEARCHING = 8;

interface FindingFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
}

/** Counts that filter by severity, a choice of sheet, and a search. */
export function FindingFilters({ findings, filter }: FindingFiltersProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const sheets = useMemo(
    () => [...new Set(findings.map(({ sheet }) => sheet))].filter((sheet) => sheet !== ''),
    [findings],
  );
  return (
    <div className={screen.filters}>
      <SeverityFilter findings={findings} filter={filter} />
      {sheets.length > 1 && (
        <Select
          aria-label={texts.validate.filterBySheet}
          value={filter.sheet}
          onChange={(_, { value }) => {
            filter.setSheet(value);
          }}
        >
          <option value="">{texts.validate.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      )}
      {findings.length >= WORTH_SEARCHING && (
        <SearchField label={texts.validate.search} value={filter.search} onSearch={filter.setSearch} />
      )}
    </div>
  );
}

function SeverityFilter({ findings, filter }: FindingFiltersProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  return (
    <div role="group" aria-label={texts.validate.filterBySeverity} className={styles.severities}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
        const checked = filter.severity === severity;
        return (
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.severity}
            checked={checked}
            onClick={() => {
              filter.setSeverity(checked ? null : severity);
            }}
          >
            {countText(texts.validate.severities[severity], counts[severity], language)}
          </ToggleButton>
        );
      })}
    </div>
  );
}
