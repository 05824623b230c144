import type { CellValue } from '../snapshot';
import { damaged } from './limits';
import type { SheetScanner } from './sheet-scanner';
import { richText } from './shared-strings';
import { decodeCellText, unescapeXml } from './xml-text';

/** What is needed to read the cells of a sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** Named in errors. */
  readonly part: string;
}

/** The value of the cell the scanner stands on; `undefined` when it has none. */
export function readCellValue(cell: SheetScanner, context: CellContext): CellValue | undefined {
  const { bytes, contentStart: from, contentEnd: to } = cell;
  if (cell.type === 'inlineStr' && cell.inlineStart >= 0) {
    const source = decodeBytes(bytes, cell.inlineStart, cell.inlineEnd, context.part);
    return richText(source, 0, source.length, context.part);
  }
  if (cell.valueStart < 0) return undefined;
  if (cell.type === 'str') return decodeCellText(readText(bytes, from, to, context.part));
  if (from === to) return undefined;
  switch (cell.type) {
    case 'n':
      return readNumber(bytes, from, to) ?? readOddNumber(bytes, from, to, context);
    case 's':
      return context.strings[readIndex(bytes, from, to, context)] ?? fail(context);
    case 'b': {
      const text = readText(bytes, from, to, context.part).trim();
      return text === '1' || text === 'true';
    }
    case 'e':
      return { error: readText(bytes, from, to, context.part).trim() };
    case 'd':
      return readDate(readText(bytes, from, to, context.part), context);
    case 'inlineStr':
      return decodeCellText(readText(bytes, from, to, context.part));
  }
}

/** Text content of an element, references and CDATA sections resolved. */
export function readText(bytes: Uint8Array, from: number, to: number, part: string): string {
  const source = decodeBytes(bytes, from, to, part);
  if (!source.includes('<')) return unescapeXml(source, part);
  return source
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<!--') ? '' : unescapeXml(piece, part);
    })
    .join('');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeBytes(bytes: Uint8Array, from: number, to: number, part: string): string {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch (error) {
    throw damaged(part, error);
  }
}

/** Powers of ten which a double holds exactly. */
const POWERS = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

/**
 * A decimal of at most 15 digits without exponent: whole number and power of ten are
 * exact doubles then, so that one division rounds as the standard wants it. `null` for others.
 */
function readNumber(bytes: Uint8Array, from: number, to: number): number | null {
  const negative = bytes[from] === 45;
  let whole = 0;
  let digits = 0;
  let point = -1;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      whole = whole * 10 + byte - 48;
      digits++;
    } else if (byte === 46 && point < 0) point = digits;
    else return null;
  }
  if (digits === 0 || digits > 15) return null;
  if (whole === 0) return 0;
  const value = point < 0 ? whole : whole / (POWERS[digits - point] ?? 1);
  return negative ? -value : value;
}

function readIndex(bytes: Uint8Array, from: number, to: number, context: CellContext): number {
  return readNumber(bytes, from, to) ?? readOddNumber(bytes, from, to, context) ?? -1;
}

function readOddNumber(bytes: Uint8Array, from: number, to: number, context: CellContext): number | undefined {
  const text = readText(bytes, from, to, context.part).trim();
  if (text === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || /[xob]/i.test(text)) return fail(context);
  return value === 0 ? 0 : value;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of an ISO 8601 date. */
function readDate(text: string, context: CellContext): number {
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = DATE.exec(text.trim()) ?? fail(context);
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  // 1899-12-30 is day 0: 1900 is taken for a leap year, so days before March 1900 are one less.
  const serial = days + 25_569;
  if (context.date1904) return serial - 1462 + time;
  return (serial < 61 ? serial - 1 : serial) + time;
}

function fail(context: CellContext): never {
  throw damaged(context.part);
}
