import type { Writable } from './panel-state';

/**
 * A result of another step once something was written: one that is yet to be written would put
 * back what the workbook remembered before.
 */
export function outdated<T extends Writable>(result: T | null): T | null {
  return result && { ...result, stale: result.stale || !result.written };
}
