import { cellAddress } from '../../src/workbook/address';
import { cleanBook, type Draft } from '../sheets/rules/clean-book';
import { cleanForms } from '../sheets/rules/clean-forms';
import { APPRAISED, mutant, SELF, SURVEYED, type Mutant, type Mutation } from './mutation';
import type { Random } from './random';

interface NameCell {
  readonly at: string;
  readonly text: string;
}

/** Names of units, groups and headers, and codes: every text that tables are found by. */
function texts(book: Draft, ...sheets: readonly (readonly [sheet: string, columns: string])[]): NameCell[] {
  return sheets.flatMap(([sheet, columns]) =>
    (book[sheet]?.rows ?? []).flatMap((row, at) =>
      row.flatMap((value, column): NameCell[] => {
        const address = cellAddress(at, column);
        const known = at === 0 || columns.includes(address.replace(/\d/g, ''));
        return known && typeof value === 'string' && value.length > 1 ? [{ at: `${sheet}!${address}`, text: value }] : [];
      }),
    ),
  );
}

const NAMES = texts(cleanBook(), ['Đơn vị', 'BC'], [APPRAISED, 'A'], [SURVEYED, 'A'], [SELF, 'A'], ['Tiêu chí', 'A']).filter(
  ({ at }) => at !== 'Tiêu chí!A1' && at !== 'Đơn vị!A1',
);
const UNITS = texts(cleanBook(), ['Đơn vị', 'B'], [APPRAISED, 'A'], [SURVEYED, 'A'], [SELF, 'A']).filter(({ text }) => /^(Sở|Xã|Phường) /.test(text));
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'Phường 2': ['Phường 02', 'P.2', 'P. 2', 'P 02', 'UBND phường 2', 'p2'],
  'Xã Bình An': ['X. Bình An', 'Bình An', 'UBND xã Bình An', 'Xã Bình-An'],
};

const within = (random: Random, text: string): number => random.whole(1, text.length - 1);

function spoilt(code: string, cell: NameCell, text: string): Mutant {
  return mutant({ [cell.at]: text }, `${code} ${cell.at}`);
}

/** A unit in another spelling, in another row of the list. */
function listedTwice(random: Random): Mutant {
  const unit = random.pick(Object.keys(SPELLINGS));
  const spelling = random.pick([unit, unit.toUpperCase(), ...(SPELLINGS[unit] ?? [])].filter((one) => one !== 'Bình An'));
  return mutant({ 'Đơn vị!B6': spelling, 'Đơn vị!C6': random.pick(['Phường, xã', 'Sở, ban, ngành']) }, 'unit.duplicate Đơn vị!B6');
}

export const nameMutations: Readonly<Record<string, Mutation>> = {
  'text.hidden': (random) => {
    const cell = random.pick(NAMES);
    const at = within(random, cell.text);
    return spoilt('text.hidden', cell, cell.text.slice(0, at) + random.pick(['\u200B', '\u200D', '\u2060', '\u00AD', '\uFEFF', '\u200E']) + cell.text.slice(at));
  },
  'text.hidden, a no-break space': (random) => {
    const cell = random.pick(NAMES.filter(({ text }) => text.includes(' ')));
    return spoilt('text.hidden', cell, cell.text.replace(' ', random.pick(['\u00A0', '\u202F', '\u2007'])));
  },
  'text.decomposed': (random) => {
    const cell = random.pick(NAMES.filter(({ text }) => text.normalize('NFD') !== text));
    return spoilt('text.decomposed', cell, cell.text.normalize('NFD'));
  },
  'text.spaces': (random) => {
    const cell = random.pick(NAMES.filter(({ at }) => !at.startsWith('Tiêu chí!A')));
    const { text } = cell;
    return spoilt('text.spaces', cell, random.pick([` ${text}`, `${text} `, `${text}\t`, ...(text.includes(' ') ? [text.replace(' ', '  ')] : [])]));
  },
  'unit.spelledDifferently': (random) => {
    const cell = random.pick(UNITS.filter(({ at, text }) => text in SPELLINGS && !at.startsWith('Đơn vị')));
    return spoilt('unit.spelledDifferently', cell, random.pick((SPELLINGS[cell.text] ?? []).filter((one) => one !== 'Phường 02')));
  },
  'unit.duplicate in the list': listedTwice,
  'unit.duplicate in points': (random) => {
    const unit = random.pick(Object.keys(SPELLINGS));
    const spelling = random.pick([unit, ...(SPELLINGS[unit] ?? [])]);
    return mutant({ [`${SURVEYED}!A6`]: spelling, [`${SURVEYED}!B6`]: 10, [`${SURVEYED}!C6`]: 3 }, `unit.duplicate ${SURVEYED}!A6`);
  },
  'unit.unknown': (random) => {
    const name = random.pick(['Sở Y tế', 'Xã Hòa Long', 'Phường 22', 'Phường Bình An', 'Sở Nội vụ 2']);
    return mutant({ [`${SURVEYED}!A6`]: name, [`${SURVEYED}!B6`]: 10, [`${SURVEYED}!C6`]: 3 }, `unit.unknown ${SURVEYED}!A6`);
  },
  'unit.withoutGroup': (random) => {
    const row = random.whole(2, 5);
    return mutant({ [`Đơn vị!C${row}`]: random.pick([null, '', ' ']) }, `unit.withoutGroup Đơn vị!B${row}`);
  },
  'unit.groupDiffers': (random) => {
    const row = random.whole(2, 5);
    const group = row < 4 ? 'Phường, xã' : 'Sở, ban, ngành';
    return mutant({ [`${SURVEYED}!D1`]: 'Nhóm', [`${SURVEYED}!D${row}`]: group }, `unit.groupDiffers ${SURVEYED}!D${row}`);
  },
  'unit.withoutScores': (random) => {
    const name = random.pick(['Sở Y tế', 'Xã Hòa Long', 'Phường 22']);
    return mutant({ 'Đơn vị!B6': name, 'Đơn vị!C6': random.pick(['Sở, ban, ngành', 'Phường, xã']) }, 'unit.withoutScores Đơn vị!B6');
  },
  'unit.sourceMissing': (random) => {
    const row = random.whole(2, 5);
    return mutant({ [`${SURVEYED}!B${row}`]: null, [`${SURVEYED}!C${row}`]: random.pick([null, ' ']) }, `unit.sourceMissing ${SURVEYED}!B${row}:C${row}`);
  },
  'unit.sourceMissing, no row': (random) => {
    const row = random.whole(2, 5);
    const sheet = random.pick([SURVEYED, APPRAISED]);
    const book = cleanBook();
    book[sheet]?.rows.splice(row - 1, 1);
    return mutant({}, `unit.sourceMissing Đơn vị!B${row}`, book);
  },
  'unit.withoutSelf': (random) => {
    const row = random.whole(2, 5);
    const book = cleanBook();
    book[SELF]?.rows.splice(row - 1, 1);
    return mutant({}, `unit.withoutSelf Đơn vị!B${row}`, book);
  },
  'unit.gone': (random) => {
    const at = random.whole(6, 9);
    return mutant({ [`Kết quả 2025!A${at}`]: random.pick(['Xã Hòa Long', 'Sở Y tế', 'Phường 22', 'Phường Bình An']), [`Kết quả 2025!B${at}`]: 70 }, `unit.gone Kết quả 2025!A${at}`);
  },
  'form.nameDiffers': (random) => {
    const [tab, other] = random.pick([['Sở Y tế', 'Sở Nội vụ'], ['Sở Y tế', 'Sở Tài chính'], ['Sở Tài chính', 'Sở Nội vụ']] as const);
    return mutant({ [`${tab}!A2`]: `Đơn vị: ${other}` }, `form.nameDiffers ${tab}!A2`, cleanForms());
  },
  'form.secondOfUnit': (random) => {
    const unit = random.pick(['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
    const book = cleanForms();
    const copy = `${unit} (${random.whole(2, 9)})`;
    book[copy] = { rows: (book[unit]?.rows ?? []).map((row) => [...row]) };
    return mutant({}, `form.secondOfUnit ${copy}!A2`, book);
  },
  'unit.withoutForm': (random) => {
    const row = random.whole(2, 4);
    const unit = cleanForms()['Đơn vị']?.rows[row - 1]?.[1];
    const book = Object.fromEntries(Object.entries(cleanForms()).filter(([name]) => name !== unit));
    return mutant({}, `unit.withoutForm Đơn vị!B${row}`, book);
  },
};
