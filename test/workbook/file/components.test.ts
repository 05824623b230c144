import fc from 'fast-check';
import { components } from '../../../src/workbook/file/components';

test('what is led to comes first, circles together', () => {
  expect(components([[1], [], [0, 2]])).toEqual([[1], [0], [2]]);
  expect(components([[1], [2], [0], [0]]).map((group) => [...group].sort())).toEqual([[0, 1, 2], [3]]);
});

test('a long chain is no matter of recursion', () => {
  const chain = Array.from({ length: 200_000 }, (_, node) => (node === 0 ? [] : [node - 1]));
  expect(components(chain)).toHaveLength(200_000);
});

test('groups are the nodes that reach each other, in an order that follows what they lead to', () => {
  const graph = fc.integer({ min: 1, max: 8 }).chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));
  fc.assert(
    fc.property(graph, (leadsTo) => {
      const reaches = leadsTo.map((_, start) => {
        const seen = new Set<number>();
        const open = [...(leadsTo[start] ?? [])];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
          if (seen.has(node)) continue;
          seen.add(node);
          open.push(...(leadsTo[node] ?? []));
        }
        return seen;
      });
      const groups = components(leadsTo);
      const groupOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
      expect([...groupOf.keys()].sort((a, b) => a - b)).toEqual(leadsTo.map((_, node) => node));
      leadsTo.forEach((_, a) => {
        leadsTo.forEach((__, b) => {
          const together = a === b || (reaches[a]?.has(b) === true && reaches[b]?.has(a) === true);
          expect(groupOf.get(a) === groupOf.get(b)).toBe(together);
          if (reaches[a]?.has(b)) expect(groupOf.get(b)).toBeLessThanOrEqual(groupOf.get(a) ?? -1);
        });
      });
    }),
  );
});
