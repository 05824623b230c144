import { FixItem } from './fix-item';
import { fixKey } from './fix-action';
import { TickAll } from './tick-all';
import { integerText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Ticked } from './use-ticked';
import type { CellFix } from '../../../council/fix';
import type { RovingStop } from '../../shared/use-roving';

interface FixGroupProps {
  readonly code: CellFix['finding']['code'];
  readonly fixes: readonly CellFix[];
  readonly ticked: Ticked;
  /** What lets the arrow keys come to a cell; `null` for one that is on another page. */
  readonly stopOf: (fix: CellFix) => RovingStop | null;
}

/** The cells that one rule would have mended, as far as they are on this page. */
export function FixGroup({ code, fixes, ticked, stopOf }: FixGroupProps): ReactNode {
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const here = fixes.flatMap((fix) => {
    const stop = stopOf(fix);
    return stop === null ? [] : [{ fix, stop }];
  });
  if (here.length === 0) return null;
  const { name } = texts.findings[code];
  return (
    <section aria-label={name}>
      <TickAll
        label={fill(texts.validate.fixes.group, { name, n: integerText(fixes.length, language) })}
        fixes={fixes}
        ticked={ticked}
      />
      <ul className={screen.list}>
        {here.map(({ fix, stop }) => (
          <FixItem
            key={fixKey(fix)}
            fix={fix}
            stop={stop}
            ticked={ticked.chosen.has(fixKey(fix))}
            onTick={(on) => {
              ticked.tick([fix], on);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
