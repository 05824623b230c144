import fc from 'fast-check';
import { openedBytes, opened, shown, type } from './own-functions';

const ROWS = 6;
const ALL = 'ABCDEFGH'.split('').flatMap((column) => Array.from({ length: ROWS + 2 }, (_, row) => `${column}${row + 1}`));
const value = fc.oneof(fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2), fc.constantFrom('-', '', 'x', '1,5'));
const column = fc.constantFrom('A', 'B');
const row = fc.integer({ min: 1, max: ROWS });
/** Formulas of C to F read columns before their own, or rows above in it; G and H hold results that spill. */
const formula = fc.oneof(
  fc.record({ at: fc.constant('C'), row, from: column, to: row }).map(({ at, row: own, from, to }) => [`${at}${own}`, `=CCHC.TOTAL(${from}${Math.min(own, to)}:${from}${Math.max(own, to)})`]),
  fc.record({ row, first: column }).map(({ row: own, first }) => [`D${own}`, `=CCHC.RANK(${first}${own},${first}$1:${first}$${ROWS})`]),
  fc.record({ row, up: row }).map(({ row: own, up }) => [`E${own}`, up < own ? `=CCHC.TOTAL(E${up}:E${own - 1})` : `=CCHC.TOTAL(C${own}:D${own})`]),
  fc.record({ row, other: row }).map(({ row: own, other }) => [`F${own}`, `=CCHC.TOTAL(F${other})`]),
  fc.constantFrom(['G1', '=CCHC.RANKS(E1:E6)'], ['H1', '=CCHC.CHECK(G1#,B1:B6)'], ['H2', '=CCHC.RATE(A1:A2,B1:B2)']),
);
const edit = fc.oneof(
  fc.tuple(column, row, value).map(([letter, number, text]) => [`${letter}${number}`, text] as const),
  formula.map(([address = '', text = '']) => [address, text] as const),
  fc.tuple(fc.constantFrom('C', 'D', 'E', 'F'), row).map(([letter, number]) => [`${letter}${number}`, null] as const),
);

test('after any edits, results are those of a workbook that has the same contents from the start', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const edited = await opened([]);
      const contents = new Map<string, string | number | null>();
      for (const [address, text] of edits) {
        // Typing into results is refused; the law is about what was taken.
        const taken = await type(edited, address, text).then(() => true, () => false);
        if (taken) contents.set(address, text);
      }
      const fresh = await opened([]);
      // Spilling formulas last, in the order of the edits, so that the same ones come first.
      const inOrder = [...contents].sort(([a], [b]) => Number(a > 'G') - Number(b > 'G'));
      for (const [address, text] of inOrder) await type(fresh, address, text);
      expect(await shown(edited, ...ALL)).toEqual(await shown(fresh, ...ALL));
      expect(await shown(await openedBytes(edited.bytes()), ...ALL)).toEqual(await shown(edited, ...ALL));
    }),
    { numRuns: 60 },
  );
});

test('undoing edits gives back each state, with its results', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const workbook = await opened([]);
      const states: unknown[][] = [];
      for (const [address, text] of edits) {
        const before = await shown(workbook, ...ALL);
        if (await type(workbook, address, text).then(() => true, () => false)) states.push(before);
      }
      for (const before of states.reverse()) {
        await workbook.undo();
        expect(await shown(workbook, ...ALL)).toEqual(before);
      }
    }),
    { numRuns: 30 },
  );
});
