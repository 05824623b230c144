import { Checkbox } from '@fluentui/react-components';
import { useRef } from 'react';
import { ConflictItem } from './conflict-item';
import { conflictKey } from './conflict-key';
import { usePreviewStyles } from './preview.styles';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../language';
import { Pager, usePage } from '../pager';
import { useScreenStyles } from '../screen.styles';
import type { ReactNode } from 'react';
import type { Conflict } from '../../../council/outcome';

const PAGE = 10;

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (conflicts: readonly Conflict[], ticked: boolean) => void;
}

/** Cells of the user's that differ from the results, and sheets of ours that were edited; those that are ticked will be overwritten. */
export function ConflictList({ conflicts, chosen, onChoose }: ConflictListProps): ReactNode {
  const styles = usePreviewStyles();
  const screen = useScreenStyles();
  const texts = useTexts();
  const language = useLanguage();
  const holder = useRef<HTMLElement>(null);
  const page = usePage(conflicts, PAGE, holder);
  const all = chosen.size === conflicts.length;
  const sheets = conflicts.every(({ field }) => field === 'sheet');
  const { head, lead } = sheets ? texts.score.conflicts.sheets : texts.score.conflicts;
  const title = countText(head, conflicts.length, language);
  return (
    <section ref={holder} aria-label={title}>
      <h4 className={screen.heading}>{title}</h4>
      <p className={screen.caption}>{lead}</p>
      {conflicts.length > 1 && (
        <Checkbox
          label={texts.score.conflicts.all}
          checked={all || (chosen.size > 0 ? 'mixed' : false)}
          onChange={() => {
            onChoose(conflicts, !all);
          }}
        />
      )}
      <ul className={styles.list}>
        {page.items.map((conflict) => (
          <ConflictItem
            key={conflictKey(conflict)}
            conflict={conflict}
            ticked={chosen.has(conflictKey(conflict))}
            onTick={(ticked) => {
              onChoose([conflict], ticked);
            }}
          />
        ))}
      </ul>
      <Pager page={page} />
    </section>
  );
}
