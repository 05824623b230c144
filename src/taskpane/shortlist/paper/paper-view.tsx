import { PaperBlock } from './paper-block';
import { PaperClosing, PaperLetterhead } from './paper-form';
import { usePaperStyles } from './paper.styles';
import type { ReactNode } from 'react';
import type { Annex, Paper } from '../../../documents/paper/paper';

/** A paper in the form of Decree 30/2020/NĐ-CP, as it will be saved. */
export function PaperView({ paper }: { readonly paper: Paper }): ReactNode {
  const styles = usePaperStyles();
  return (
    <div lang="vi" className={styles.page}>
      <PaperLetterhead letterhead={paper.letterhead} />
      {paper.blocks.map((block, at) => (
        <PaperBlock key={at} block={block} />
      ))}
      <PaperClosing closing={paper.closing} />
      {paper.annexes.map((annex) => (
        <PaperAnnex key={annex.label} annex={annex} />
      ))}
    </div>
  );
}

function PaperAnnex({ annex }: { readonly annex: Annex }): ReactNode {
  const styles = usePaperStyles();
  return (
    <>
      <p className={styles.annex}>
        <strong>{annex.label}</strong>
      </p>
      <p role="heading" aria-level={3} className={styles.title}>
        {annex.title}
      </p>
      <p className={styles.line}>
        <em>{annex.attachedTo}</em>
      </p>
      <p aria-hidden className={styles.titleRule} />
      {annex.blocks.map((block, at) => (
        <PaperBlock key={at} block={block} />
      ))}
    </>
  );
}
