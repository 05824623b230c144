import { MovePage, TakeBackPage } from './decide/move-page';
import { TiePage } from './decide/tie-page';
import { ListsPage } from './lists/lists-page';
import { PaperPage } from './paper/paper-page';
import type { ReactNode } from 'react';
import type { Shortlisting, ShortlistPage } from '../shared/panel-state';

interface ShortlistSubPageProps {
  readonly shortlisting: Shortlisting;
  readonly page: ShortlistPage;
  readonly stale: boolean;
}

/** The page that is shown in the place of the lists. */
export function ShortlistSubPage({ shortlisting, page, stale }: ShortlistSubPageProps): ReactNode {
  const { shortlists, rounds } = shortlisting.outcome;
  switch (page.page) {
    case 'tie': {
      const list = shortlists[page.list];
      const row = rounds[page.list];
      return list && row && <TiePage shortlisting={shortlisting} stale={stale} list={list} row={row} choice={page.choice} />;
    }
    case 'move': {
      const list = shortlists[page.list];
      return list && <MovePage shortlisting={shortlisting} stale={stale} list={list} nominee={page.nominee} move={page.move} />;
    }
    case 'takeBack':
      return <TakeBackPage shortlisting={shortlisting} stale={stale} change={page.change} />;
    case 'paper':
      return <PaperPage shortlisting={shortlisting} at={page.paper} stale={stale} />;
    case 'lists':
      return <ListsPage stale={stale} />;
  }
}
