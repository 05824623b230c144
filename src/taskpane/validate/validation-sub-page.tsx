import { SheetPage } from './sheets/sheet-page';
import type { ReactNode } from 'react';
import type { Validation } from '../shared/panel-state';

/** What is shown in the place of the result, if anything. */
export function ValidationSubPage({ validation }: { readonly validation: Validation }): ReactNode {
  const { page, outcome, snapshot } = validation;
  if (page === null) return null;
  const report = outcome.sheets.find(({ sheet }) => sheet === page.sheet);
  const sheet = snapshot.sheets.find(({ name }) => name === page.sheet);
  return report && sheet && <SheetPage key={page.sheet} validation={validation} report={report} sheet={sheet} />;
}
