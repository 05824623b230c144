import { decodeText, type Package } from './package';
import { damaged } from './limits';
import type { Part } from './part';
import { decodeCellText, unescapeXml } from './xml-text';

const known = new WeakMap<Part, readonly string[]>();

/** The strings which cells refer to by number. */
export function readSharedStrings(pkg: Package, name: string | undefined): readonly string[] {
  const part = name === undefined ? undefined : pkg.part(name);
  if (!part || name === undefined) return [];
  const before = known.get(part);
  if (before) return before;
  const strings = scanStrings(decodeText(part.bytes(), name), name);
  known.set(part, strings);
  return strings;
}

const ITEM = /<(?:!--|!DOCTYPE|(?:[^\s<>/:!?]+:)?si(?=[\s/>]))/g;

/** Reads the items without a tree: there may be a million of them. */
function scanStrings(source: string, part: string): string[] {
  const strings: string[] = [];
  let close: string | null = null;
  ITEM.lastIndex = 0;
  for (let item; (item = ITEM.exec(source));) {
    if (item[0] === '<!DOCTYPE') throw damaged(part);
    if (item[0] === '<!--') {
      ITEM.lastIndex = find(source, '-->', item.index, part);
      continue;
    }
    close ??= `</${item[0].slice(1)}`;
    const tagEnd = find(source, '>', item.index, part);
    if (source[tagEnd - 1] === '/') {
      strings.push('');
      continue;
    }
    const end = find(source, close, tagEnd, part);
    strings.push(richText(source, tagEnd + 1, end, part));
    ITEM.lastIndex = end;
  }
  return strings;
}

/**
 * The text of `<si>` or `<is>`: its runs joined, without phonetic guides.
 * @param from where its content starts in the source
 * @param to where its content ends
 */
export function richText(source: string, from: number, to: number, part: string): string {
  let result = '';
  let phonetic = false;
  for (let at = source.indexOf('<', from); at >= 0 && at < to;) {
    const end = find(source, '>', at, part);
    const closing = source[at + 1] === '/';
    const empty = source[end - 1] === '/';
    const name = localName(source, at + (closing ? 2 : 1), end);
    if (name === 'rPh') phonetic = !closing && !empty;
    let next = source.indexOf('<', end);
    if (name === 't' && !closing && !empty) {
      if (next < 0) throw damaged(part);
      const text = contentUntilEndTag(source, end + 1, next, part);
      if (!phonetic) result += decodeCellText(text.text);
      next = text.next;
    }
    at = next;
  }
  return result;
}

function contentUntilEndTag(source: string, from: number, tag: number, part: string) {
  let text = unescapeXml(source.slice(from, tag), part);
  let next = tag;
  while (source.startsWith('<!', next)) {
    const cdata = source.startsWith('<![CDATA[', next);
    const end = find(source, cdata ? ']]>' : '-->', next, part);
    if (cdata) text += source.slice(next + 9, end);
    const rest = find(source, '<', end, part);
    text += unescapeXml(source.slice(end + 3, rest), part);
    next = rest;
  }
  return { text, next };
}

function localName(source: string, from: number, to: number): string {
  let start = from;
  let end = from;
  for (; end < to; end++) {
    const code = source.charCodeAt(end);
    if (code === 58) start = end + 1;
    else if (code <= 32 || code === 47) break;
  }
  return source.slice(start, end);
}

function find(source: string, mark: string, from: number, part: string): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw damaged(part);
  return found;
}
