import { useEffect, useMemo, useRef, useState } from 'react';
import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useTexts } from '../taskpane/shared/language';
import { CellNote } from './cell-note';
import { REGION } from './regions';
import { canvasMeasure } from './sheet/fitted-text';
import { modelOf } from './sheet/model-of';
import { SheetTabs } from './sheet-tabs';
import { SheetView } from './sheet-view';
import { useWorkbenchState } from './use-workbench';
import { ValueBar } from './value-bar';
import type { ReactNode, RefObject } from 'react';
import type { Room } from './sheet/model-of';
import type { SheetModel, Spot } from './sheet/sheet-model';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 899px)': { flexBasis: 'auto', minHeight: '300px' },
  },
  sheet: { display: 'flex', flexGrow: 1, minHeight: '180px', minWidth: 0 },
});

/** The workbook: what the selected cell holds, the sheet, and the tabs of the others. */
export function SheetArea(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const host = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const model = useSheetModel(useRoom(host));
  const noteId = useId('note-');
  if (!model) return null;
  return (
    <section className={styles.area} aria-label={texts.sheetArea}>
      <ValueBar model={model} active={active} describedBy={noteId} onDone={() => { focusActiveCell(host.current); }} />
      <div className={styles.sheet} {...REGION}>
        <SheetView host={host} model={model} onActive={setActive} />
      </div>
      <CellNote id={noteId} model={model} active={active} />
      <SheetTabs />
    </section>
  );
}

function focusActiveCell(host: HTMLElement | null): void {
  const active = host?.querySelector('[role="gridcell"][tabindex="0"]');
  if (active instanceof HTMLElement) active.focus();
}

function useSheetModel(room: Room): SheetModel | null {
  const [measure] = useState(canvasMeasure);
  const document = useWorkbenchState((state) => state.document);
  const snapshot = useWorkbenchState((state) => state.snapshot);
  const name = useWorkbenchState((state) => state.sheet);
  return useMemo(() => {
    const sheet = snapshot?.sheets.find((one) => one.name === name);
    if (!sheet || !snapshot || !document) return null;
    return modelOf(sheet, snapshot.date1904, document.workbook.look(name), room, measure);
  }, [document, snapshot, name, room, measure]);
}

/** The room for the sheet; a new object only when frozen panes may fit that did not, or the other way round. */
function useRoom(host: RefObject<HTMLDivElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 1000, height: 600 });
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [host]);
  return room;
}
