/** Where the rows (or columns) of a grid stand along their axis, in pixels. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    for (const [position, size] of sizes.entries()) {
      this.starts[position + 1] = (this.starts[position] ?? 0) + size;
    }
  }

  get count(): number {
    return this.starts.length - 1;
  }

  get length(): number {
    return this.start(this.count);
  }

  isSameAs(other: Axis): boolean {
    return this.starts.length === other.starts.length && this.starts.every((start, at) => start === other.starts[at]);
  }

  /** Where a position begins; where the last one ends for the position after it. */
  start(position: number): number {
    return this.starts[Math.min(Math.max(position, 0), this.count)] ?? 0;
  }

  /** The size of so many positions from one on. */
  size(position: number, count = 1): number {
    return this.start(position + count) - this.start(position);
  }

  /**
   * The position at a distance from the beginning; the first or last one beyond the ends.
   * @example new Axis([20, 20, 40]).at(45) // 2
   */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}
