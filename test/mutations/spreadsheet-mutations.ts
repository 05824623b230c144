import { formula, put, type Draft } from '../sheets/rules/clean-book';
import { summary } from '../sheets/rules/example';
import { mutant, type Mutant, type Mutation } from './mutation';

/** The row of totals, which is told of in every workbook here. */
const TOTALS = 'row.ignored Bảng!A12';

/** The summary of ten units; rows 2 to 6 are one group, 7 to 11 the other. */
const table = (): Draft => ({ Bảng: summary() });

function withFormula(address: string, text: string, find: string, more: Readonly<Record<string, number>> = {}): Mutant {
  const book = table();
  formula(book, `Bảng!${address}`, text);
  return mutant(Object.fromEntries(Object.entries(more).map(([at, value]) => [`Bảng!${at}`, value])), [`${find} Bảng!${address}`, TOTALS], book);
}

export const spreadsheetMutations: Readonly<Record<string, Mutation>> = {
  'formula.missesCells, a total': (random) => {
    const column = random.pick(['C', 'D', 'E', 'F']);
    const [from, to] = random.pick([[3, 11], [2, 10], [4, 11], [2, 9], [3, 10]] as const);
    return withFormula(`${column}12`, `SUM(${column}${from}:${column}${to})`, 'formula.missesCells');
  },
  'formula.missesCells, a rank': (random) => {
    const row = random.whole(2, 11);
    const [from, to] = row <= 6 ? [2, 5] : [7, 10];
    return withFormula(`H${row}`, `RANK(G${row},G$${from}:G$${to})`, 'formula.missesCells');
  },
  'formula.overtyped': (random) => {
    const address = `${random.pick(['E', 'G'])}${random.whole(2, 11)}`;
    const { rows, formulas } = summary();
    return mutant({}, [`formula.overtyped Bảng!${address}`, TOTALS], { Bảng: { rows, formulas: Object.fromEntries(Object.entries(formulas).filter(([at]) => at !== address)) } });
  },
  'formula.differs': (random) => {
    const row = random.whole(3, 10);
    return random.pick([
      () => withFormula(`G${row}`, `ROUND(E${row}/E${row}*100,2)`, 'formula.differs'),
      () => withFormula(`G${row}`, `ROUND(E${row}/F${row - 1}*100,2)`, 'formula.differs'),
      () => withFormula(`E${row}`, `C${row}+D${row}+0`, 'formula.differs'),
      () => withFormula(`E${row}`, `C${row + 1}+D${row}`, 'formula.differs'),
    ])();
  },
  'formula.circular': (random) => {
    const row = random.whole(2, 11);
    return random.pick([
      () => withFormula(`E${row}`, `C${row}+D${row}+0*E${row}`, 'formula.circular'),
      () => withFormula(`C${row}`, `E${row}-D${row}`, 'formula.circular'),
    ])();
  },
  'formula.external': (random) => {
    const row = random.whole(2, 11);
    const column = random.pick(['C', 'D', 'F']);
    return withFormula(`${column}${row}`, `'[${random.pick(['Điểm 2026.xlsx', '1', 'a b.xlsx'])}]Điểm'!${column}${row}`, 'formula.external');
  },
  'row.hidden': (random) => {
    const first = random.whole(2, 11);
    const last = random.whole(first, 11);
    const hiddenRows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const address = first === last ? `A${first}` : `A${first}:A${last}`;
    return mutant({}, [`row.hidden Bảng!${address}`, TOTALS], { Bảng: { ...summary(), hiddenRows } });
  },
  'result.differs, an index': (random) => {
    const book = typed();
    const at = `Bảng!G${random.whole(2, 11)}`;
    return mutant({ [at]: random.pick([12.34, 80.01, 100]) }, [`result.differs ${at}`, TOTALS], book);
  },
  'result.differs, a rank': (random) => {
    const book = typed();
    const at = `Bảng!H${random.whole(2, 11)}`;
    return mutant({ [at]: random.whole(6, 40) }, [`result.differs ${at}`, TOTALS], book);
  },
  'rank.byPoints': (random) => {
    const book = typed();
    // The last of a group has the least maximum, and with it the best index.
    const [first, last] = random.pick([[2, 6], [7, 11]] as const);
    const maximum = random.whole(78, 90);
    const points = Number(book.Bảng?.rows[last - 1]?.[4]);
    put(book, `Bảng!F${last}`, maximum);
    put(book, `Bảng!G${last}`, Math.round((points / maximum) * 10_000) / 100);
    return mutant({}, [`rank.byPoints Bảng!H${first}:H${last}`, TOTALS], book);
  },
  'summary.partsDiffer': (random) => {
    const row = random.whole(2, 11);
    const book = typed();
    for (const column of ['G', 'H']) for (let at = 1; at <= 11; at += 1) put(book, `Bảng!${column}${at}`, null);
    const off = random.pick([0.01, -0.01]);
    return mutant({ [`Bảng!E${row}`]: Math.round((Number(book.Bảng?.rows[row - 1]?.[4]) + off) * 100) / 100 }, [`summary.partsDiffer Bảng!E${row}`, TOTALS], book);
  },
  'points.negative in a summary': (random) => {
    const row = random.whole(2, 11);
    const book = typed();
    for (const column of ['E', 'G', 'H']) for (let at = 1; at <= 11; at += 1) put(book, `Bảng!${column}${at}`, null);
    return mutant({ [`Bảng!C${row}`]: -random.whole(1, 20) }, [`points.negative Bảng!C${row}`, TOTALS], book);
  },
};

/** The summary as values alone. */
function typed(): Draft {
  return { Bảng: { rows: summary().rows } };
}
