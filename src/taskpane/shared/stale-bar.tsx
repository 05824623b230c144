import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from './language';
import type { ReactNode } from 'react';

/** Says that the workbook has changed since a result was computed. */
export function StaleBar(): ReactNode {
  const texts = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.panel.stale}</MessageBarBody>
    </MessageBar>
  );
}
