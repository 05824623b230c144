import { Button } from '@fluentui/react-components';
import { showPage } from '../validate-action';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelStore } from '../../shared/panel-context';
import type { ReactNode } from 'react';
import type { ListActions } from './list-actions';
import type { Finding } from '../../../sheets/finding';
import type { RovingStop } from '../../shared/use-roving';

interface FixButtonProps {
  readonly findings: readonly Finding[];
  readonly list: ListActions;
  /** Of the one finding it stands beside: where it is among the others, and the id of what it says. */
  readonly beside?: { readonly stop: RovingStop; readonly id: string };
}

/** Opens the preview of mending findings; nothing where none of them has a sure remedy. */
export function FixButton({ findings, list, beside }: FixButtonProps): ReactNode {
  const { fixes } = useTexts().validate;
  const language = useLanguage();
  const store = usePanelStore();
  const count = findings.filter((one) => list.fixable.has(one)).length;
  if (count === 0) return null;
  return (
    <Button
      size="small"
      {...(beside && { appearance: 'subtle', tabIndex: beside.stop.tabIndex, 'aria-describedby': beside.id })}
      onClick={() => {
        beside?.stop.onFocus();
        showPage(store, { page: 'fixes', of: findings });
      }}
    >
      {beside ? fixes.openOne : countText(fixes.openRule, count, language)}
    </Button>
  );
}
