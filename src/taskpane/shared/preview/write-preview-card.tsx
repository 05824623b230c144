import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ConflictList } from './conflict-list';
import { WriteList } from './write-list';
import { writtenCells } from './written-cells';
import { usePreviewStyles } from './preview.styles';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../language';
import { usePanelState } from '../panel-context';
import { useScreenStyles } from '../screen.styles';
import type { ReactNode } from 'react';
import type { Conflict } from '../../../council/outcome';
import type { Writable } from '../panel-state';

interface WritePreviewProps {
  readonly result: Writable;
  readonly onChoose: (conflicts: readonly Conflict[], ticked: boolean) => void;
  readonly onWrite: () => void;
}

/** What will be written where, what it would collide with, and the button that writes. */
export function WritePreviewCard({ result, onChoose, onWrite }: WritePreviewProps): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const { outcome, written } = result;
  const { preview } = texts.score;
  if (written) return <WrittenCard result={result} />;
  return (
    <section className={styles.card} aria-label={preview.head}>
      <h3 className={screen.heading}>{preview.head}</h3>
      {writtenCells(outcome) > 0 && <WriteList result={result} />}
      {writtenCells(outcome) === 0 && outcome.conflicts.length === 0 && (
        <p className={screen.caption}>{preview.nothing}</p>
      )}
      {outcome.conflicts.length > 0 && <ConflictList conflicts={outcome.conflicts} chosen={result.chosen} onChoose={onChoose} />}
      <WriteButton result={result} onWrite={onWrite} />
    </section>
  );
}

function WriteButton({ result, onWrite }: Pick<WritePreviewProps, 'result' | 'onWrite'>): ReactNode {
  const screen = useScreenStyles();
  const { preview } = useTexts().score;
  const language = useLanguage();
  const busy = usePanelState((state) => state.job !== null);
  const over = result.chosen.size;
  if (writtenCells(result.outcome) === 0 && over === 0) return null;
  if (result.stale) return <p className={screen.caption}>{preview.staleWrite}</p>;
  return (
    <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
      {over === 0 ? preview.write : countText(preview.writeOver, over, language)}
    </Button>
  );
}

/** After writing: what was written, and what was left as it stood. */
function WrittenCard({ result }: { readonly result: Writable }): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const { conflicts, preview } = useTexts().score;
  const language = useLanguage();
  const { outcome } = result;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{countText(preview.done, writtenCells(outcome), language)}</MessageBarBody>
      </MessageBar>
      <section className={styles.card} aria-label={preview.writtenHead}>
        <h3 className={screen.heading}>{preview.writtenHead}</h3>
        <WriteList result={result} />
        {outcome.conflicts.length > 0 && (
          <p className={screen.caption}>{countText(conflicts.kept, outcome.conflicts.length, language)}</p>
        )}
      </section>
    </>
  );
}
