import { Button } from '@fluentui/react-components';
import { isStale, showPage } from './shortlist-action';
import { useShortlistStyles } from './shortlist.styles';
import { isTakeable } from '../../council/awards/move';
import { fill } from '../../locales/template';
import { useTexts } from '../shared/language';
import { usePanelState, usePanelStore } from '../shared/panel-context';
import type { ReactNode } from 'react';
import type { Line } from './line';
import type { Shortlisting, ShortlistPage } from '../shared/panel-state';
import type { Dictionary } from '../../locales/language';

interface ChangeButtonProps {
  readonly shortlisting: Shortlisting;
  readonly at: number;
  readonly line: Line;
}

/** Moves a nominee in or out by hand, or takes that back; nothing where neither can be done here. */
export function ChangeButton({ shortlisting, at, line }: ChangeButtonProps): ReactNode {
  const styles = useShortlistStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const away = usePanelState((state) => state.job !== null || isStale(state));
  const change = changeOf(shortlisting, at, line, texts);
  if (change === null) return null;
  return (
    <Button
      size="small"
      className={styles.change}
      aria-label={change.name}
      disabledFocusable={away}
      onClick={() => {
        showPage(store, change.page);
      }}
    >
      {change.label}
    </Button>
  );
}

interface Change {
  readonly label: string;
  /** For screen readers, as there are many such buttons. */
  readonly name: string;
  readonly page: ShortlistPage;
}

function changeOf({ outcome, snapshot }: Shortlisting, at: number, { nominee, place, why }: Line, texts: Dictionary): Change | null {
  const { lists } = texts.shortlist;
  const called = outcome.called.get(nominee) ?? nominee.name;
  const values = { nominee: called, award: outcome.shortlists[at]?.award.name ?? '' };
  if (why?.why === 'manual') {
    if (!isTakeable(snapshot, why.change)) return null;
    return { label: lists.takeBack, name: fill(lists.takeBackOne, values), page: { page: 'takeBack', change: why.change } };
  }
  if (place !== null) {
    return { label: lists.moveOut, name: fill(lists.moveOutOne, values), page: { page: 'move', list: at, nominee: called, move: 'out' } };
  }
  if (why !== null && BARS.some((bar) => bar === why.why)) return null;
  return { label: lists.moveIn, name: fill(lists.moveInOne, values), page: { page: 'move', list: at, nominee: called, move: 'in' } };
}

/** Nobody is moved in by hand against these. */
const BARS = ['underReview', 'collectivesOnly', 'votes'];
