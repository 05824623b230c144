import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import { AreaTable } from './area-table';
import { PointsOfMaximum } from './points-of-maximum';
import { useUnitStyles } from './unit.styles';
import { notRankedText, tieNoteText } from '../../locales/format';
import { fill } from '../../locales/template';
import { CellLink } from '../shared/cell-link';
import { DecimalText } from '../shared/decimal-text';
import { useLanguage, useTexts } from '../shared/language';
import { useVisuallyHidden } from '../shared/visually-hidden';
import type { ReactNode } from 'react';
import type { NotRanked, UnitResult } from '../../council/outcome';

interface UnitProps {
  readonly unit: UnitResult;
  readonly decimals: number;
}

/** A unit's row, and below it the row of its areas while that is open. */
export function UnitRow({ unit, decimals }: UnitProps): ReactNode {
  const styles = useUnitStyles();
  const { results } = useTexts().score;
  const [open, setOpen] = useState(false);
  const details = useId();
  const hasDetails = unit.areas.length > 0 || unit.indexExact !== null;
  return (
    <>
      <tr>
        <td className={styles.rank}>
          <Rank unit={unit} />
        </td>
        <th scope="row" className={styles.unit}>
          <UnitWords unit={unit} decimals={decimals} />
        </th>
        <td className={styles.index}>
          {unit.index !== null && <DecimalText value={unit.index} decimals={decimals} percent />}
        </td>
        <td className={styles.toggle}>
          {hasDetails && (
            <Button
              appearance="transparent"
              size="small"
              className={mergeClasses(styles.chevron, open && styles.chevronOpen)}
              icon={<ChevronDown20Regular />}
              aria-expanded={open}
              aria-controls={open ? details : undefined}
              aria-label={fill(results.showAreas, { unit: unit.name })}
              onClick={() => {
                setOpen(!open);
              }}
            />
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td id={details} colSpan={4} className={styles.details}>
            <AreaTable unit={unit} decimals={decimals} />
          </td>
        </tr>
      )}
    </>
  );
}

function Rank({ unit }: { readonly unit: UnitResult }): ReactNode {
  const { hidden } = useVisuallyHidden();
  const { results } = useTexts().score;
  if (unit.rank !== null) return unit.rank;
  return (
    <>
      <span aria-hidden>–</span>
      <span className={hidden}>{results.notRanked}</span>
    </>
  );
}

function UnitWords({ unit, decimals }: UnitProps): ReactNode {
  const styles = useUnitStyles();
  const language = useLanguage();
  const tie = tieNoteText(unit, language);
  return (
    <>
      <CellLink sheet={unit.sheet} address={unit.address}>
        {unit.name}
      </CellLink>
      <div className={styles.facts}>
        <PointsOfMaximum points={unit.points} maximum={unit.maximum} decimals={decimals} />
        {unit.band !== null && (
          <Badge appearance="tint" color="brand" size="medium">
            {unit.band}
          </Badge>
        )}
      </div>
      {tie !== '' && <p className={styles.note}>{tie}</p>}
      {unit.notRanked && (
        <p className={mergeClasses(styles.note, !isMeant(unit.notRanked) && styles.toMend)}>
          {notRankedText(unit.notRanked, language)}
        </p>
      )}
    </>
  );
}

/** Nothing is to be mended about a unit that the council leaves out. */
function isMeant({ reason }: NotRanked): boolean {
  return reason === 'excluded' || reason === 'nothingApplies';
}
