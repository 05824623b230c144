import { Button } from '@fluentui/react-components';
import { chooseListingConflicts, prepareListing, writeListing } from './listing-action';
import { fill } from '../../../locales/template';
import { dictionary } from '../../../locales/language';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { WritePreviewCard } from '../../shared/preview/write-preview-card';
import { useScreenStyles } from '../../shared/screen.styles';
import { SubPage } from '../../shared/sub-page';
import { showPage } from '../validate-action';
import type { ReactNode } from 'react';

/** What writing the findings to the sheet *Kiểm tra* would change, and the button that does. */
export function ListingPage(): ReactNode {
  const screen = useScreenStyles();
  const { validate } = useTexts();
  const store = usePanelStore();
  const listing = usePanelState((state) => state.listing);
  const busy = usePanelState((state) => state.job !== null);
  const language = useLanguage();
  if (listing === null) return null;
  const sheet = dictionary(listing.language).sheets.findings.name;
  return (
    <SubPage
      title={fill(validate.listing.title, { sheet })}
      back={validate.reading.back}
      onBack={() => {
        showPage(store, null);
      }}
    >
      <p className={screen.caption}>{validate.listing.lead}</p>
      {listing.stale && (
        <Button disabledFocusable={busy} onClick={() => void prepareListing(store, language)}>
          {validate.listing.again}
        </Button>
      )}
      <WritePreviewCard
        result={listing}
        onChoose={(conflicts, ticked) => {
          chooseListingConflicts(store, conflicts, ticked);
        }}
        onWrite={() => void writeListing(store)}
      />
    </SubPage>
  );
}
