import { Button } from '@fluentui/react-components';
import { sealSigned } from './compare-action';
import { useCompareStyles } from './compare.styles';
import { countText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Comparison } from '../shared/panel-state';

/** What is signed and not sealed yet, what was changed since, and what a seal is; nothing where nothing is signed. */
export function SealSection({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const styles = useCompareStyles();
  const screen = useScreenStyles();
  const { seals: texts } = useTexts().compare;
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const { toSeal, changed, gone } = comparison.outcome.seals;
  if (toSeal + changed + gone.length === 0) return null;
  return (
    <section className={styles.card} aria-label={texts.head}>
      {changed > 0 && <h3 className={screen.heading}>{countText(texts.changed, changed, language)}</h3>}
      {gone.length > 0 && (
        <>
          <h3 className={screen.heading}>{countText(texts.gone, gone.length, language)}</h3>
          <ul className={styles.list}>
            {gone.map(({ subject, content }) => (
              <li key={subject} className={screen.caption}>
                {fill(texts.goneOne, { unit: content.unit, content: content.commitment, on: content.signedOn })}
              </li>
            ))}
          </ul>
        </>
      )}
      {toSeal > 0 && <h3 className={screen.heading}>{countText(texts.unsealed, toSeal, language)}</h3>}
      <p className={screen.caption}>{texts.lead}</p>
      {toSeal > 0 && (
        <Button disabledFocusable={busy || comparison.stale} onClick={() => void sealSigned(store, language, toSeal)}>
          {countText(texts.seal, toSeal, language)}
        </Button>
      )}
    </section>
  );
}
