import { PaperTableView } from './paper-table-view';
import { dashed } from './paper-form';
import { usePaperStyles } from './paper.styles';
import type { ReactNode } from 'react';
import type { Block, Run } from '../../../documents/paper/paper';

interface PaperBlockProps {
  readonly block: Block;
}

/** One block of a paper. */
export function PaperBlock({ block }: PaperBlockProps): ReactNode {
  const styles = usePaperStyles();
  switch (block.block) {
    case 'title':
      return (
        <>
          <p role="heading" aria-level={3} className={styles.title}>
            {block.kind}
            <br />
            {block.subject}
          </p>
          <p aria-hidden className={styles.titleRule} />
        </>
      );
    case 'centred':
      return (
        <p role="heading" aria-level={4} className={styles.centred}>
          {block.text}
        </p>
      );
    case 'addressees':
      return <Addressees label={block.label} names={block.names} />;
    case 'bases':
      return block.lines.map((text, at) => (
        <p key={at} className={styles.paragraph}>
          <em>{text}</em>
        </p>
      ));
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.runs.map((run, at) => (
            <RunView key={at} run={run} />
          ))}
        </p>
      );
    case 'table':
      return <PaperTableView table={block.table} />;
  }
}

/** One name on the label's line; several below it, one a line. */
function Addressees({ label, names }: { readonly label: string; readonly names: readonly string[] }): ReactNode {
  const styles = usePaperStyles();
  const [only] = names;
  if (names.length === 1) {
    return (
      <p className={styles.addressees}>
        {label} {only}
      </p>
    );
  }
  return (
    <p className={styles.addressees}>
      {label}
      {names.map((name, at) => (
        <span key={at}>
          <br />
          {dashed(name)}
        </span>
      ))}
    </p>
  );
}

function RunView({ run }: { readonly run: Run }): ReactNode {
  const text = run.italic === true ? <em>{run.text}</em> : run.text;
  return run.bold === true ? <strong>{text}</strong> : text;
}
