import { Select, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { GROUPINGS } from './group-findings';
import { SEVERITIES, countBySeverity } from '../validate-status';
import { countText, integerText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { SearchField } from '../../shared/search-field';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { FindingFilter, State } from './use-finding-filter';
import type { Finding } from '../../../sheets/finding';

const useStyles = makeStyles({
  states: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  state: { minWidth: 'auto' },
  selects: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
  select: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
});

/** Below this a search is slower than looking. */
const WORTH_SEARCHING = 8;

interface FindingFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
}

/** Counts that filter by severity, by what the findings are grouped, a choice of group, and a search. */
export function FindingFilters({ findings, filter }: FindingFiltersProps): ReactNode {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { validate } = useTexts();
  return (
    <div className={screen.filters}>
      <StateFilter findings={findings} filter={filter} />
      {findings.length > 1 && (
        <div className={styles.selects}>
          <Select
            className={styles.select}
            aria-label={validate.groupBy}
            value={filter.grouping}
            onChange={(_, { value }) => {
              filter.change({ grouping: GROUPINGS.find((grouping) => grouping === value) ?? 'severity' });
            }}
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping}>
                {validate.groupings[grouping]}
              </option>
            ))}
          </Select>
          {filter.grouping !== 'severity' && <GroupSelect filter={filter} />}
        </div>
      )}
      {findings.length >= WORTH_SEARCHING && (
        <SearchField
          label={validate.search}
          value={filter.search}
          onSearch={(search) => {
            filter.change({ search });
          }}
        />
      )}
    </div>
  );
}

/** The groups there are, with how many findings each has. */
function GroupSelect({ filter }: { readonly filter: FindingFilter }): ReactNode {
  const styles = useStyles();
  const { groups } = useTexts().validate;
  const language = useLanguage();
  return (
    <Select
      className={styles.select}
      aria-label={groups.choose}
      value={filter.group === null ? '' : `=${filter.group}`}
      onChange={(_, { value }) => {
        filter.change({ group: value === '' ? null : value.slice(1) });
      }}
    >
      <option value="">{groups.all}</option>
      {filter.groups.map(({ key, name, findings }) => (
        <option key={key} value={`=${key}`}>
          {fill(groups.counted, { name, n: integerText(findings.length, language) })}
        </option>
      ))}
    </Select>
  );
}

function StateFilter({ findings, filter }: FindingFiltersProps): ReactNode {
  const styles = useStyles();
  const { validate } = useTexts();
  const language = useLanguage();
  const states = useMemo(() => {
    const counts = countBySeverity(findings);
    const accepted = findings.filter(({ acceptance }) => acceptance !== undefined).length;
    const severities = SEVERITIES.map((state) => ({ state, count: counts[state], forms: validate.severities[state] }));
    return [...severities, { state: 'accepted', count: accepted, forms: validate.accepted } as const];
  }, [findings, validate]);
  const toggle = (state: State): void => {
    filter.change({ state: filter.state === state ? null : state });
  };
  return (
    <div role="group" aria-label={validate.filterBySeverity} className={styles.states}>
      {states
        .filter(({ count, state }) => count > 0 || filter.state === state)
        .map(({ state, count, forms }) => (
          <ToggleButton
            key={state}
            size="small"
            shape="circular"
            className={styles.state}
            checked={filter.state === state}
            onClick={() => {
              toggle(state);
            }}
          >
            {countText(forms, count, language)}
          </ToggleButton>
        ))}
    </div>
  );
}
