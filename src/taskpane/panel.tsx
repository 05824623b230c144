import { useEffect, useState } from 'react';
import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { PanelFrame } from './panel-frame';
import { useLanguage } from './shared/language';
import { PanelContext } from './shared/panel-context';
import { createPanelStore } from './shared/panel-store';
import { usePanelStyles } from './panel.styles';
import { runStep } from './step-requests';
import type { ReactNode } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { Workbook } from '../workbook/workbook';
import type { StepRequests } from './step-requests';

export type PanelTheme = 'light' | 'dark' | 'highContrast';

const THEMES: Readonly<Record<PanelTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

export interface PanelProps {
  /** What the steps run on; another workbook starts the panel afresh. */
  readonly workbook: Workbook;
  /** Light by default. A system's contrast theme is followed in any case. */
  readonly theme?: PanelTheme;
  /** Steps asked for elsewhere, such as on Excel's ribbon; they are run as if chosen here. */
  readonly requests?: StepRequests;
}

/** The task pane: the council's steps on any workbook. It fills its parent and scrolls by itself. */
export function Panel({ workbook, theme = 'light', requests }: PanelProps): ReactNode {
  const styles = usePanelStyles();
  const language = useLanguage();
  const [store, setStore] = useState(() => createPanelStore(workbook));
  if (store.workbook !== workbook) setStore(createPanelStore(workbook));
  useEffect(() => store.connect(), [store]);
  useEffect(() => requests?.listen((step) => void runStep(store, step)), [store, requests]);

  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider} lang={language}>
      <PanelContext value={store}>
        <PanelFrame />
      </PanelContext>
    </FluentProvider>
  );
}
