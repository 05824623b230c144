import { Checkbox } from '@fluentui/react-components';
import { setJournal } from '../shortlist-action';
import { useTexts } from '../../shared/language';
import { usePanelStore } from '../../shared/panel-context';
import type { ReactNode } from 'react';
import type { Shortlisting } from '../../shared/panel-state';

/** Whether what is saved is entered into the workbook's journal. */
export function JournalCheckbox({ shortlisting }: { readonly shortlisting: Shortlisting }): ReactNode {
  const { papers: words } = useTexts().shortlist;
  const store = usePanelStore();
  return (
    <Checkbox
      label={words.journal}
      checked={shortlisting.journal}
      onChange={(_, { checked }) => {
        setJournal(store, checked === true);
      }}
    />
  );
}
