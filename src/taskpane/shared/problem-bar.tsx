import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { workbookErrorText } from '../../locales/format';
import { fill } from '../../locales/template';
import { WorkbookError } from '../../workbook/workbook';
import { CellLink } from './cell-link';
import { useLanguage, useTexts } from './language';
import { usePanelState, usePanelStore } from './panel-context';
import type { ReactNode } from 'react';
import type { Dictionary, Language } from '../../locales/language';
import type { Problem } from './panel-state';

/** What went wrong last, until it is dismissed or something else is begun. */
export function ProblemBar(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const store = usePanelStore();
  const problem = usePanelState((state) => state.problem);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed may be far below; the keyboard stays with it, for another try.
    if (problem !== null) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null) return null;
  const calm = isCalm(problem.error);
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<Dismiss20Regular />}
      aria-label={texts.panel.dismiss}
      onClick={() => {
        store.update({ problem: null });
      }}
    />
  );
  return (
    <div ref={bar}>
      <MessageBar intent={calm ? 'info' : 'error'} layout="multiline">
        <MessageBarBody>
          {!calm && (
            <MessageBarTitle>
              {fill(texts.panel.failedStep, { step: texts.panel.stepNames[problem.step] })}
            </MessageBarTitle>
          )}
          {problemText(problem, texts, language)} <ProblemPlace error={problem.error} />
        </MessageBarBody>
        <MessageBarActions containerAction={dismiss} />
      </MessageBar>
    </div>
  );
}

/** The sentence for what went wrong; also what is read out. */
export function problemText(problem: Problem, texts: Dictionary, language: Language): string {
  const { error } = problem;
  if (error instanceof WorkbookError) return workbookErrorText(error, language);
  return fill(texts.panel.unexpected, { message: error.message });
}

/** A link to the cell that is in the way, where the error names one. */
function ProblemPlace({ error }: { readonly error: Error }): ReactNode {
  if (!(error instanceof WorkbookError)) return null;
  const { sheet, address } = error.values;
  if (typeof sheet !== 'string' || typeof address !== 'string') return null;
  return <CellLink sheet={sheet} address={address} />;
}

/** Nothing failed: the user stopped the work, or there was nothing to take back. */
function isCalm(error: Error): boolean {
  return error instanceof WorkbookError && (error.code === 'cancelled' || error.code === 'nothingToUndo');
}
