import { form } from '../../../locales/papers/form';
import { usePaperStyles } from './paper.styles';
import type { ReactNode } from 'react';
import type { Closing, Letterhead, Signature } from '../../../documents/paper/paper';

/** Bodies and number on the left; country and motto, place and date on the right. */
export function PaperLetterhead({ letterhead }: { readonly letterhead: Letterhead }): ReactNode {
  const styles = usePaperStyles();
  const { superior, issuer, number, placeAndDate } = letterhead;
  return (
    <div className={styles.row}>
      <div className={styles.left}>
        {superior !== '' && <p className={styles.line}>{capitals(superior)}</p>}
        <p className={styles.line}>
          <strong>{capitals(issuer)}</strong>
        </p>
        <p aria-hidden className={styles.leftRule} />
        {number !== '' && <p className={styles.line}>{number}</p>}
      </div>
      <div className={styles.right}>
        <p className={styles.line}>
          <strong>{form.country}</strong>
        </p>
        <p className={styles.line}>
          <strong>{form.motto}</strong>
        </p>
        <p aria-hidden className={styles.rightRule} />
        <p className={styles.line}>
          <em>{placeAndDate}</em>
        </p>
      </div>
    </div>
  );
}

/** Signatures, and for whom the paper is. */
export function PaperClosing({ closing }: { readonly closing: Closing }): ReactNode {
  const styles = usePaperStyles();
  const { second, main } = closing;
  const recipients = <Recipients closing={closing} />;
  return (
    <div className={styles.closing}>
      <div className={styles.row}>
        <div className={styles.left}>{second === null ? recipients : <Signed signature={second} />}</div>
        <div className={styles.right}>
          <Signed signature={main} />
        </div>
      </div>
      {second !== null && recipients}
    </div>
  );
}

function Signed({ signature }: { readonly signature: Signature }): ReactNode {
  const styles = usePaperStyles();
  return (
    <>
      {signature.office.map((text, at) => (
        <p key={at} className={styles.line}>
          <strong>{text}</strong>
        </p>
      ))}
      <p className={styles.signer}>
        <strong>{signature.name}</strong>
      </p>
    </>
  );
}

function Recipients({ closing }: { readonly closing: Closing }): ReactNode {
  const styles = usePaperStyles();
  return (
    <>
      <p className={styles.recipientsLabel}>
        <strong>
          <em>{closing.recipientsLabel}</em>
        </strong>
      </p>
      {closing.recipients.map((text, at) => (
        <p key={at} className={styles.recipient}>
          {dashed(text)}
        </p>
      ))}
    </>
  );
}

/** @example dashed('Như trên;') // '- Như trên;' */
export function dashed(text: string): string {
  return `- ${text}`;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}
