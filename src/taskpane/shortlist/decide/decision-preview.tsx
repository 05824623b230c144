import { Button, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { PlanCells } from './plan-cells';
import { writeDecision } from '../shortlist-action';
import { refusalText } from '../../../locales/awards';
import { fill } from '../../../locales/template';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Decision, Refusal } from '../../../council/awards/decision';
import type { ShortlistDeed, Shortlisting } from '../../shared/panel-state';

interface DecisionPreviewProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  readonly planned: Decision;
  readonly deed: ShortlistDeed;
  /** A cell of the user's may be replaced. */
  readonly onOverwrite: (cell: string) => void;
}

/** The cells that a decision writes, and the button that writes them; or why it cannot be written. */
export function DecisionPreview({ shortlisting, stale, planned, deed, onOverwrite }: DecisionPreviewProps): ReactNode {
  const screen = useScreenStyles();
  const { decide: words } = useTexts().shortlist;
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [planned]);
  return (
    <section className={screen.card} aria-label={words.head}>
      <h3 ref={heading} tabIndex={-1} className={screen.heading}>
        {words.head}
      </h3>
      {planned.refused !== null ? (
        <Refused refusal={planned} onOverwrite={onOverwrite} />
      ) : (
        <>
          <PlanCells plan={planned.plan} snapshot={shortlisting.snapshot} />
          {planned.conflicts.map(({ sheet }) => (
            <p key={sheet} className={screen.caption}>
              {fill(words.journalKept, { sheet })}
            </p>
          ))}
          {stale ? (
            <p className={screen.caption}>{words.stale}</p>
          ) : (
            <div className={screen.buttons}>
              <Button appearance="primary" disabledFocusable={busy} onClick={() => void writeDecision(store, planned.plan, deed)}>
                {words.write}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function Refused({ refusal, onOverwrite }: { readonly refusal: Refusal; readonly onOverwrite: (cell: string) => void }): ReactNode {
  const { decide: words } = useTexts().shortlist;
  const language = useLanguage();
  const { cell } = refusal.values;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{refusalText(refusal, language)}</MessageBarBody>
      </MessageBar>
      {refusal.refused === 'occupied' && cell !== undefined && (
        <Checkbox
          label={fill(words.overwrite, { cell })}
          checked={false}
          onChange={() => {
            onOverwrite(cell);
          }}
        />
      )}
    </>
  );
}
