import fc from 'fast-check';
import { circlesOf } from '../../../src/sheets/formulas/circles';

/** Which nodes a node leads to in one or more steps, by trying. */
function reachable(edges: readonly (readonly number[])[], from: number): Set<number> {
  const reached = new Set<number>();
  const queue = [...(edges[from] ?? [])];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    queue.push(...(edges[node] ?? []));
  }
  return reached;
}

test('circles are the sets of nodes that lead to each other', () => {
  const graph = fc.integer({ min: 1, max: 9 }).chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graph, (edges) => {
      const { circles, isReached } = circlesOf([0], (node) => edges[node] ?? []);
      const fromRoot = new Set([0, ...reachable(edges, 0)]);
      expect(edges.map((_, node) => isReached(node))).toEqual(edges.map((_, node) => fromRoot.has(node)));
      const onCircle = [...fromRoot].filter((node) => reachable(edges, node).has(node));
      expect(circles.flat().sort()).toEqual(onCircle.sort());
      for (const circle of circles) {
        for (const node of circle) {
          const both = onCircle.filter((other) => reachable(edges, node).has(other) && reachable(edges, other).has(node));
          expect([...circle].sort()).toEqual(both.sort());
        }
      }
    }),
  );
});

test('a chain of a hundred thousand nodes is no trouble', () => {
  const { circles } = circlesOf([0], (node) => [node === 99_999 ? 0 : node + 1]);
  expect(circles.map(({ length }) => length)).toEqual([100_000]);
});
