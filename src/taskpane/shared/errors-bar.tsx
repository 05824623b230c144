import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLanguage, useTexts } from './language';
import { usePanelStore } from './panel-context';
import { countText } from '../../locales/numbers';
import type { ReactNode } from 'react';
import type { Finding } from '../../sheets/finding';

/** Errors in the data, with the way to where they are listed. */
export function ErrorsBar({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const errors = findings.filter(({ severity, acceptance }) => severity === 'error' && acceptance === undefined).length;
  if (errors === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {countText(texts.score.errorsFound, errors, language)}{' '}
        <Link
          as="button"
          inline
          onClick={() => {
            store.update({ step: 'validate' });
          }}
        >
          {texts.score.seeFindings}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
