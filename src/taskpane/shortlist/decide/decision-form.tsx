import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { DecisionPreview } from './decision-preview';
import { useDecision } from './use-decision';
import { useTexts } from '../../shared/language';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode } from 'react';
import type { PlanOf } from './use-decision';
import type { ShortlistDeed, Shortlisting } from '../../shared/panel-state';

interface DecisionFormProps {
  readonly shortlisting: Shortlisting;
  readonly stale: boolean;
  /** What is asked besides the reason and the name. */
  readonly children?: ReactNode;
  /** By which it is told whether something else has been chosen there. */
  readonly chosen: string;
  readonly planOf: PlanOf;
  readonly deed: ShortlistDeed;
}

/** Asks for reason and name, shows which cells will be written, and writes them. */
export function DecisionForm({ shortlisting, stale, children, chosen, planOf, deed }: DecisionFormProps): ReactNode {
  const screen = useScreenStyles();
  const { decide: words } = useTexts().shortlist;
  const decision = useDecision(chosen, planOf);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (decision.sent > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [decision.sent]);
  return (
    <>
      <form
        ref={form}
        noValidate
        className={screen.card}
        onSubmit={(event) => {
          event.preventDefault();
          decision.preview();
        }}
      >
        {children}
        <Field label={words.reason} required {...(decision.lacksReason && { validationMessage: words.noReason })}>
          <Textarea resize="vertical" value={decision.reason} onChange={(_, { value }) => { decision.setReason(value); }} />
        </Field>
        <Field label={words.by} required {...(decision.lacksName && { validationMessage: words.noName })}>
          <Input autoComplete="name" value={decision.by} onChange={(_, { value }) => { decision.setBy(value); }} />
        </Field>
        <div className={screen.buttons}>
          <Button type="submit" appearance={decision.planned === null ? 'primary' : 'secondary'}>
            {words.preview}
          </Button>
        </div>
      </form>
      {decision.planned !== null && (
        <DecisionPreview shortlisting={shortlisting} stale={stale} planned={decision.planned} deed={deed} onOverwrite={decision.allow} />
      )}
    </>
  );
}
