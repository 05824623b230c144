import { Button, Field, Input, Textarea, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { accept } from './accept-action';
import { signerName, setSignerName } from '../../shared/signer-name';
import { countText } from '../../../locales/numbers';
import { useLanguage, useTexts } from '../../shared/language';
import { usePanelState, usePanelStore } from '../../shared/panel-context';
import { useScreenStyles } from '../../shared/screen.styles';
import type { ReactNode, RefObject } from 'react';
import type { Finding } from '../../../sheets/finding';

interface AcceptFormProps {
  readonly findings: readonly Finding[];
  /** It was done, or given up. */
  readonly onClose: () => void;
}

/** Asks why findings are accepted and by whom; both are needed. */
export function AcceptForm({ findings, onClose }: AcceptFormProps): ReactNode {
  const screen = useScreenStyles();
  const { accepting: texts } = useTexts().validate;
  const language = useLanguage();
  const busy = usePanelState((state) => state.job !== null);
  const form = useRef<HTMLFormElement>(null);
  const answer = useAnswer(findings, form, onClose);
  const title = countText(texts.title, findings.length, language);
  return (
    <form
      ref={form}
      noValidate
      className={mergeClasses(screen.card, screen.wide)}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void answer.submit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <p className={screen.heading}>{title}</p>
      <Field label={texts.reason} required {...(answer.lacksReason && { validationMessage: texts.noReason })}>
        <Textarea resize="vertical" value={answer.reason} onChange={(_, { value }) => { answer.setReason(value); }} />
      </Field>
      <Field label={texts.by} required {...(answer.lacksName && { validationMessage: texts.noName })}>
        <Input autoComplete="name" value={answer.by} onChange={(_, { value }) => { answer.setBy(value); }} />
      </Field>
      <p className={screen.caption}>{texts.kept}</p>
      <div className={screen.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {texts.accept}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

interface Answer {
  readonly reason: string;
  readonly by: string;
  readonly setReason: (reason: string) => void;
  readonly setBy: (by: string) => void;
  readonly lacksReason: boolean;
  readonly lacksName: boolean;
  readonly submit: () => Promise<void>;
}

/** The keyboard goes to the reason at first, and to what is missing when it was sent without. */
function useAnswer(
  findings: readonly Finding[],
  form: RefObject<HTMLFormElement | null>,
  onClose: () => void,
): Answer {
  const store = usePanelStore();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(signerName);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(sent === 0 ? 'textarea' : '[aria-invalid="true"]')?.focus();
  }, [sent, form]);
  const [noReason, noName] = [reason, by].map((text) => text.trim() === '');
  return {
    reason,
    by,
    setReason,
    setBy,
    lacksReason: sent > 0 && noReason === true,
    lacksName: sent > 0 && noName === true,
    async submit() {
      setSent(sent + 1);
      if (noReason === true || noName === true) return;
      setSignerName(by.trim());
      if (await accept(store, findings, { reason, by })) onClose();
    },
  };
}
