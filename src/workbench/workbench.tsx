import { useEffect, useState } from 'react';
import { FluentProvider, mergeClasses, webLightTheme } from '@fluentui/react-components';
import { Panel } from '../taskpane/panel';
import { useLanguage, useTexts } from '../taskpane/shared/language';
import { browserDelivery } from '../workbook/browser-delivery';
import { DiscardDialog } from './discard-dialog';
import { DropZone } from './drop-zone';
import { HeaderBar } from './header-bar';
import { OpeningDialog } from './opening-dialog';
import { ProblemBar } from './problem-bar';
import { REGION } from './regions';
import { FIRST_SAMPLE } from './samples';
import { SheetArea } from './sheet-area';
import { usePageKeys } from './use-page-keys';
import { useUnsavedGuard } from './use-unsaved-guard';
import { WorkbenchContext, useWorkbenchState } from './use-workbench';
import { useWorkbenchStyles } from './workbench.styles';
import { WorkbenchStore } from './workbench-store';
import type { ReactNode } from 'react';

/** The page for people without Excel: a workbook in a grid, the task pane beside it. */
export function Workbench(): ReactNode {
  const [store] = useState(() => new WorkbenchStore());
  useEffect(() => {
    void store.open({ kind: 'sample', name: FIRST_SAMPLE });
  }, [store]);
  return (
    <WorkbenchContext value={store}>
      <Page />
    </WorkbenchContext>
  );
}

function Page(): ReactNode {
  const styles = useWorkbenchStyles();
  const texts = useTexts().workbench;
  const language = useLanguage();
  const document = useWorkbenchState((state) => state.document);
  const [panelShown, setPanelShown] = useState(true);
  usePageKeys();
  useUnsavedGuard();
  usePageTitle(document?.name ?? null, texts.title, language);
  return (
    // The page's own styles stay out of dialogs and menus: they would cover the page.
    <FluentProvider theme={webLightTheme} className={styles.page} applyStylesToPortals={false} lang={language}>
      <HeaderBar panelShown={panelShown} onPanelShown={setPanelShown} />
      <ProblemBar />
      <div className={styles.columns}>
        {document && <SheetArea key={document.name} />}
        {document && (
          <div className={mergeClasses(styles.panel, !panelShown && styles.panelClosed)} {...REGION}>
            <Panel workbook={document.forPanel.workbook} delivery={browserDelivery(document.name)} />
          </div>
        )}
      </div>
      <DropZone />
      <OpeningDialog />
      <DiscardDialog />
    </FluentProvider>
  );
}

function usePageTitle(name: string | null, title: string, language: string): void {
  useEffect(() => {
    window.document.title = name === null ? title : `${name} – ${title}`;
    window.document.documentElement.lang = language;
  }, [name, title, language]);
}
