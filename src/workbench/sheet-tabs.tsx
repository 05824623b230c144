import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../taskpane/shared/language';
import { REGION } from './regions';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { whiteSpace: 'nowrap' },
});

/** The sheets of the workbook, without the hidden ones. */
export function SheetTabs(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const snapshot = useWorkbenchState((state) => state.snapshot);
  const current = useWorkbenchState((state) => state.sheet);
  const shown = snapshot?.sheets.filter(({ hidden, name }) => !hidden || name === current) ?? [];
  return (
    <div className={styles.strip} {...REGION}>
      <TabList
        size="small"
        aria-label={texts.sheets}
        selectedValue={current}
        onTabSelect={(_, { value }) => { if (typeof value === 'string') store.showSheet(value); }}
      >
        {shown.map(({ name }) => (
          <Tab key={name} value={name} className={styles.tab}>{name}</Tab>
        ))}
      </TabList>
    </div>
  );
}
