import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, ProgressBar } from '@fluentui/react-components';
import { fill } from '../locales/template';
import { useTexts } from '../taskpane/shared/language';
import { useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';

/** How far a workbook is opened, with a button that stops it. */
export function OpeningDialog(): ReactNode {
  const texts = useTexts().workbench;
  const opening = useWorkbenchState((state) => state.opening);
  const title = fill(texts.opening, { name: opening?.name ?? '' });
  const known = opening && opening.total > 0 ? { value: opening.done, max: opening.total } : {};
  return (
    <Dialog open={opening !== null} modalType="alert">
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
