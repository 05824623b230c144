import type { PanelState, Writable } from './panel-state';

/**
 * A result of another step once something was written: one that is yet to be written would put
 * back what the workbook remembered before.
 */
export function outdated<T extends Writable>(result: T | null): T | null {
  return result && { ...result, stale: result.stale || !result.written };
}

/** The results of the steps after validation, once cells or the way they are read have changed. */
export function overtaken({ scoring, comparison }: PanelState): Pick<PanelState, 'scoring' | 'comparison'> {
  return {
    scoring: scoring && { ...scoring, stale: true },
    comparison: comparison && { ...comparison, stale: true },
  };
}
