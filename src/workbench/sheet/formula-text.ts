/**
 * A formula as the file keeps it (`ROUND(A1*0.5,2)`) and as Vietnamese Excel shows it
 * (`ROUND(A1*0,5;2)`). A formula that Excel could not read makes it call the whole file
 * damaged, so what is typed is also checked: operands and operators in turn, parentheses
 * closed.
 */
interface Notation {
  readonly decimal: '.' | ',';
  readonly argument: ',' | ';';
  /** Between the columns of an array constant; rows are parted by `;` in both. */
  readonly arrayColumn: ',' | '\\';
}
const STORED: Notation = { decimal: '.', argument: ',', arrayColumn: ',' };
const SHOWN: Notation = { decimal: ',', argument: ';', arrayColumn: '\\' };

type Kind = 'number' | 'operand' | 'call' | 'open' | 'close' | 'argument' | 'array' | 'sign' | 'operator' | 'postfix' | 'space';
interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const NAME = String.raw`[\p{L}_\\$][\p{L}\p{M}\p{N}_.$?\\]*`;
const BRACKETS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;

function patterns(notation: Notation): [Kind, RegExp][] {
  const decimal = notation.decimal === '.' ? String.raw`\.` : ',';
  const number = String.raw`(?:\d+(?:${decimal}\d*)?|${decimal}\d+)(?:[eE][+-]?\d+)?`;
  return [
    ['space', /\s+/uy],
    ['operand', /"(?:[^"]|"")*"/uy],
    ['array', /\{[^{}]*\}/uy],
    ['operand', /#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/uy],
    ['operand', new RegExp(String.raw`(?:${SHEET})?\$?\d+:\$?\d+(?![\p{L}\d${decimal}])`, 'uy')],
    ['number', new RegExp(String.raw`${number}(?![\p{L}\d${decimal}])`, 'uy')],
    ['call', new RegExp(String.raw`(?:${SHEET})?${NAME}\(`, 'uy')],
    ['operand', new RegExp(String.raw`(?:${SHEET})?${NAME}(?:${BRACKETS})?`, 'uy')],
    ['open', /\(/uy],
    ['close', /\)/uy],
    ['argument', notation.argument === ',' ? /,/uy : /;/uy],
    ['operator', /<=|>=|<>|[*/^&=<>:]/uy],
    ['sign', /[+-]/uy],
    ['postfix', /[%#]/uy],
  ];
}
const PATTERNS = new Map([STORED, SHOWN].map((notation) => [notation, patterns(notation)]));

/** The tokens of a formula; `null` when some of it is none. */
function tokens(formula: string, notation: Notation): Token[] | null {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at, notation);
    if (!token) return null;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number, notation: Notation): Token | null {
  for (const [kind, pattern] of PATTERNS.get(notation) ?? []) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return null;
}

/** What `#` may stand behind: the cell whose results are meant. */
const CELL = /(?:^|!)\$?[A-Z]{1,3}\$?\d+$/i;

/** True when operands and operators take turns and every parenthesis closes. */
function isWellFormed(list: readonly Token[]): boolean {
  const open: Kind[] = [];
  let wantsOperand = true;
  let before: Kind = 'operator';
  let last = '';
  for (const { kind, text } of list) {
    if (kind === 'space') continue;
    const inCall = open.at(-1) === 'call';
    if (kind === 'number' || kind === 'operand' || kind === 'array') {
      if (!wantsOperand) return false;
      wantsOperand = false;
    } else if (kind === 'call' || kind === 'open') {
      if (!wantsOperand) return false;
      open.push(kind);
    } else if (kind === 'close') {
      const emptyArgument = inCall && (before === 'call' || before === 'argument');
      if (open.length === 0 || (wantsOperand && !emptyArgument)) return false;
      open.pop();
      wantsOperand = false;
    } else if (kind === 'argument') {
      if (open.length === 0 || (wantsOperand && !(inCall && (before === 'call' || before === 'argument')))) return false;
      wantsOperand = true;
    } else if (kind === 'postfix') {
      if (wantsOperand || (text === '#' && !CELL.test(last))) return false;
    } else if (kind === 'operator') {
      if (wantsOperand) return false;
      wantsOperand = true;
    } else {
      wantsOperand = true;
    }
    before = kind;
    last = text;
  }
  return !wantsOperand && open.length === 0;
}

function translated(list: readonly Token[], from: Notation, to: Notation): string {
  return list.map(({ kind, text }) => {
    if (kind === 'number') return text.replace(from.decimal, to.decimal);
    if (kind === 'argument') return to.argument;
    if (kind === 'array') return arrayConstant(text, from, to);
    return text;
  }).join('');
}

function arrayConstant(text: string, from: Notation, to: Notation): string {
  const parts = /"(?:[^"]|"")*"|[^"]+/gu;
  return text.replace(parts, (part) => {
    if (part.startsWith('"')) return part;
    return [...part].map((sign) => {
      if (sign === from.arrayColumn) return to.arrayColumn;
      return sign === from.decimal ? to.decimal : sign;
    }).join('');
  });
}

/**
 * The formula as Vietnamese Excel shows it; as stored where it cannot be read.
 * @example shownFormula('ROUND(A1*0.5,2)') // 'ROUND(A1*0,5;2)'
 */
export function shownFormula(stored: string): string {
  const list = tokens(stored, STORED);
  return list ? translated(list, STORED, SHOWN) : stored;
}

/**
 * The formula as the file keeps it; `null` when Excel would refuse it.
 * @example storedFormula('ROUND(A1*0,5;2)') // 'ROUND(A1*0.5,2)'
 */
export function storedFormula(typed: string): string | null {
  const list = tokens(typed, SHOWN);
  if (!list || typed.length > 8000 || !isWellFormed(list)) return null;
  return translated(list, SHOWN, STORED);
}
