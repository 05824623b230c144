import { parsePoints, points } from './points';
import type { Points } from './points';
import type { Award, Bound, Clause, Condition, Rule } from './rule';

/** The rule of a text, or the first part of it that is not understood. */
export type RuleReading = { readonly rule: Rule } | { readonly unreadable: string };

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const POINTS_WORD = '(?: ?(?:diem|d|points?))?';
const OF_MAXIMUM = '(?: (?:so )?(?:diem|points))?(?: (?:toi da|of the maximum))?';
const EACH = '(?:cu )?(?:moi|each|per)';

const BULLET = /^[-+•*·] +/;
const CAP_WORDS = '(?:nhung )?(?:toi da|khong qua|at most|maximum)';
const CAP = new RegExp(`^${CAP_WORDS}(?: ?:)? (${NUMBER})${POINTS_WORD}$`);
/** A comma that parts two steps: points stand before it, behind it another step with a colon. */
const NEXT_STEP = new RegExp(`(?<=: ?(?:tru |deduct )?${NUMBER}(?:${POINTS_WORD}| ?%${OF_MAXIMUM})), (?!${CAP_WORDS}\\b)(?=[^:]+:)`);
const EACH_FIRST = new RegExp(`^${EACH} .*?[ :=] ?(tru |deduct )?(?:duoc |cong )?(${NUMBER})${POINTS_WORD}$`);
const EACH_LAST = new RegExp(`^(tru |deduct )?(${NUMBER})${POINTS_WORD}(?: ?/ ?| (?:cho )?${EACH} ).+$`);
const PROPORTIONAL = [
  /^(?:(?:tinh|cham|diem) )*(?:theo )?(?:ty|ti) le(?: (?:tuong ung|dat duoc|thuc te|hoan thanh|thuc hien))*$/,
  /^proportional(?:ly)?$/,
  /^(?:diem ?= ?)?\(?(?:(?:ty|ti) le[a-z ]*|rate|[a-z])(?: ?%)? x (?:so )?(?:diem )?(?:toi da|the maximum|maximum)\)?(?: ?\/ ?100 ?%?)?$/,
];
const FULL = /^(?:dat )?(?:diem )?toi da$|^the maximum$|^maximum$/;
const FIXED = new RegExp(`^(tru |deduct )?(${NUMBER})${POINTS_WORD}$`);
const SHARE = new RegExp(`^(tru |deduct )?(?:dat )?(${NUMBER}) ?%${OF_MAXIMUM}$`);

const SEPARATED = /^(.*\S) ?(?::|(?<![<>])=|->|→) ?(.+)$/;
const UNSEPARATED = new RegExp(`^(.*\\S) (${NUMBER}${POINTS_WORD})$`);
const LEAD = /^(?:(?:neu|ty le|ti le|dat|if|rate) )+(?=[<>\d]|tu |tren |duoi |from |above |below )/;
const OTHERWISE = /^(?:(?:cac )?truong hop )?(?:con lai|khac)$|^otherwise$|^else$/;
const RANGE = new RegExp(
  `^(?:(>=|>|tu tren|tu|tren|from|above) ?)?(${NUMBER}) ?%? ?(?:-|den|to) ?(?:(<=|<|duoi|below) ?)?(${NUMBER}) ?%?$`,
);
const FROM = new RegExp(`^(>=|>|tu|tren|it nhat|from|above|at least) ?(${NUMBER}) ?%?(?: tro len| or more)?$`);
const TO = new RegExp(`^(<=|<|duoi|den|khong qua|below|at most) ?(${NUMBER}) ?%?(?: tro xuong| or less)?$`);
const ONE_SIDED = new RegExp(`^(${NUMBER}) ?%? (tro len|tro xuong|or more|or less)$`);
const EXACTLY = new RegExp(`^(${NUMBER}) ?%?$`);
const EXCLUSIVE = new Set(['>', '<', 'tren', 'tu tren', 'duoi', 'above', 'below']);

/**
 * Reads the text of a scoring rule, Vietnamese or English: parts divided by semicolons, line
 * breaks, or commas where points stand before and another step behind them, each a step (`kịp thời: 1`), a band of a rate (`70–90%: 1`, `từ 90% trở lên: 2`),
 * a share (`tốt: 75% điểm`), a deduction (`vi phạm nhẹ: trừ 50% điểm`, `trừ 0,5 điểm mỗi lỗi`),
 * points an item (`mỗi quy chế: 0,5 điểm; tối đa 2`), or proportional (`tỷ lệ × điểm tối đa`).
 * @example parseRule('> 90%: 2; 70–90%: 1; < 70%: 0')
 */
export function parseRule(text: string): RuleReading {
  const clauses: Clause[] = [];
  let cap: Points | null = null;
  for (const part of text.split(/[;\n]+/).filter((piece) => piece.trim() !== '')) {
    const plain = plainText(part).replace(BULLET, '').replace(/\.$/, '');
    for (const step of plain.split(NEXT_STEP)) {
      const [body, end] = withoutCap(step);
      cap = end ?? cap;
      if (body === '') continue;
      const clause = parseClause(body);
      if (clause === null) return { unreadable: part.trim() };
      clauses.push(clause);
    }
  }
  const idle = cap !== null && !clauses.some(({ award }) => award.kind === 'each');
  return idle || clauses.length === 0 ? { unreadable: text.trim() } : { rule: clauses.map((clause) => withCap(clause, cap)) };
}

function withCap({ when, award }: Clause, cap: Points | null): Clause {
  return { when, award: award.kind === 'each' ? { ...award, cap } : award };
}

/**
 * What two spellings of a step have in common: case, accents, spaces and punctuation make no difference.
 * @example labelKey('Kịp thời.') === labelKey('kịp  thời') // true
 */
export function labelKey(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/≥/g, '>=')
    .replace(/≤/g, '<=')
    .replace(/\s*[×✕*]\s*/g, ' x ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cap stands alone, or after a comma: `0,5 điểm, tối đa 2`. */
function withoutCap(text: string): [body: string, cap: Points | null] {
  const comma = /, (?=\D[^,]*(?:,\d+)?\D*$)/.exec(text);
  const tail = comma === null ? text : text.slice(comma.index + 2);
  const [, number] = CAP.exec(tail) ?? [];
  if (number === undefined) return [text, null];
  return [comma === null ? '' : text.slice(0, comma.index), numberIn(number)];
}

function parseClause(text: string): Clause | null {
  const bare = bareAward(text);
  if (bare !== null) return { when: { kind: 'otherwise' }, award: bare };
  const [, condition, worth] = SEPARATED.exec(text) ?? UNSEPARATED.exec(text) ?? [];
  if (condition === undefined || worth === undefined) return null;
  const award = awardOf(worth);
  return award === null ? null : { when: conditionOf(condition.replace(LEAD, '')), award };
}

/** An award that needs no condition, as it follows a number. */
function bareAward(text: string): Award | null {
  if (PROPORTIONAL.some((pattern) => pattern.test(text))) return { kind: 'proportional' };
  const [, deducted, number] = EACH_FIRST.exec(text) ?? EACH_LAST.exec(text) ?? [];
  if (number === undefined) return null;
  const each = numberIn(number);
  return deducted === undefined ? { kind: 'each', points: each, cap: null } : { kind: 'deductEach', points: each };
}

function awardOf(text: string): Award | null {
  if (FULL.test(text)) return { kind: 'share', percent: HUNDRED };
  const [, lost, fixed] = FIXED.exec(text) ?? [];
  if (fixed !== undefined) return { kind: lost === undefined ? 'points' : 'deduct', points: numberIn(fixed) };
  const [, taken, percent] = SHARE.exec(text) ?? [];
  if (percent === undefined) return bareAward(text);
  const share = numberIn(percent);
  if (share > HUNDRED) return null;
  return { kind: 'share', percent: taken === undefined ? share : points(HUNDRED - share) };
}

function conditionOf(text: string): Condition {
  if (OTHERWISE.test(text)) return { kind: 'otherwise' };
  const [, fromSign = '', low, toSign = '', high] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return between(bound(low, fromSign), bound(high, toSign));
  const [, above = '', least] = FROM.exec(text) ?? [];
  if (least !== undefined) return between(bound(least, above), null);
  const [, below = '', most] = TO.exec(text) ?? [];
  if (most !== undefined) return between(null, bound(most, below));
  const [, limit, side] = ONE_SIDED.exec(text) ?? [];
  if (limit !== undefined) {
    const at = bound(limit, '');
    return side === 'tro len' || side === 'or more' ? between(at, null) : between(null, at);
  }
  const [, exact] = EXACTLY.exec(text) ?? [];
  if (exact !== undefined) return between(bound(exact, ''), bound(exact, ''));
  return { kind: 'label', key: labelKey(text) };
}

const HUNDRED = points(100_000_000_000);

function between(from: Bound | null, to: Bound | null): Condition {
  return { kind: 'range', from, to };
}

function bound(number: string, sign: string): Bound {
  return { at: numberIn(number), inclusive: !EXCLUSIVE.has(sign) };
}

/** @throws RangeError for more decimals or digits than points have. */
function numberIn(text: string): Points {
  const read = parsePoints(text.replace(',', '.'));
  if (read === null) throw new RangeError(`Not a number of points: ${text}`);
  return read;
}
