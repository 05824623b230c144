import { Checkbox } from '@fluentui/react-components';
import { useRef } from 'react';
import { ConflictItem } from './conflict-item';
import { chooseConflicts, conflictKey } from './score-action';
import { usePreviewStyles } from './preview.styles';
import { countText } from '../../locales/numbers';
import { useLanguage, useTexts } from '../shared/language';
import { Pager, usePage } from '../shared/pager';
import { usePanelStore } from '../shared/panel-context';
import { useScreenStyles } from '../shared/screen.styles';
import type { ReactNode } from 'react';
import type { Conflict } from '../../council/outcome';

const PAGE = 10;

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly chosen: ReadonlySet<string>;
}

/** Cells of the user's that differ from the results; those that are ticked will be overwritten. */
export function ConflictList({ conflicts, chosen }: ConflictListProps): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const holder = useRef<HTMLElement>(null);
  const page = usePage(conflicts, PAGE, holder);
  const all = chosen.size === conflicts.length;
  return (
    <section ref={holder} aria-label={countText(texts.score.conflicts.head, conflicts.length, language)}>
      <h4 className={screen.heading}>{countText(texts.score.conflicts.head, conflicts.length, language)}</h4>
      <p className={screen.caption}>{texts.score.conflicts.lead}</p>
      <Checkbox
        label={texts.score.conflicts.all}
        checked={all || (chosen.size > 0 ? 'mixed' : false)}
        onChange={() => {
          chooseConflicts(store, conflicts, !all);
        }}
      />
      <ul className={styles.list}>
        {page.items.map((conflict) => (
          <ConflictItem
            key={conflictKey(conflict)}
            conflict={conflict}
            ticked={chosen.has(conflictKey(conflict))}
            onTick={(ticked) => {
              chooseConflicts(store, [conflict], ticked);
            }}
          />
        ))}
      </ul>
      <Pager page={page} />
    </section>
  );
}
