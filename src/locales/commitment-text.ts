import { dictionary, type Dictionary, type Language } from './language';
import { countText, dateText, decimalText, numberText } from './numbers';
import { fill } from './template';
import type { Loss, ReasonValue } from '../scoring/commitment-reason';
import type { Judgement } from '../scoring/judgement';
import type { Points } from '../scoring/points';
import type { CommitmentResult } from '../sheets/commitments/results';
import type { Reading } from '../sheets/commitments/reading';

/**
 * How the verdict on a commitment came about, in sentences: what was compared or is missing, in
 * which list ranks were counted, and what the unit is called now.
 * @example commitmentReason(result, 'vi')
 * // 'Năm trước hạng 49, năm nay hạng 33: tăng 16 bậc; cam kết tăng 16 bậc. Tính trong nhóm của đơn vị.'
 */
export function commitmentReason(result: CommitmentResult, language: Language): string {
  const texts = dictionary(language).commitments;
  const sentences = [judgementText(result, result.reading, language)];
  const { missing } = result.reason.values;
  if (result.reason.code === 'pointsLost' && isList(missing) && missing.length > 0) {
    sentences.push(fill(texts.alsoMissing, { missing: valueText(missing, texts, language) }));
  }
  if (result.list !== null && !LISTLESS.includes(result.reason.code)) {
    sentences.push(result.list === '' ? texts.inGroup : fill(texts.inList, { list: result.list }));
  }
  if (result.waiting > 0) sentences.push(countText(texts.waiting, result.waiting, language));
  if (result.now !== null) sentences.push(fill(texts.nowUnit, { unit: result.now }));
  return sentences.join(' ');
}

/** What these say does not rest on a list, or names it. */
const LISTLESS: readonly string[] = ['noTarget', 'unitUnknown', 'notInList', 'noListChosen', 'listGone', 'noSuccessor', 'severalSuccessors', 'unreadable'];

function judgementText({ reason, target, actual }: Judgement, { kind }: Reading, language: Language): string {
  const texts = dictionary(language).commitments;
  const measured = (value: Points | null): string => (value === null ? '…' : measureText(value, kind, language));
  const values: Record<string, string> = { target: measured(target), actual: measured(actual) };
  for (const [name, value] of Object.entries(reason.values)) values[name] = valueText(value, texts, language);
  if (reason.code === 'ranks') values['moved'] = movedText(actual ?? 0, language);
  if (reason.code === 'rankWithin') values['range'] = rangeText(values['from'] ?? '', values['to'] ?? '', texts);
  return fill(texts.reasons[reason.code], values);
}

/**
 * A target or result in the measure of its kind: days as dates, all else as numbers.
 * @example measureText(points(45_107_000_000_000), 'byDate', 'vi') // '30/06/2023'
 */
export function measureText(value: Points, kind: Reading['kind'], language: Language): string {
  return kind === 'byDate' ? dateText(value, language) : decimalText(value, 0, language);
}

/**
 * What is promised, in a few words.
 * @example readingWords(reading, 'vi') // 'Tăng hạng: 5 bậc'
 */
export function readingWords({ kind, target, from, criteria, exceptions }: Reading, language: Language): string {
  const { names, commitments } = dictionary(language);
  const parts: string[] = [];
  if (typeof target === 'number') {
    const aim = measureText(target, kind, language);
    const better = typeof from === 'number' ? measureText(from, kind, language) : aim;
    const measure = commitments.measures[kind];
    if (kind === 'rankWithin') parts.push(rangeText(better, aim, commitments));
    else parts.push(kind === 'byDate' ? aim : measure === '%' ? `${aim}%` : `${aim} ${measure}`);
  }
  if (criteria.length > 0) parts.push(criteria.join(', '));
  for (const { unit, target: own } of exceptions) parts.push(`${unit} ${measureText(own, kind, language)}%`);
  return parts.length === 0 ? names.commitmentKinds[kind] : `${names.commitmentKinds[kind]}: ${parts.join('; ')}`;
}

function rangeText(from: string, to: string, texts: Dictionary['commitments']): string {
  return from === to ? fill(texts.withinTop, { to }) : fill(texts.withinRange, { from, to });
}

function movedText(places: number, language: Language): string {
  const { moved } = dictionary(language).commitments;
  const size = numberText(Math.abs(places) / 1e9, language);
  return fill(places > 0 ? moved.up : places < 0 ? moved.down : moved.same, { places: size });
}

function valueText(value: ReasonValue, texts: Dictionary['commitments'], language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  if (typeof value === 'string') return value;
  return Array.from<string | Loss, string>(value, (one) =>
    typeof one === 'string' ? one : fill(texts.loss, { code: one.code, points: numberText(one.points, language) }),
  ).join(', ');
}

function isList(value: ReasonValue | undefined): value is readonly string[] | readonly Loss[] {
  return typeof value === 'object';
}
