import { makeStyles } from '@fluentui/react-components';
import { decimalText } from '../../locales/numbers';
import { useLanguage } from './language';
import type { ReactNode } from 'react';
import type { Points } from '../../scoring/points';

const useStyles = makeStyles({
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface DecimalTextProps {
  /** Points, or a percentage in the same form. */
  readonly value: Points;
  /** At least so many decimals. */
  readonly decimals: number;
  readonly percent?: boolean;
}

/** Every decimal the panel shows, with the decimal sign of the language. */
export function DecimalText({ value, decimals, percent = false }: DecimalTextProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={styles.number}>
      {decimalText(value, decimals, language)}
      {percent && '%'}
    </span>
  );
}
