/** How far the text of a cell reaches over its blank neighbours, in pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/**
 * Text that is wider than its column runs over the blank cells beside it, as in Excel.
 * @param excess how much wider the text is than its column
 * @param room width of the neighbour so many columns away (negative: to the left); `null`
 *   where the text must stop
 * @example spillOf('left', 50, (step) => (step <= 1 ? 64 : null)) // { left: 0, right: 64 }
 */
export function spillOf(
  align: 'left' | 'right' | 'center',
  excess: number,
  room: (step: number) => number | null,
): Spill {
  const wanted = align === 'center' ? excess / 2 : excess;
  return {
    left: align === 'left' ? 0 : reach(wanted, (step) => room(-step)),
    right: align === 'right' ? 0 : reach(wanted, room),
  };
}

function reach(wanted: number, room: (step: number) => number | null): number {
  let reached = 0;
  for (let step = 1; reached < wanted; step += 1) {
    const width = room(step);
    if (width === null) break;
    reached += width;
  }
  return reached;
}
