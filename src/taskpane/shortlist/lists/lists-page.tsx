import { chooseListConflicts, writeLists } from './lists-action';
import { showPage } from '../shortlist-action';
import { useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { WritePreviewCard } from '../../shared/preview/write-preview-card';
import { SubPage } from '../../shared/sub-page';
import type { ReactNode } from 'react';

/** What writing the lists to a sheet of ours would change, and the button that does. */
export function ListsPage({ stale }: { readonly stale: boolean }): ReactNode {
  const { papers: words, decide } = useTexts().shortlist;
  const store = usePanelStore();
  const lists = usePanelState((state) => state.awardLists);
  if (lists === null) return null;
  return (
    <SubPage
      title={words.writeLists}
      back={decide.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <WritePreviewCard
        result={{ ...lists, stale: stale || lists.stale }}
        onChoose={(conflicts, ticked) => {
          chooseListConflicts(store, conflicts, ticked);
        }}
        onWrite={() => void writeLists(store)}
      />
    </SubPage>
  );
}
