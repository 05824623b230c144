import { useUnitStyles } from './unit.styles';
import { localDecimal } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { DecimalText } from '../shared/decimal-text';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { AreaResult, UnitResult } from '../../council/outcome';

interface AreaTableProps {
  readonly unit: UnitResult;
  readonly decimals: number;
}

/** A unit's points and index by area, and its index before rounding. */
export function AreaTable({ unit, decimals }: AreaTableProps): ReactNode {
  const styles = useUnitStyles();
  const { results } = useTexts().score;
  const language = useLanguage();
  return (
    <>
      {unit.areas.length > 0 && (
        <table className={styles.areas}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {results.area}
              </th>
              <th scope="col" className={styles.numberHead}>
                {results.areaPoints}
              </th>
              <th scope="col" className={styles.numberHead}>
                {results.index}
              </th>
            </tr>
          </thead>
          <tbody>
            {unit.areas.map((area) => (
              <AreaRow key={area.code} area={area} decimals={decimals} />
            ))}
          </tbody>
        </table>
      )}
      {unit.indexExact !== null && (
        <p className={styles.note}>
          {fill(results.exactIndex, { index: localDecimal(unit.indexExact, language) })}
        </p>
      )}
    </>
  );
}

function AreaRow({ area, decimals }: { readonly area: AreaResult; readonly decimals: number }): ReactNode {
  const styles = useUnitStyles();
  const { results } = useTexts().score;
  return (
    <tr>
      <th scope="row" className={styles.area}>
        {area.code} {area.name}
      </th>
      {area.index === null ? (
        <td colSpan={2} className={styles.areaNumber}>
          {results.notApplicable}
        </td>
      ) : (
        <>
          <td className={styles.areaNumber}>
            <DecimalText value={area.points} decimals={decimals} />
            {' / '}
            <DecimalText value={area.maximum} decimals={0} />
          </td>
          <td className={styles.areaNumber}>
            <DecimalText value={area.index} decimals={decimals} percent />
          </td>
        </>
      )}
    </tr>
  );
}
