import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { deedText } from './shortlist-status';
import { useLanguage, useTexts } from '../shared/language';
import { usePanelState } from '../shared/panel-context';
import type { ReactNode } from 'react';
import type { ShortlistDeed } from '../shared/panel-state';

/** Says what was done just before, until something else is begun. */
export function DeedBar({ deed }: { readonly deed: ShortlistDeed }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const fresh = usePanelState(({ notice }) => notice === 'shortlisted' || notice === 'done');
  if (!fresh) return null;
  return (
    <MessageBar intent={isRefused(deed) ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>{deedText(deed, texts, language)}</MessageBarBody>
    </MessageBar>
  );
}

/** Something could not be done as it was asked for. */
function isRefused(deed: ShortlistDeed): boolean {
  if (deed.deed === 'saved') return deed.delivered.some(({ way }) => way === 'none');
  return deed.deed === 'copyRefused';
}
