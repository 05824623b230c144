import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countText, integerText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { Fold } from '../shared/fold';
import { useLanguage, useTexts } from '../shared/language';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { ValidateOutcome } from '../../council/outcome';
import type { FindingCode } from '../../sheets/finding';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { paddingLeft: tokens.spacingHorizontalS, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  head: { color: tokens.colorNeutralForeground2 },
  found: { fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface RulesCheckedProps {
  readonly outcome: ValidateOutcome;
  /** Shows what a rule has found. */
  readonly onShow: (code: FindingCode) => void;
}

/** How many cells each rule has looked at and what it found there, so that *no findings* means something. */
export function RulesChecked({ outcome, onShow }: RulesCheckedProps): ReactNode {
  const styles = useStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { rules } = texts.validate;
  const found = new Map<string, number>();
  for (const { code } of outcome.findings) found.set(code, (found.get(code) ?? 0) + 1);
  const lines = [...outcome.checks]
    .map(([code, cells]) => ({ code, cells, name: texts.findings[code].name, found: found.get(code) ?? 0 }))
    .sort((a, b) => b.found - a.found || a.name.localeCompare(b.name, language));
  if (lines.length === 0) return null;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <Fold head={countText(rules.head, lines.length, language)}>
      <p className={screen.caption}>{rules.lead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {rules.rule}
            </th>
            <th scope="col" className={mergeClasses(number, styles.head)}>
              {rules.cells}
            </th>
            <th scope="col" className={mergeClasses(number, styles.head)}>
              {rules.found}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row" className={styles.cell}>
                {line.name}
              </th>
              <td className={number}>{integerText(line.cells, language)}</td>
              <td className={number}>
                {line.found === 0 ? (
                  integerText(0, language)
                ) : (
                  <Link
                    as="button"
                    className={styles.found}
                    aria-label={fill(rules.show, { rule: line.name, n: integerText(line.found, language) })}
                    onClick={() => {
                      onShow(line.code);
                    }}
                  >
                    {integerText(line.found, language)}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
