import { makeStyles, tokens } from '@fluentui/react-components';
import { tieKeyName } from '../../locales/format';
import { decimalText } from '../../locales/numbers';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import type { ReactNode } from 'react';
import type { Dictionary, Language } from '../../locales/language';
import type { Settings } from '../../sheets/settings';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** By which rules the results were computed, as results are contested. */
export function SettingsUsed({ settings }: { readonly settings: Settings }): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  return (
    <Fold head={texts.score.settings.head}>
      <dl className={styles.list}>
        {rows(settings, texts.score.settings, language).map(([term, value]) => (
          <SettingRow key={term} term={term} value={value} />
        ))}
      </dl>
    </Fold>
  );
}

function SettingRow({ term, value }: { readonly term: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function rows(
  settings: Settings,
  texts: Dictionary['score']['settings'],
  language: Language,
): readonly (readonly [string, string])[] {
  const keys = settings.tieKeys.map((key) => tieKeyName(key, language)).join(', ');
  const named: readonly (readonly [string, string])[] = [
    [texts.criteriaSet, settings.criteriaSet],
    [texts.decision, settings.decision],
    [texts.year, settings.year],
    [texts.scale, decimalText(settings.scale, 0, language)],
    [texts.step, settings.step === null ? '' : decimalText(settings.step, 0, language)],
    [texts.decimals, String(settings.decimals)],
    [texts.rounding, texts.roundings[settings.rounding]],
    [texts.rankBy, texts.rankBys[settings.rankBy]],
    [texts.ties, texts.tieRules[settings.ties]],
    [texts.tieKeys, keys === '' ? texts.none : keys],
  ];
  return named.filter(([, value]) => value !== '');
}
