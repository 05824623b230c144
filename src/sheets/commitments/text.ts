import type { CommitmentKind } from '../../scoring/commitment';
import { codeKey } from '../../scoring/numbering';
import { takeExceptions } from './exceptions';
import { fold } from './fold';
import { NO_TARGETS, targetInText, type Reading, type Target } from './reading';
import { isShareOfTarget } from './words';

/** A promise found in free text. */
export interface Clause {
  /** Who makes it, as the text says; empty where it does not. */
  readonly units: string;
  readonly reading: Reading;
}

const FILLING = String.raw`(?:\s+(?:them|hang|thu|bac|xep|vi|tri|chi|so|cchc|it|nhat|toi|thieu|tu|len|cai|cach|hanh|chinh|duoc)){0,8}`;
const RANK_UP = new RegExp(String.raw`(?:tang|len|nang|vuot|cai thien)${FILLING}\s+(\d+)\s*(?:bac|hang|thu hang|vi tri)`, 'gu');
const RANK_WITHIN = new RegExp(
  String.raw`(?:(?:top|nhom)(?:\s+dau)?|(?:giu|xep|dung|dat|vao|trong|len)(?:\s+(?:vung|on dinh|nguyen|hang|thu|vi|tri|tu|o|thu hang)){0,5}\s+(?:hang|thu|vi tri))\s+(\d+(?:\s*(?:-|–|den|toi)\s*(?:hang\s+|thu\s+)?\d+)?)|(?:trong|nhom)\s+(\d+)(?:\s+\p{L}+){1,6}?\s+(?:dan dau|dung dau|cao nhat)`,
  'gu',
);
/** Ranks in words after what can only be a rank: *thứ hai* alone may be Monday, *hạng ba năm liền* is three years. */
const RANK_WORDS: ReadonlyMap<string, string> = new Map([['nhất', '1'], ['nhì', '2'], ['hai', '2'], ['ba', '3'], ['tư', '4']]);
const RANK_IN_WORDS = new RegExp(
  String.raw`(?:(?:giu|xep|dung|dat|vao|trong|len)(?:\s+(?:vung|on dinh|nguyen|hang|thu|vi|tri|tu|o)){0,5}\s+(?:hang|vi tri)(?:\s+thu)?|(?:xep|dung)\s+thu)\s+(?:(nhat|nhi)(?!\s+dinh)|(hai|ba|tu)(?!\s+(?:muoi|tram|nam(?!\s+\d)|thang|quy|ky|lan|bac|don vi|linh vuc|tieu chi)))(?!\p{L})`,
  'gu',
);
const KEEP_RANK = /(?:giu|duy tri)(?:\s+(?:nguyen|vung|on dinh|duoc)){0,3}\s+(?:thu hang|xep hang|hang|vi tri|vi thu|bac)|khong(?:\s+(?:de|bi))?\s+tut\s+(?:hang|bac)/gu;

/** In this order where they overlap: the first wins. */
const OF_RANKS: readonly (readonly [CommitmentKind, RegExp])[] = [
  ['rankUp', RANK_UP],
  ['rankWithin', RANK_WITHIN],
  ['rankWithin', RANK_IN_WORDS],
  ['keepRank', KEEP_RANK],
];

/**
 * Proposes what a text promises. It is a proposal for people to confirm: texts are written in
 * many ways. A text that promises nothing measurable is proposed to be judged by hand.
 * @example readCommitmentText('Phường 8, 11 cam kết tăng 5 bậc') // by "Phường 8, 11": up by 5 ranks
 */
export function readCommitmentText(text: string): Clause[] {
  const tidy = text.normalize('NFC').trim();
  if (tidy === '') return [];
  const clauses = tidy.split(/;(?!\s*[\dIVX]+\.\d)|\n|\.\s+(?=\p{Lu})/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const found = clauses.flatMap((clause) => {
    const { ofRanks, rest } = readRanks(clause);
    return [...ofRanks, ...readOther(rest, ofRanks.length > 0)];
  });
  // Between measurable promises stand words that are none of their own.
  const measured = found.filter(({ reading }) => reading.kind !== 'manual');
  return measured.length > 0 ? measured : found.slice(0, 1);
}

/** Promises about ranks, several of which may stand in one clause, each after those who make it; and the other words. */
function readRanks(clause: string): { readonly ofRanks: Clause[]; readonly rest: string } {
  const folded = fold(clause);
  const hits = OF_RANKS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const number = pattern === RANK_IN_WORDS ? rankInWords(clause.slice(match.index, end)) : (match[1] ?? match[2] ?? '');
      return number === null ? [] : [{ kind, at: match.index, end, number }];
    }),
  );
  const ofRanks: Clause[] = [];
  let rest = '';
  let end = 0;
  for (const hit of hits.sort((a, b) => a.at - b.at || b.end - a.end)) {
    if (hit.at < end) continue;
    const units = makersIn(clause.slice(end, hit.at));
    const target = hit.kind === 'keepRank' ? NO_TARGETS : targetInText(hit.kind, hit.number);
    ofRanks.push({ units, reading: readingOf(hit.kind, target) });
    rest += `${clause.slice(end, hit.at)} `;
    end = hit.end;
  }
  return { ofRanks, rest: rest + clause.slice(end) };
}

/** The rank that the last word says; `null` for another word, which only its accents tell from one (*tự*). */
function rankInWords(text: string): string | null {
  return RANK_WORDS.get(/\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '') ?? null;
}

/** Who promises: what stands before "cam kết", after the last colon. */
function makersIn(before: string): string {
  const own = before.slice(before.lastIndexOf(':') + 1);
  const promise = fold(own).search(/(?<!\p{L})(?:da\s+)?(?:ky\s+|dang ky\s+)?(?:cam ket|phan dau|quyet tam|dang ky)(?!\p{L})/u);
  return own.slice(0, promise < 0 ? own.length : promise).replace(/^[\s,.]*(?:và\s+)?|[\s,.]+$/gu, '');
}

function readingOf(kind: CommitmentKind, target: Target, more: Partial<Reading> = {}): Reading {
  return { kind, of: 'whole', ...target, criteria: [], exceptions: [], ...more };
}

/** A share that is to be small: no kind of commitment that figures decide. */
const AT_MOST = /(?:xuong|duoi|khong qua|toi da|it hon|thap hon|nho hon|con)\s+(?:con\s+|muc\s+)?\d+(?:[.,]\d+)?\s*%|[<≤]\s*\d/u;
const DUE = /(?:truoc|cham nhat|muon nhat|thoi han|den het|xong)(?:\s+\p{L}+){0,3}\s+\d/u;

/**
 * What else a clause promises: something measured, a day, or what is to be judged by hand.
 * @param besides something is promised already: a day is then no promise unless it is a deadline
 */
function readOther(clause: string, besides: boolean): Clause[] {
  const { exceptions, rest } = takeExceptions(clause);
  const folded = fold(rest);
  const promise = folded.search(/(?<!\p{L})(?:cam ket|phan dau)(?!\p{L})/u);
  const units = promise < 0 ? '' : makersIn(rest.slice(0, promise));
  const measured = readMeasure(rest, folded, exceptions);
  const day = targetInText('byDate', rest);
  const dated = typeof day.target === 'number' && ((measured === null && !besides) || DUE.test(folded)) ? readingOf('byDate', day) : null;
  const readings = [measured, dated].filter((reading) => reading !== null);
  if (readings.length > 0) return readings.map((reading) => ({ units, reading }));
  const punctual = /(?:dung|kip)\s+(?:thoi\s+)?(?:han|hen)|khong(?:\s+(?:de|co|bi))?(?:\s+\p{L}+){0,4}\s+(?:tre|qua)\s+han/u.test(folded);
  return [{ units, reading: readingOf(punctual ? 'onTime' : 'manual', NO_TARGETS) }];
}

/** Points, an index or a rate to be reached. */
function readMeasure(text: string, folded: string, exceptions: Reading['exceptions']): Reading | null {
  if (/diem toi da/u.test(folded)) return readingOf('maximumPoints', NO_TARGETS, { criteria: codesIn(text) });
  if (AT_MOST.test(folded)) return null;
  const percent = /\d+(?:[.,]\d+)?\s*%/u.exec(folded)?.[0];
  const score = /(\d+(?:[.,]\d+)?)\s*diem(?!\p{L})/u.exec(folded)?.[1];
  const aboutIndex = /chi so|diem cchc|tong diem/u.test(folded);
  const rises = /(?:tang|nang|them)(?:\s+\p{L}+){0,6}?\s+\d/u.test(folded) && !/len\s+(?:muc\s+)?\d/u.test(folded);
  if (aboutIndex && (percent ?? score) !== undefined) {
    const kind = rises ? 'indexUp' : 'indexAtLeast';
    return readingOf(kind, targetInText(kind, percent ?? score ?? ''));
  }
  const of = isShareOfTarget(text) ? 'target' : 'whole';
  return percent === undefined ? null : readingOf('rateAtLeast', targetInText('rateAtLeast', percent), { of, exceptions });
}

const CODE = String.raw`(?:\d+|[ivx]+)(?:\.\d+)*[a-z]?(?![\p{L}\d])`;
const CODES = new RegExp(String.raw`(?:tieu chi(?: thanh phan)?|tctp|tc|linh vuc)\s*:?\s+(${CODE}(?:\s*(?:,|;|va)\s*${CODE})*)`, 'u');

/** The codes that a text lists after "tiêu chí"; none where it means all. */
function codesIn(text: string): string[] {
  const match = CODES.exec(fold(text));
  if (match?.[1] === undefined) return [];
  const start = match.index + match[0].length - match[1].length;
  return text.slice(start, start + match[1].length).split(/\s*(?:,|;|\svà\s)\s*/u).map(codeKey);
}
