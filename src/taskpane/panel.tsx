import { useEffect, useState } from 'react';
import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { PanelFrame } from './panel-frame';
import { runRequest } from './run-request';
import { useLanguage } from './shared/language';
import { PanelContext } from './shared/panel-context';
import { createPanelStore } from './shared/panel-store';
import { usePanelStyles } from './panel.styles';
import type { ReactNode } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { Delivery } from '../workbook/delivery';
import type { Workbook } from '../workbook/workbook';
import type { PanelRequests } from './panel-requests';

export type PanelTheme = 'light' | 'dark' | 'highContrast';

const THEMES: Readonly<Record<PanelTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

export interface PanelProps {
  /** What the steps run on; another workbook starts the panel afresh. */
  readonly workbook: Workbook;
  /** How the files that are made from it reach the user. */
  readonly delivery: Delivery;
  /** Light by default. A system's contrast theme is followed in any case. */
  readonly theme?: PanelTheme;
  /** What is asked for elsewhere, such as on Excel's ribbon; it is done as if chosen here. */
  readonly requests?: PanelRequests | undefined;
}

/** The task pane: the council's steps on any workbook. It fills its parent and scrolls by itself. */
export function Panel({ workbook, delivery, theme = 'light', requests }: PanelProps): ReactNode {
  const styles = usePanelStyles();
  const language = useLanguage();
  const [store, setStore] = useState(() => createPanelStore(workbook, delivery));
  if (store.workbook !== workbook) setStore(createPanelStore(workbook, delivery));
  useEffect(() => store.connect(), [store]);
  useEffect(() => requests?.listen((request) => void runRequest(store, request)), [store, requests]);

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider} lang={language}>
      <PanelContext value={store}>
        <PanelFrame />
      </PanelContext>
    </FluentProvider>
  );
}
