import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { workbookErrorText } from '../locales/format';
import { fill } from '../locales/template';
import { useLanguage, useTexts } from '../taskpane/shared/language';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';
import type { Dictionary, Language } from '../locales/language';
import type { PageProblem } from './workbench-state';

/** What could not be opened or written, until it is dismissed or something else is done. */
export function ProblemBar(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const store = useWorkbench();
  const problem = useWorkbenchState((state) => state.problem);
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<Dismiss20Regular />}
      aria-label={texts.workbench.dismiss}
      onClick={() => { store.dismissProblem(); }}
    />
  );
  return (
    <div role="alert">
      {problem && (
        <MessageBar intent="error" layout="multiline" shape="square">
          <MessageBarBody>{problemText(problem, texts, language)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
    </div>
  );
}

function problemText(problem: PageProblem, texts: Dictionary, language: Language): string {
  switch (problem.kind) {
    case 'workbook': return workbookErrorText(problem.error, language);
    case 'sample': return fill(texts.workbench.sampleMissing, { name: problem.name });
    case 'formula': return fill(texts.workbench.badFormula, { address: problem.address });
    case 'severalFiles': return texts.workbench.oneFile;
    case 'unexpected': return fill(texts.panel.unexpected, { message: problem.message });
  }
}
