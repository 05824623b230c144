import type { Box } from './sheet-grid';
import type { Direction } from './selection';

export interface EditorHandlers {
  /** Takes the text; false keeps the editor open with what was typed. */
  accept(text: string): boolean;
  /** The editor is gone; where the selection goes next, `null`: nowhere. */
  closed(next: Direction | null): void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right',
};

/**
 * The text field over the cell that is edited. Begun by typing, arrow keys finish it and go on
 * to the next cell; begun by F2 or a double click, they move in the text.
 */
export class CellEditor {
  private readonly field = document.createElement('textarea');
  private open = true;

  constructor(
    host: HTMLElement,
    private text: string,
    name: string,
    private typing: boolean,
    private readonly handlers: EditorHandlers,
  ) {
    this.field.className = 'cell-editor';
    this.field.rows = 1;
    this.field.spellcheck = false;
    this.field.value = typing ? '' : text;
    this.field.setAttribute('aria-label', name);
    this.field.addEventListener('keydown', (event) => { this.onKey(event); });
    this.field.addEventListener('blur', () => { this.finish(null); });
    this.field.addEventListener('input', () => { this.field.removeAttribute('aria-invalid'); });
    host.append(this.field);
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  /** Moves with the cell. */
  place({ left, top, width, height }: Box): void {
    this.field.style.left = `${String(left)}px`;
    this.field.style.top = `${String(top)}px`;
    this.field.style.minWidth = `${String(width)}px`;
    this.field.style.minHeight = `${String(height)}px`;
  }

  /** Ends editing and keeps the text; false when the text was refused and the editor stays. */
  finish(next: Direction | null): boolean {
    if (!this.open) return true;
    if (this.field.value !== this.text && !this.handlers.accept(this.field.value)) {
      this.field.setAttribute('aria-invalid', 'true');
      return false;
    }
    this.close(next);
    return true;
  }

  /** Ends editing; the cell stays as it was. */
  cancel(): void {
    if (this.open) this.close(null);
  }

  private close(next: Direction | null): void {
    this.open = false;
    this.field.remove();
    this.handlers.closed(next);
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const next = this.nextOf(event);
    if (next) {
      event.preventDefault();
      this.finish(next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.typing = !this.typing;
    }
  }

  /** Where a key sends the selection; `null` for keys that stay in the text. */
  private nextOf({ key, altKey, shiftKey }: KeyboardEvent): Direction | null {
    if (key === 'Enter') return altKey ? null : shiftKey ? 'up' : 'down';
    if (key === 'Tab') return shiftKey ? 'left' : 'right';
    return this.typing && !shiftKey ? (ARROWS[key] ?? null) : null;
  }
}
