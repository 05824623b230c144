import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ConflictList } from './conflict-list';
import { WriteList } from './write-list';
import { writeResults, writtenCells } from './score-action';
import { usePreviewStyles } from './preview.styles';
import { countText } from '../../locales/numbers';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Scoring } from '../shared/panel-state';

/** What will be written where, what it would collide with, and the button that writes. */
export function WritePreviewCard({ scoring }: { readonly scoring: Scoring }): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const { outcome, written } = scoring;
  const { preview } = texts.score;
  if (written) return <WrittenCard scoring={scoring} />;
  return (
    <section className={styles.card} aria-label={preview.head}>
      <h3 className={screen.heading}>{preview.head}</h3>
      {writtenCells(outcome) === 0 ? (
        <p className={screen.caption}>{preview.nothing}</p>
      ) : (
        <WriteList scoring={scoring} />
      )}
      {outcome.conflicts.length > 0 && <ConflictList conflicts={outcome.conflicts} chosen={scoring.chosen} />}
      <WriteButton scoring={scoring} />
    </section>
  );
}

function WriteButton({ scoring }: { readonly scoring: Scoring }): ReactNode {
  const screen = useScreenStyles();
  const { preview } = useTexts().score;
  const language = useLanguage();
  const store = usePanelStore();
  const busy = usePanelState((state) => state.job !== null);
  const over = scoring.chosen.size;
  if (writtenCells(scoring.outcome) === 0 && over === 0) return null;
  if (scoring.stale) return <p className={screen.caption}>{preview.staleWrite}</p>;
  return (
    <Button appearance="primary" disabledFocusable={busy} onClick={() => void writeResults(store)}>
      {over === 0 ? preview.write : countText(preview.writeOver, over, language)}
    </Button>
  );
}

/** After writing: what was written, and what was left as it stood. */
function WrittenCard({ scoring }: { readonly scoring: Scoring }): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const { conflicts, preview } = useTexts().score;
  const language = useLanguage();
  const { outcome } = scoring;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{countText(preview.done, writtenCells(outcome), language)}</MessageBarBody>
      </MessageBar>
      <section className={styles.card} aria-label={preview.writtenHead}>
        <h3 className={screen.heading}>{preview.writtenHead}</h3>
        <WriteList scoring={scoring} />
        {outcome.conflicts.length > 0 && (
          <p className={screen.caption}>{countText(conflicts.kept, outcome.conflicts.length, language)}</p>
        )}
      </section>
    </>
  );
}
