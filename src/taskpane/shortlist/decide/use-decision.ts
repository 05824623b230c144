import { useState } from 'react';
import { signerName, setSignerName } from '../../shared/signer-name';
import { utcNow } from '../../shared/utc-now';
import type { Answer, Decision } from '../../../council/awards/decision';

/** Plans a decision. */
export type PlanOf = (answer: Answer, overwrite: ReadonlySet<string>) => Decision;

/** A decision while it is being made. */
export interface DecisionDraft {
  readonly reason: string;
  readonly by: string;
  readonly setReason: (reason: string) => void;
  readonly setBy: (by: string) => void;
  readonly lacksReason: boolean;
  readonly lacksName: boolean;
  /** How often a preview was asked for. */
  readonly sent: number;
  readonly preview: () => void;
  /** What it would write; `null` as long as that was not asked for, and once something was changed since. */
  readonly planned: Decision | null;
  /** Lets a cell of the user's be replaced, and plans again. */
  readonly allow: (cell: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** @param chosen by which it is told whether something else has been chosen */
export function useDecision(chosen: string, planOf: PlanOf): DecisionDraft {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(signerName);
  const [sent, setSent] = useState(0);
  const [planned, setPlanned] = useState<{ readonly of: string; readonly decision: Decision; readonly overwrite: ReadonlySet<string> } | null>(null);
  const of = JSON.stringify([chosen, reason, by]);
  const [noReason, noName] = [reason.trim() === '', by.trim() === ''];
  const plan = (overwrite: ReadonlySet<string>): void => {
    const decision = planOf({ reason: reason.trim(), by: by.trim(), at: utcNow() }, overwrite);
    setPlanned({ of, decision, overwrite });
  };
  return {
    reason,
    by,
    setReason,
    setBy,
    lacksReason: sent > 0 && noReason,
    lacksName: sent > 0 && noName,
    sent,
    preview: () => {
      setSent(sent + 1);
      if (noReason || noName) return;
      setSignerName(by.trim());
      plan(NONE);
    },
    planned: planned?.of === of ? planned.decision : null,
    allow: (cell) => {
      plan(new Set([...(planned?.overwrite ?? NONE), cell]));
    },
  };
}
