import { readNumberText } from '../cell';
import { fold } from './fold';
import type { Exception } from './reading';

/** "(riêng Phòng Kinh tế cam kết 85% …, Phòng Y tế 90%)", to its closing bracket or the end. */
const ASIDE = /[(,;]?\s*(?<!\p{L})(?:rieng|ngoai tru|tru)(?:\s+doi voi)?\s+([^()]*?\d[^()]*)(?:\)|$)/u;
const OWN = /^(.+?)(?:\s*:|\s+(?:cam ket|dat|la|phan dau|chi tieu|tu)(?!\p{L})[^%]*?)?\s+(\d+(?:[.,]\d+)?)\s*(?:%|[.)\s]*$)/u;

/**
 * Takes the named exceptions out of a text: "100% (riêng Phòng Kinh tế cam kết 85%)".
 * @returns the exceptions, and the text without them
 */
export function takeExceptions(text: string): { readonly exceptions: readonly Exception[]; readonly rest: string } {
  const aside = ASIDE.exec(fold(text));
  if (aside?.[1] === undefined) return { exceptions: [], rest: text };
  const start = aside.index + aside[0].indexOf(aside[1]);
  const exceptions = text
    .slice(start, start + aside[1].length)
    .split(/[;,](?=\s*\p{L})/u)
    .flatMap(readException);
  if (exceptions.length === 0) return { exceptions, rest: text };
  return { exceptions, rest: `${text.slice(0, aside.index)} ${text.slice(aside.index + aside[0].length)}`.trim() };
}

function readException(part: string): Exception[] {
  const [, name = '', digits = ''] = OWN.exec(fold(part)) ?? [];
  const target = readNumberText(digits);
  const start = fold(part).indexOf(name);
  const unit = part.slice(start, start + name.length).replace(/^\s*(?:riêng|và)\s+/iu, '').trim();
  return typeof target === 'number' && unit !== '' ? [{ unit, target }] : [];
}
