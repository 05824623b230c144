import { FixPage } from './fixes/fix-page';
import { ListingPage } from './listing/listing-page';
import { SheetPage } from './sheets/sheet-page';
import { useFixes } from './fixes/use-fixes';
import type { ReactNode } from 'react';
import type { Validation } from '../shared/panel-state';

/** What is shown in the place of the result, if anything. */
export function ValidationSubPage({ validation }: { readonly validation: Validation }): ReactNode {
  const { page } = validation;
  const fixes = useFixes(validation);
  if (page === null) return null;
  if (page.page === 'fixes') {
    const of = page.of && new Set(page.of);
    const shown = of === null ? fixes : fixes.filter(({ finding }) => of.has(finding));
    return <FixPage fixes={shown} chosen={of !== null} stale={validation.stale} />;
  }
  if (page.page === 'listing') return <ListingPage />;
  const report = validation.outcome.sheets.find(({ sheet }) => sheet === page.sheet);
  const sheet = validation.snapshot.sheets.find(({ name }) => name === page.sheet);
  return report && sheet && <SheetPage key={page.sheet} validation={validation} report={report} sheet={sheet} />;
}
