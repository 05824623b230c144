import { useEffect, useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, ProgressBar } from '@fluentui/react-components';
import { fill } from '../locales/template';
import { useTexts } from '../taskpane/shared/language';
import { useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';

/** A file that is open sooner than that needs no dialog; milliseconds. */
const SOON = 400;

/** How far a workbook is opened, with a button that stops it. */
export function OpeningDialog(): ReactNode {
  const texts = useTexts().workbench;
  const opening = useWorkbenchState((state) => state.opening);
  const long = useLasting(opening !== null);
  const title = fill(texts.opening, { name: opening?.name ?? '' });
  const known = opening && opening.total > 0 ? { value: opening.done, max: opening.total } : {};
  return (
    <Dialog open={long} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <ProgressBar {...known} aria-label={title} />
          </DialogContent>
          <DialogActions>
            <Button onClick={opening?.cancel}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** True once something has gone on for a while, until it ends. */
function useLasting(going: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => { setLasting(true); }, SOON);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [going]);
  return lasting;
}
