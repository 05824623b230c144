import { Link, makeStyles } from '@fluentui/react-components';
import { fill } from '../../locales/template';
import { useTexts } from './language';
import { usePanelStore } from './panel-context';
import type { ReactNode } from 'react';
import type { PanelStore } from './panel-store';
import type { RovingStop } from './use-roving';

const useStyles = makeStyles({
  link: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // Without its colour a link would look like any other text.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

interface CellLinkProps {
  readonly sheet: string;
  /** Empty for the sheet as a whole. */
  readonly address: string;
  /** What to show instead of `Sheet!C7`. */
  readonly children?: string;
  /** The id of what tells more of the place. */
  readonly describedBy?: string;
  /** It is one of many that the arrow keys move among. */
  readonly stop?: Partial<RovingStop>;
}

/** A button that looks like a link and shows a cell in the workbook. */
export function CellLink({ sheet, address, children, describedBy, stop }: CellLinkProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts();
  const store = usePanelStore();
  const shown = children ?? (address === '' ? sheet : `${sheet}!${address}`);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-describedby={describedBy}
      {...stop}
      aria-label={fill(texts.panel.goTo, { place: shown })}
      onClick={() => void showCell(store, sheet, address)}
    >
      {shown}
    </Link>
  );
}

async function showCell(store: PanelStore, sheet: string, address: string): Promise<void> {
  try {
    await store.workbook.select(sheet, address === '' ? 'A1' : address);
  } catch (error) {
    const { step } = store.getState();
    store.update({ problem: { step, error: error instanceof Error ? error : new Error(String(error)) } });
  }
}
