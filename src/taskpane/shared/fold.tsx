import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** Its only item; the heading may change while it is open. */
const ITEM = 'item';

interface FoldProps {
  readonly head: string;
  readonly children: ReactNode;
  /** Closed at first unless asked otherwise. */
  readonly open?: boolean;
}

/** Something that is there for those who ask, under a heading that opens it. */
export function Fold({ head, children, open = false }: FoldProps): ReactNode {
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.fold} defaultOpenItems={open ? [ITEM] : []}>
      <AccordionItem value={ITEM}>
        <AccordionHeader as="h3" expandIconPosition="end">
          {head}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
