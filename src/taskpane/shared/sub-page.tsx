import { Button } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect } from 'react';
import { useScreenStyles } from './screen.styles';
import { useFocusWhenFinished } from './use-focus-when-finished';
import type { ReactNode } from 'react';

interface SubPageProps {
  readonly title: string;
  /** What is gone back to. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A page in the place of a step's result, with the way back; the keyboard goes to its heading. */
export function SubPage({ title, back, onBack, children }: SubPageProps): ReactNode {
  const styles = useScreenStyles();
  const heading = useFocusWhenFinished();
  useEffect(() => {
    heading.current?.focus();
  }, [heading]);
  return (
    <section className={styles.screen} aria-label={title}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ChevronLeft20Regular />} onClick={onBack}>
        {back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.headline}>
        {title}
      </h2>
      {children}
    </section>
  );
}
