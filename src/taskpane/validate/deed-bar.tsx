import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { deedText } from './validate-status';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState } from '../shared/panel-context';
import type { ReactNode } from 'react';
import type { Deed } from '../shared/panel-state';

/** Says what was written before validating again, until something else is begun. */
export function DeedBar({ deed }: { readonly deed: Deed }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const fresh = usePanelState((state) => state.notice === 'validated');
  if (!fresh) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{deedText(deed, texts, language)}</MessageBarBody>
    </MessageBar>
  );
}
