import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { applyFixes, fixKey } from './fix-action';
import { FixGroup } from './fix-group';
import { TickAll } from './tick-all';
import { useTicked } from './use-ticked';
import { runValidation, showPage } from '../validate-action';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { Pager, usePage } from '../../shared/pager';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import { SubPage } from '../../shared/sub-page';
import { useRoving } from '../../shared/use-roving';
import type { ReactNode } from 'react';
import type { CellFix } from '../../../council/fix';

const PAGE = 25;

interface FixPageProps {
  readonly fixes: readonly CellFix[];
  /** They were asked for one by one, and are ticked at first. */
  readonly chosen: boolean;
  /** The workbook has changed since: what is shown may not stand there any more. */
  readonly stale: boolean;
}

/** The cells that have one sure remedy, old and new, by rule, to mend all or some of them. */
export function FixPage({ fixes, chosen, stale }: FixPageProps): ReactNode {
  const screen = useScreenStyles();
  const { validate } = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const ticked = useTicked(chosen ? fixes : []);
  const holder = useRef<HTMLDivElement>(null);
  const rules = useMemo(() => byRule(fixes), [fixes]);
  const all = useMemo(() => [...rules.values()].flat(), [rules]);
  const page = usePage(all, PAGE, holder);
  const roving = useRoving(holder, page.items.length);
  return (
    <SubPage
      title={countText(validate.fixes.title, fixes.length, language)}
      back={validate.reading.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <p className={screen.caption}>{validate.fixes.lead}</p>
      {rules.size > 1 && <TickAll label={validate.fixes.all} fixes={all} ticked={ticked} />}
      <div ref={holder} onKeyDown={roving.onKeyDown}>
        {[...rules].map(([code, ofRule]) => (
          <FixGroup
            key={code}
            code={code}
            fixes={ofRule}
            ticked={ticked}
            stopOf={(fix) => {
              const position = page.items.indexOf(fix);
              return position < 0 ? null : roving.stop(position);
            }}
          />
        ))}
      </div>
      <Pager page={page} />
      <ApplyBar fixes={fixes.filter((fix) => ticked.chosen.has(fixKey(fix)))} stale={stale} />
    </SubPage>
  );
}

function byRule(fixes: readonly CellFix[]): ReadonlyMap<CellFix['finding']['code'], readonly CellFix[]> {
  const rules = new Map<CellFix['finding']['code'], CellFix[]>();
  for (const fix of fixes) {
    const { code } = fix.finding;
    const rule = rules.get(code);
    if (rule === undefined) rules.set(code, [fix]);
    else rule.push(fix);
  }
  return rules;
}

/** The button that mends what is ticked. */
function ApplyBar({ fixes, stale }: Omit<FixPageProps, 'chosen'>): ReactNode {
  const screen = useScreenStyles();
  const { fixes: texts, runAgain } = useTexts().validate;
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  if (stale) {
    return (
      <div className={screen.atLast}>
        <p className={screen.caption}>{texts.stale}</p>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void runValidation(store)}>
          {runAgain}
        </Button>
      </div>
    );
  }
  return (
    <div className={screen.atLast}>
      {fixes.length === 0 ? (
        <p className={screen.caption}>{texts.none}</p>
      ) : (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void applyFixes(store, fixes)}>
          {countText(texts.apply, fixes.length, language)}
        </Button>
      )}
    </div>
  );
}
