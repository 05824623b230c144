/**
 * The groups of nodes that lead to each other in a circle, each behind all that it leads to;
 * a node that is in no circle is a group of its own (Tarjan's algorithm, without recursion).
 * @param leadsTo nodes by number, from 0 on
 * @example components([[1], [], [0, 2]]) // [[1], [0], [2]]
 */
export function components(leadsTo: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  const order = new Int32Array(leadsTo.length).fill(-1);
  const lowest = new Int32Array(leadsTo.length);
  const isOpen = new Uint8Array(leadsTo.length);
  const open: number[] = [];
  const path: { readonly node: number; next: number }[] = [];
  let count = 0;
  const enter = (node: number): void => {
    order[node] = lowest[node] = count++;
    isOpen[node] = 1;
    open.push(node);
    path.push({ node, next: 0 });
  };
  const lower = (node: number, to: number | undefined): void => {
    lowest[node] = Math.min(lowest[node] ?? 0, to ?? 0);
  };
  const leave = (node: number): void => {
    path.pop();
    const before = path.at(-1);
    if (before) lower(before.node, lowest[node]);
    if (lowest[node] !== order[node]) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const each of group) isOpen[each] = 0;
    found.push(group);
  };
  for (let start = 0; start < leadsTo.length; start++) {
    if (order[start] === -1) enter(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = leadsTo[step.node]?.[step.next++];
      if (to === undefined) leave(step.node);
      else if (order[to] === -1) enter(to);
      else if (isOpen[to] === 1) lower(step.node, order[to]);
    }
  }
  return found;
}
