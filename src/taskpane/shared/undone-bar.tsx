import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from './language';
import { usePanelState } from './panel-context';
import type { ReactNode } from 'react';

/** Says that the last write has been taken back, until something else is begun. */
export function UndoneBar(): ReactNode {
  const texts = useTexts();
  const undone = usePanelState((state) => state.notice === 'undone');
  if (!undone) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{texts.panel.undone}</MessageBarBody>
    </MessageBar>
  );
}
