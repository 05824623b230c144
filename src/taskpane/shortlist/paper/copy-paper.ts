import { pastedPaper } from '../../../council/documents';
import { tellDeed } from '../shortlist-action';
import type { Paper } from '../../../documents/paper/paper';
import type { PanelStore } from '../../shared/panel-store';

/**
 * Copies a paper to be pasted into Word. Where the host does not allow that, the preview is
 * selected, so that it can be copied by the keyboard: then {@link putOnClipboard} does the rest.
 */
export async function copyPaper(store: PanelStore, paper: Paper, name: string, preview: HTMLElement | null): Promise<void> {
  if (await written(paper)) tellDeed(store, { deed: 'copied', paper: name });
  else {
    if (preview !== null) document.getSelection()?.selectAllChildren(preview);
    tellDeed(store, { deed: 'copyRefused' });
  }
}

/**
 * Gives the clipboard the paper in place of what is drawn of it, where all of it is selected.
 * @returns whether it was given
 */
export function putOnClipboard(event: ClipboardEvent, paper: Paper, preview: HTMLElement): boolean {
  const selection = document.getSelection();
  if (event.clipboardData === null || selection === null) return false;
  const all = [preview.firstElementChild, preview.lastElementChild].every((part) => part !== null && selection.containsNode(part));
  if (!all) return false;
  const { html, text } = pastedPaper(paper);
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  return true;
}

async function written(paper: Paper): Promise<boolean> {
  const { html, text } = pastedPaper(paper);
  const typed = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': typed('text/html', html), 'text/plain': typed('text/plain', text) }),
    ]);
    return true;
  } catch {
    // No such clipboard in this host, or it is not allowed: the caller offers the other way.
    return false;
  }
}
