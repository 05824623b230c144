import { cellAddress } from '../../src/workbook/address';
import { cleanBook, format, put } from '../sheets/rules/clean-book';
import { APPRAISED, mutant, scoreCells, SELF, SURVEYED, type Mutation, type ScoreCell } from './mutation';
import type { Random } from './random';

const appraised = scoreCells(APPRAISED);
const unsummed = scoreCells(APPRAISED, 'unsummed').filter(({ code }) => code !== '1.1.1');
const everywhere = [...appraised, ...scoreCells(SURVEYED), ...scoreCells(SELF)];
const surveyed = scoreCells(SURVEYED);

const comma = (value: number): string => String(value).replace('.', ',');
const fullWidth = (value: number): string => comma(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const asText = [comma, String, fullWidth, (value: number) => `${comma(value)} đ`, (value: number) => `${comma(value)} điểm`, (value: number) => ` ${comma(value)} `];

const typed = (code: string, cells: readonly ScoreCell[], texts: readonly string[]): Mutation => (random) => {
  const { at } = random.pick(cells);
  return mutant({ [at]: random.pick(texts) }, `${code} ${at}`);
};

/** A value of a number format that says something else than points. */
const formatted = (code: string, formats: readonly string[], value: (random: Random) => number): Mutation => (random) => {
  const { at } = random.pick(everywhere);
  const book = cleanBook();
  format(book, at, random.pick(formats));
  return mutant({ [at]: value(random) }, `${code} ${at}`, book);
};

/** Hundredths, as people give points. */
const hundredths = (random: Random, least: number, most: number): number => random.whole(least * 100, most * 100) / 100;

export const valueMutations: Readonly<Record<string, Mutation>> = {
  'number.asText': (random) => {
    const { at, value } = random.pick(everywhere);
    return mutant({ [at]: random.pick(asText)(value) }, `number.asText ${at}`);
  },
  'number.unreadable': typed('number.unreadable', everywhere, ['năm', '3 phẩy 5', '?', 'x', '4,5,6', '~4', '12 tháng', 'Đạt']),
  'number.ambiguous': typed('number.ambiguous', everywhere, ['1.234', '2.500', '12.125']),
  'number.fraction': typed('number.fraction', everywhere, ['1/2', '3,5/4', '4 / 8', '2:3']),
  'number.tooLarge': (random) => {
    const { at, value } = random.pick(everywhere);
    const typo = random.whole(2_000_000, 999_999_999);
    return mutant({ [at]: random.pick([typo, -typo, 1e300, String(typo), `${typo},${value}`.replace('.', '')]) }, `number.tooLarge ${at}`);
  },
  'number.percent as text': typed('number.percent', everywhere, ['85%', '85 %', '12,5%', '100％']),
  'number.percent': formatted('number.percent', ['0%', '0.00%', '#,##0.0%'], (random) => hundredths(random, 0, 1)),
  'number.date': formatted('number.date', ['dd/mm/yyyy', 'd-mmm', 'm/d/yy', 'h:mm', '[$-42A]d mmmm yyyy'], (random) => random.whole(44000, 47000)),
  'cell.error': (random) => {
    const { at } = random.pick(everywhere);
    return mutant({ [at]: { error: random.pick(['#DIV/0!', '#N/A', '#NAME?', '#REF!', '#VALUE!']) } }, `cell.error ${at}`);
  },
  'points.missing': (random) => {
    const { at } = random.pick([...appraised, ...surveyed]);
    return mutant({ [at]: random.pick([null, '', ' ', '\t', '\u00A0']) }, `points.missing ${at}`);
  },
  'points.negative': (random) => {
    const { at } = random.pick([...unsummed, ...surveyed]);
    return mutant({ [at]: -hundredths(random, 0.01, 20) }, `points.negative ${at}`);
  },
  'points.aboveMaximum': (random) => {
    const { at, maximum } = random.pick([...unsummed, ...surveyed]);
    return mutant({ [at]: hundredths(random, maximum + 0.01, maximum * 5 - 0.01) }, `points.aboveMaximum ${at}`);
  },
  'points.otherScale': (random) => {
    const { at, maximum } = random.pick([...unsummed, ...surveyed]);
    return mutant({ [at]: hundredths(random, maximum * 5, maximum * 100) }, `points.otherScale ${at}`);
  },
  'points.notAnOption': (random) => {
    const { row, column, at } = random.pick(appraised.filter(({ code }) => code === '1.1.1'));
    const book = cleanBook();
    const value = random.pick([0.5, 1, 1.5, 2.5, 3, 3.75]);
    // The printed sum in the column before it follows.
    const other = book[APPRAISED]?.rows[row]?.[column + 1];
    put(book, `${APPRAISED}!${cellAddress(row, column - 1)}`, value + (typeof other === 'number' ? other : 0));
    return mutant({ [at]: value }, `points.notAnOption ${at}`, book);
  },
  'points.wrongStep': (random) => {
    const { at, value } = random.pick(unsummed.filter((cell) => cell.value >= 1));
    const off = Math.floor(value) - random.pick([0.1, 0.2, 0.3, 0.6, 0.9]);
    return mutant({ 'Thiết lập!A4': 'Bước điểm', 'Thiết lập!B4': random.pick([0.25, '0,25', 0.5, 0.05 * 5]), [at]: Math.round(off * 10) / 10 }, `points.wrongStep ${at}`, inHalves());
  },
  'points.aboveSelf': (random) => {
    const { at, value, row, column } = random.pick(unsummed.filter((cell) => cell.value > 0));
    return mutant({ [`${SELF}!${cellAddress(row, column)}`]: Math.round((value - hundredths(random, 0.01, value)) * 100) / 100 }, `points.aboveSelf ${at}`);
  },
  'self.outOfRange': (random) => {
    const { at, maximum } = random.pick(scoreCells(SELF));
    return mutant({ [at]: random.pick([hundredths(random, maximum + 0.01, maximum * 200), -hundredths(random, 0.01, 20)]) }, `self.outOfRange ${at}`);
  },
  'points.whereNotApplicable': (random) => {
    const at = `${APPRAISED}!${random.pick(['Q4', 'Q5'])}`;
    return mutant({ [at]: hundredths(random, 0, 10) }, `points.whereNotApplicable ${at}`);
  },
  'points.notSum': (random) => {
    const row = random.whole(2, 5);
    const at = `${APPRAISED}!B${row}`;
    const printed = cleanBook()[APPRAISED]?.rows[row - 1]?.[1];
    const off = hundredths(random, 0.02, 3) * random.pick([1, -1]);
    return mutant({ [at]: Math.round(((typeof printed === 'number' ? printed : 0) + off) * 100) / 100 }, `points.notSum ${at}`);
  },
};

/** The clean workbook with all points in halves, so that a declared step of a quarter or a half fits them. */
function inHalves(): ReturnType<typeof cleanBook> {
  const book = cleanBook();
  for (const { at, value } of [...appraised, ...scoreCells(SELF)]) put(book, at, Math.floor(value));
  for (let row = 2; row <= 5; row += 1) put(book, `${APPRAISED}!B${row}`, null);
  return book;
}
