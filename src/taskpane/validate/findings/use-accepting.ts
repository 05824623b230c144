import { useEffect, useRef, useState } from 'react';
import { withdraw } from '../accept/accept-action';
import { usePanelStore } from '../../shared/panel-context';
import type { RefObject } from 'react';
import type { Finding } from '../../../sheets/finding';

/** Accepting findings from their list, and taking it back. */
export interface Accepting {
  /** The findings that the form is open for; `null`: none. */
  readonly findings: readonly Finding[] | null;
  readonly open: (findings: readonly Finding[]) => void;
  readonly close: () => void;
  readonly withdraw: (findings: readonly Finding[]) => void;
}

/**
 * What was accepted leaves its place in the list: the keyboard then goes to the one that came
 * there, or where there is none, to the list itself.
 * @param list what holds the findings
 */
export function useAccepting(list: RefObject<HTMLElement | null>): Accepting {
  const store = usePanelStore();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [done, setDone] = useState(0);
  const seen = useRef(done);
  useEffect(() => {
    if (seen.current === done) return;
    seen.current = done;
    (list.current?.querySelector<HTMLElement>('[data-roving][tabindex="0"]') ?? list.current)?.focus();
  }, [done, list]);
  const finish = (): void => {
    setFindings(null);
    setDone((times) => times + 1);
  };
  return {
    findings,
    open: setFindings,
    close: finish,
    withdraw: (some) => {
      void withdraw(store, some).then((kept) => {
        if (kept) finish();
      });
    },
  };
}
