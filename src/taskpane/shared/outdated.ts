import type { PanelState, Writable } from './panel-state';

/** What the steps preview to be written. */
type Previews = Pick<PanelState, 'listing' | 'scoring' | 'comparison' | 'awardLists'>;

/**
 * The previews once something was written: those yet to be written would put back what the
 * workbook remembered before.
 */
export function outdated({ listing, scoring, comparison, awardLists }: PanelState): Previews {
  return {
    listing: unlessWritten(listing),
    scoring: unlessWritten(scoring),
    comparison: unlessWritten(comparison),
    awardLists: unlessWritten(awardLists),
  };
}

function unlessWritten<T extends Writable>(result: T | null): T | null {
  return result && { ...result, stale: result.stale || !result.written };
}

/** The results of all steps once cells, or the way they are read, have changed. */
export function overtaken(state: PanelState): Previews & Pick<PanelState, 'validation' | 'shortlisting'> {
  return {
    validation: stale(state.validation),
    listing: stale(state.listing),
    scoring: stale(state.scoring),
    comparison: stale(state.comparison),
    shortlisting: stale(state.shortlisting),
    awardLists: stale(state.awardLists),
  };
}

function stale<T extends { readonly stale: boolean }>(result: T | null): T | null {
  return result && { ...result, stale: true };
}
