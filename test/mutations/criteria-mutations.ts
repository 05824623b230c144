import { textOf } from '../../src/sheets/cell';
import { cleanBook, put, type Draft } from '../sheets/rules/clean-book';
import { cleanForms } from '../sheets/rules/clean-forms';
import { APPRAISED, mutant, SELF, type Mutation } from './mutation';

/** Rows of components of Tiêu chí whose number ends in a digit, without options below them. */
const LEAVES = [8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 26];
/** Rows of areas and criteria with others below them. */
const PARENTS = [2, 3, 11, 22, 23];
/** The forms, and the rows of their components. */
const FORMS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'];
const FORM_ROWS = [7, 8, 9, 12];

const cell = (book: Draft, sheet: string, row: number, column: number): unknown => book[sheet]?.rows[row - 1]?.[column];
const numberIn = (row: number): string => String(cell(cleanBook(), 'Tiêu chí', row, 0));
const maximumIn = (row: number): number => Number(cell(cleanBook(), 'Tiêu chí', row, 2));

export const criteriaMutations: Readonly<Record<string, Mutation>> = {
  'criteria.duplicateCode': (random) => {
    const rows = [13, 14, 15, 16, 17, 18, 19];
    const row = random.pick(rows);
    const other = random.pick(rows.filter((one) => one !== row));
    return mutant({ [`Tiêu chí!A${row}`]: numberIn(other) }, `criteria.duplicateCode Tiêu chí!A${row}`);
  },
  'criteria.orphan': (random) => {
    const row = random.pick(LEAVES);
    return mutant({ [`Tiêu chí!A${row}`]: `${random.whole(4, 9)}.${random.whole(1, 9)}` }, `criteria.orphan Tiêu chí!A${row}`);
  },
  'criteria.skippedNumber': (random) => {
    const number = `3.${random.whole(3, 15)}`;
    return mutant({ 'Tiêu chí!A26': number, [`${APPRAISED}!Q1`]: number, [`${SELF}!Q1`]: number }, 'criteria.skippedNumber Tiêu chí!A26');
  },
  'criteria.numberUnreadable': (random) => {
    const row = random.pick(LEAVES);
    const spoilt = numberIn(row).replace(/\d/, (digit) => random.pick([`O${digit}`, `l${digit}`, `${digit}?`]));
    return mutant({ [`Tiêu chí!A${row}`]: random.pick([spoilt, random.whole(44000, 47000)]) }, `criteria.numberUnreadable Tiêu chí!A${row}`);
  },
  'criteria.lostZero': (random) => {
    const at = random.pick(['Tiêu chí!A21', `${APPRAISED}!N1`, `${SELF}!N1`]);
    return mutant({ [at]: 2.1 }, `criteria.lostZero ${at}`);
  },
  'criteria.oddNumber': (random) => {
    const row = random.pick(LEAVES);
    const number = numberIn(row);
    const odd = random.pick([number.replaceAll('.', ','), `0${number}`, number.replaceAll('.', '. '), number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))]);
    return mutant({ [`Tiêu chí!A${row}`]: odd }, `criteria.oddNumber Tiêu chí!A${row}`);
  },
  'criteria.untitled': (random) => {
    const row = random.pick(LEAVES);
    return mutant({ [`Tiêu chí!B${row}`]: random.pick([null, '', ' ']) }, `criteria.untitled Tiêu chí!B${row}`);
  },
  'criteria.empty': (random) => {
    const row = random.pick(LEAVES);
    return mutant({ [`Tiêu chí!B${row}`]: null, [`Tiêu chí!C${row}`]: null }, `criteria.empty Tiêu chí!B${row}`);
  },
  'criteria.noMaximum': (random) => {
    const row = random.pick([...LEAVES, ...PARENTS]);
    return mutant({ [`Tiêu chí!C${row}`]: random.pick([null, ' ', '-']) }, `criteria.noMaximum Tiêu chí!C${row}`);
  },
  'criteria.maximumNotSum': (random) => {
    const row = random.pick(PARENTS);
    const off = random.pick([0.25, 1, 5]) * random.pick([1, -1]);
    return mutant({ [`Tiêu chí!C${row}`]: maximumIn(row) + off }, `criteria.maximumNotSum Tiêu chí!C${row}`);
  },
  'criteria.totalNotScale': (random) => mutant({ 'Tiêu chí!C27': 100 + random.pick([-10, -0.5, 0.01, 20]) }, 'criteria.totalNotScale Tiêu chí!C27'),
  'criteria.optionAboveMaximum': (random) => {
    const row = random.whole(5, 7);
    const finds = [`criteria.optionAboveMaximum Tiêu chí!C${row}`];
    // Where the best option goes above the maximum, no other reaches it.
    return mutant({ [`Tiêu chí!C${row}`]: random.pick([4.25, 5, 40]) }, finds);
  },
  'criteria.noOptionReachesMaximum': (random) => mutant({ 'Tiêu chí!C5': random.pick([1, 2.5, 3, 3.99]) }, 'criteria.noOptionReachesMaximum Tiêu chí!C4'),
  'criteria.sourceUnknown': (random) => {
    const row = random.pick(LEAVES.filter((one) => one !== 10 && one !== 20));
    return mutant({ [`Tiêu chí!D${row}`]: random.pick(['Báo chí', 'x', 'Hệ thống']) }, `criteria.sourceUnknown Tiêu chí!D${row}`);
  },
  'criteria.groupUnknown': (random) => {
    const row = random.pick(LEAVES.filter((one) => one !== 26));
    return mutant({ [`Tiêu chí!E${row}`]: `Sở, ban, ngành; Phường, xã; ${random.pick(['Huyện', 'Bệnh viện'])}` }, `criteria.groupUnknown Tiêu chí!E${row}`);
  },
  'component.unknown': (random) => {
    const at = random.pick([`${APPRAISED}!R1`, `${SELF}!R1`, 'Điểm ĐTXHH!D1']);
    return mutant({ [at]: random.pick(['5.1', '2.11', '1.1.3', '3.1.c']) }, `component.unknown ${at}`);
  },
  'component.duplicate': (random) => {
    const at = random.pick([`${APPRAISED}!R1`, `${SELF}!R1`]);
    return mutant({ [at]: random.pick(['2.1', '1.2', '3.1.a', '2.10']) }, `component.duplicate ${at}`);
  },
  'component.withoutScores': (random) => {
    const column = random.pick(['E', 'F', 'G', 'H', 'I', 'O', 'P']);
    const book = cleanBook();
    const code = textOf(book[APPRAISED]?.rows[0]?.[column.charCodeAt(0) - 65] ?? null);
    const row = (book['Tiêu chí']?.rows.findIndex(([number]) => number === code.replace('3.1.', '')) ?? 0) + 1;
    for (const sheet of [APPRAISED, SELF]) put(book, `${sheet}!${column}1`, null);
    return mutant({}, `component.withoutScores Tiêu chí!C${row}`, book);
  },
  'form.maximumDiffers': (random) => {
    const [form, row] = [random.pick(FORMS), random.pick(FORM_ROWS)];
    return mutant({ [`${form}!C${row}`]: random.pick([60.5, 61, 99]) }, `form.maximumDiffers ${form}!C${row}`, cleanForms());
  },
  'form.rowMissing': (random) => {
    const [form, row] = [random.pick(FORMS), random.pick([8, 9])];
    return mutant({ [`${form}!A${row}`]: null, [`${form}!B${row}`]: null }, `form.rowMissing ${form}!`, cleanForms());
  },
  'evidence.missing': (random) => {
    const book = cleanForms();
    const [form, row] = random.pick(FORMS.flatMap((one) => FORM_ROWS.map((at) => [one, at] as const)).filter(([one, at]) => Number(cell(book, one, at, 3)) > 0));
    return mutant({ [`${form}!F${row}`]: random.pick([null, '', ' ']) }, `evidence.missing ${form}!F${row}`, book);
  },
  'explanation.missing': (random) => {
    const book = cleanForms();
    const [form, row] = random.pick(FORMS.slice(0, 3).flatMap((one) => FORM_ROWS.map((at) => [one, at] as const)).filter(([one, at]) => one !== 'Sở Tài chính' && cell(book, one, at, 6) !== null));
    return mutant({ [`${form}!G${row}`]: random.pick([null, '', ' ']) }, `explanation.missing ${form}!G${row}`, book);
  },
};
