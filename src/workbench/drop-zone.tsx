import { useEffect, useState } from 'react';
import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../taskpane/shared/language';
import { useWorkbench } from './use-workbench';
import type { ReactNode } from 'react';
import type { WorkbenchStore } from './workbench-store';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A file dropped anywhere on the page is opened; while one is dragged over it, the page says so. */
export function DropZone(): ReactNode {
  const styles = useStyles();
  const texts = useTexts().workbench;
  const store = useWorkbench();
  const [over, setOver] = useState(false);
  useEffect(() => listenForFiles(store, setOver), [store]);
  if (!over) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <Subtitle1>{texts.dropHere}</Subtitle1>
      </div>
    </div>
  );
}

function listenForFiles(store: WorkbenchStore, setOver: (over: boolean) => void): () => void {
  const stop = new AbortController();
  const onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    const files = event.dataTransfer?.files;
    setOver(false);
    if (!files || files.length === 0) return;
    event.preventDefault();
    const [file] = files;
    if (files.length > 1) store.fail({ kind: 'severalFiles' });
    else if (file) void store.open({ kind: 'file', file });
  };
  const options = { signal: stop.signal };
  window.addEventListener('dragenter', onOver, options);
  window.addEventListener('dragover', onOver, options);
  window.addEventListener('drop', onDrop, options);
  window.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) setOver(false); }, options);
  return () => { stop.abort(); };
}
