import { UnitRow } from './unit-row';
import { useUnitStyles } from './unit.styles';
import { useTexts } from '../shared/language';
import { useVisuallyHidden } from '../shared/visually-hidden';
import type { ReactNode } from 'react';
import type { UnitResult } from '../../council/outcome';

interface UnitTableProps {
  /** `null` where there are no groups to tell apart. */
  readonly group: string | null;
  readonly units: readonly UnitResult[];
  readonly decimals: number;
}

/** The units of a group: rank, unit, index, and the areas on request. */
export function UnitTable({ group, units, decimals }: UnitTableProps): ReactNode {
  const styles = useUnitStyles();
  const { hidden } = useVisuallyHidden();
  const { results } = useTexts().score;
  return (
    <table className={styles.table}>
      {group !== null && <caption className={styles.caption}>{group === '' ? results.noGroup : group}</caption>}
      <thead>
        <tr>
          <th scope="col" className={styles.rankHead}>
            {results.rank}
          </th>
          <th scope="col" className={styles.head}>
            {results.unit}
          </th>
          <th scope="col" className={styles.numberHead}>
            {results.index}
          </th>
          <th scope="col" className={styles.toggleHead}>
            <span className={hidden}>{results.details}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitRow key={`${unit.sheet}!${unit.address} ${unit.name}`} unit={unit} decimals={decimals} />
        ))}
      </tbody>
    </table>
  );
}
