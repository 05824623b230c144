import { Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { UnitTable } from './unit-table';
import { useUnitFilter } from './use-unit-filter';
import { useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { SearchField } from '../shared/search-field';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { UnitResult } from '../../council/outcome';
import type { UnitFilter } from './use-unit-filter';

const PAGE = 50;
/** With fewer units a search is slower than looking. */
const WORTH_SEARCHING = 12;

interface UnitResultsProps {
  /** By group, ranked units first in each. */
  readonly units: readonly UnitResult[];
  readonly decimals: number;
}

/** Results by group, a page at a time. */
export function UnitResults({ units, decimals }: UnitResultsProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const filter = useUnitFilter(units);
  const holder = useRef<HTMLElement>(null);
  const page = usePage(filter.shown, PAGE, holder);
  const byGroup = filter.groups.length > 1;
  const head = byGroup ? texts.score.results.head : texts.score.results.headNoGroups;
  return (
    <section ref={holder} className={screen.screen} aria-label={head}>
      <h3 className={screen.heading}>{head}</h3>
      <div className={screen.filters}>
        {byGroup && <GroupFilter filter={filter} />}
        {units.length >= WORTH_SEARCHING && (
          <SearchField label={texts.score.results.search} value={filter.search} onSearch={filter.setSearch} />
        )}
      </div>
      {filter.shown.length === 0 && <p className={screen.lead}>{texts.score.results.noMatch}</p>}
      {filter.groups.map((group) => {
        const members = page.items.filter((unit) => unit.group === group);
        if (members.length === 0) return null;
        return <UnitTable key={group} group={byGroup ? group : null} units={members} decimals={decimals} />;
      })}
      <Pager page={page} />
    </section>
  );
}

function GroupFilter({ filter }: { readonly filter: UnitFilter }): ReactNode {
  const { results } = useTexts().score;
  const chosen = filter.group === null ? '' : String(filter.groups.indexOf(filter.group));
  return (
    <Select
      aria-label={results.group}
      value={chosen}
      onChange={(_, { value }) => {
        filter.setGroup(value === '' ? null : (filter.groups[Number(value)] ?? null));
      }}
    >
      <option value="">{results.allGroups}</option>
      {filter.groups.map((group, index) => (
        <option key={group} value={index}>
          {group === '' ? results.noGroup : group}
        </option>
      ))}
    </Select>
  );
}
