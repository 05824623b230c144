import { decimalText } from '../../locales/numbers';
import { form } from '../../locales/papers/form';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import type { Points } from '../../scoring/points';
import type { CivilDate, PaperData, PaperTexts } from './data';
import type { Block, PaperKind, Run } from './paper';

/** @example orBlank('') // '……' */
export function orBlank(text: string): string {
  return text.trim() === '' ? form.blank : text.trim();
}

/**
 * Numbers of days below 10 and of January and February have a zero in front, as the Decree wants.
 * @example dateText({ day: 5, month: 2, year: 2026 }) // 'ngày 05 tháng 02 năm 2026'
 */
export function dateText(date: CivilDate | null): string {
  return fill(form.date, dateValues(date));
}

/** @example placeAndDate('Hà Nội', null) // 'Hà Nội, ngày …… tháng …… năm ……' */
export function placeAndDate(place: string, date: CivilDate | null): string {
  return fill(form.placeAndDate, { place: orBlank(place), ...dateValues(date) });
}

function dateValues(date: CivilDate | null): { day: string; month: string; year: string } {
  if (date === null) return { day: form.blank, month: form.blank, year: form.blank };
  const month = date.month < 3 ? atLeastTwo(date.month) : String(date.month);
  return { day: atLeastTwo(date.day), month, year: String(date.year) };
}

/** @example atLeastTwo(5) // '05' */
export function atLeastTwo(count: number): string {
  return String(count).padStart(2, '0');
}

/**
 * Number and symbol of a paper; empty for a kind that bears none.
 * @example numberLine({ number: '5', symbol: 'TTr-SNV' }, 'proposal') // 'Số: 05/TTr-SNV'
 */
export function numberLine({ number, symbol }: Pick<PaperTexts, 'number' | 'symbol'>, kind: PaperKind): string {
  const abbreviation = papers.kinds[kind].symbol;
  if (abbreviation === '' && number.trim() === '' && symbol.trim() === '') return '';
  return fill(form.number, numberValues({ number, symbol }, kind));
}

function numberValues(texts: Pick<PaperTexts, 'number' | 'symbol'>, kind: PaperKind): { number: string; symbol: string } {
  const number = texts.number.trim();
  const usual = fill(form.symbol, { kind: orBlank(papers.kinds[kind].symbol), blank: form.blank });
  return {
    number: /^\d+$/.test(number) ? atLeastTwo(Number(number)) : orBlank(number),
    symbol: texts.symbol.trim() || usual,
  };
}

/** The line under an annex' title that names the paper it belongs to. */
export function attachedTo(texts: PaperTexts, kind: PaperKind): string {
  const { number, symbol } = numberValues(texts, kind);
  const values = { paper: papers.kinds[kind].name, date: dateText(texts.date), issuer: orBlank(texts.issuer) };
  const numbered = numberLine(texts, kind) !== '';
  return numbered ? fill(form.attachedTo, { ...values, number: `${number}/${symbol}` }) : fill(form.attachedToMinutes, values);
}

/**
 * Lines as a list closes them: each with a semicolon, the last with a full stop.
 * @example closedLines(['Bộ Nội vụ', '- Lưu: VT.']) // ['Bộ Nội vụ;', 'Lưu: VT.']
 */
export function closedLines(lines: readonly string[]): string[] {
  const bare = lines.map((line) => line.trim().replace(/^[-–+]\s*/, '').replace(/\s*[;.,]+$/, '')).filter((line) => line !== '');
  return bare.map((line, at) => line + (at === bare.length - 1 ? '.' : ';'));
}

export function paragraph(text: string): Block {
  return { block: 'paragraph', runs: [{ text }] };
}

export function runs(...list: Run[]): Block {
  return { block: 'paragraph', runs: list };
}

/**
 * The user's paragraphs where there are any, else the usual ones; the last one closes the paper.
 */
export function closedBody(texts: PaperTexts, usual: readonly Block[]): Block[] {
  const own = texts.body.map(paragraph);
  return closeLast(own.length > 0 ? own : [...usual]);
}

/** Puts the closing sign behind the last paragraph. */
function closeLast(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.block !== 'paragraph') return blocks;
  const text = last.runs.at(-1);
  if (text === undefined) return blocks;
  const closed = { ...text, text: text.text.replace(/\s*\.?(\/\.)?$/, '') + form.end };
  return [...blocks.slice(0, -1), { block: 'paragraph', runs: [...last.runs.slice(0, -1), closed] }];
}

/** Kind and subject, the user's or the usual one. */
export function titleBlock(data: PaperData, kind: PaperKind): Block {
  return { block: 'title', kind: papers.kinds[kind].title, subject: subjectOf(data, kind) };
}

export function subjectOf(data: PaperData, kind: PaperKind): string {
  return data.texts[kind].subject.trim() || fill(papers.subjects[kind], { year: yearOf(data) });
}

export function yearOf(data: PaperData): string {
  return orBlank(data.year);
}

/**
 * How a group is called within a sentence.
 * @example groupInSentence('Khối sở, ban, ngành') // 'khối sở, ban, ngành'
 * @example groupInSentence('Sở, ban, ngành') // 'nhóm Sở, ban, ngành'
 */
export function groupInSentence(group: string): string {
  const named = form.groupWords.some((word) => group.toLowerCase().startsWith(word));
  return named ? group.charAt(0).toLowerCase() + group.slice(1) : fill(form.group, { group });
}

/** Points at the declared decimals, or a blank cell. */
export function pointsText(points: Points | null, decimals: number): string {
  return points === null ? '' : decimalText(points, decimals, 'vi');
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** @example romanNumber(4) // 'IV' */
export function romanNumber(number: number): string {
  let rest = number;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
