/**
 * Finds circles in a graph, in time that grows with its nodes and edges alone and without
 * recursion (Tarjan's strongly connected components).
 * @param successors asked once for each node that is reached
 * @param nodes how many nodes there are, as far as it is known beforehand
 * @returns the sets of nodes that reach each other, and whether a node is reached from the roots
 */
export function circlesOf(
  roots: Iterable<number>,
  successors: (node: number) => readonly number[],
  nodes = 0,
): { readonly circles: readonly (readonly number[])[]; readonly isReached: (node: number) => boolean } {
  const search = new Search(successors, nodes);
  for (const root of roots) if (!search.isReached(root)) search.from(root);
  return { circles: search.circles, isReached: (node) => search.isReached(node) };
}

interface Frame {
  readonly node: number;
  readonly next: readonly number[];
  at: number;
}

class Search {
  readonly circles: number[][] = [];
  /** In which order nodes were reached, from 1; 0 for those that were not. */
  private readonly order: number[];
  /** The earliest node, by that order, which a node leads back to; 0 once that is settled. */
  private readonly low: number[];
  private readonly waiting: number[] = [];
  private readonly frames: Frame[] = [];
  private count = 0;

  constructor(
    private readonly successors: (node: number) => readonly number[],
    nodes: number,
  ) {
    this.order = new Array<number>(nodes).fill(0);
    this.low = new Array<number>(nodes).fill(0);
  }

  isReached(node: number): boolean {
    return (this.order[node] ?? 0) > 0;
  }

  from(root: number): void {
    this.enter(root);
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const next = frame.next[frame.at];
      if (next === undefined) {
        this.leave(frame);
        continue;
      }
      frame.at += 1;
      const order = this.order[next] ?? 0;
      if (order === 0) this.enter(next);
      else if ((this.low[next] ?? 0) > 0) this.lower(frame.node, order);
    }
  }

  private enter(node: number): void {
    this.count += 1;
    this.order[node] = this.low[node] = this.count;
    this.waiting.push(node);
    this.frames.push({ node, next: this.successors(node), at: 0 });
  }

  private leave({ node, next }: Frame): void {
    this.frames.pop();
    const low = this.low[node] ?? 0;
    const above = this.frames.at(-1);
    if (above !== undefined) this.lower(above.node, low);
    if (low !== this.order[node]) return;
    const circle = this.settle(node);
    for (const member of circle) this.low[member] = 0;
    if (circle.length > 1 || next.includes(node)) this.circles.push(circle);
  }

  /** The nodes that were reached from a node on and lead back to it. */
  private settle(node: number): number[] {
    if (this.waiting.at(-1) === node) this.waiting.pop();
    else return this.waiting.splice(this.waiting.lastIndexOf(node));
    return [node];
  }

  private lower(node: number, low: number): void {
    if (low < (this.low[node] ?? 0)) this.low[node] = low;
  }
}
