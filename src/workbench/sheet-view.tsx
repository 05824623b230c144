import { useEffect, useMemo, useRef } from 'react';
import { makeStyles, tokens, useUncontrolledFocus } from '@fluentui/react-components';
import { fill } from '../locales/template';
import { useLanguage, useTexts } from '../taskpane/shared/language';
import { SheetControl } from './grid/sheet-control';
import { problemText } from './sheet/problem-text';
import { sheetHandlers } from './sheet-handlers';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { ReactNode, RefObject } from 'react';
import type { GridTexts } from './grid/paint-cell';
import type { SheetModel, Spot } from './sheet/sheet-model';

const useStyles = makeStyles({
  host: {
    position: 'relative',
    flexGrow: 1,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SheetViewProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly model: SheetModel;
  readonly onActive: (active: Spot) => void;
}

/** The grid in the page: draws the model, and follows the jumps that the panel asks for. */
export function SheetView({ host, model, onActive }: SheetViewProps): ReactNode {
  const styles = useStyles();
  const ownKeys = useUncontrolledFocus(); // Tab is the grid's own
  const store = useWorkbench();
  const texts = useGridTexts(model.sheet.name);
  const jump = useWorkbenchState((state) => state.jump);
  const latest = useRef({ model, texts });
  const control = useRef<SheetControl>(null);

  useEffect(() => {
    if (!host.current) return undefined;
    const { model: first, texts: firstTexts } = latest.current;
    const made = new SheetControl(host.current, first, firstTexts, sheetHandlers(store, onActive));
    control.current = made;
    return () => {
      made.destroy();
      control.current = null;
    };
  }, [store, host, onActive]);

  useEffect(() => {
    latest.current = { model, texts };
    control.current?.show(model, texts);
  }, [model, texts]);

  useEffect(() => {
    if (jump && jump.sheet === latest.current.model.sheet.name) control.current?.jump(jump.range);
  }, [jump]);

  return <div ref={host} className={styles.host} {...ownKeys} />;
}

function useGridTexts(sheet: string): GridTexts {
  const { grid, gridKeys, selectAll, uncalculated } = useTexts().workbench;
  const language = useLanguage();
  return useMemo(
    () => ({
      sheet: fill(grid, { sheet }),
      keys: gridKeys,
      selectAll,
      uncalculated,
      problem: (problem) => problemText(problem, language),
    }),
    [grid, gridKeys, sheet, selectAll, uncalculated, language],
  );
}
