import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { fill } from '../locales/template';
import { useTexts } from '../taskpane/shared/language';
import { useWorkbench, useWorkbenchState } from './use-workbench';
import type { ReactNode } from 'react';

/** Asks whether unsaved changes may be lost, before another workbook takes their place. */
export function DiscardDialog(): ReactNode {
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const name = useWorkbenchState((state) => state.document?.name ?? '');
  const waiting = useWorkbenchState((state) => state.waiting !== null);
  return (
    <Dialog open={waiting} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.discard.title}</DialogTitle>
          <DialogContent>{fill(texts.discard.text, { name })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void store.answer(false)}>{texts.discard.keep}</Button>
            <Button onClick={() => void store.answer(true)}>{texts.discard.discard}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
