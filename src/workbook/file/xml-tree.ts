import { LIMITS, damaged, tooLarge } from './limits';
import { unescapeXml } from './xml-text';

export interface XmlAttribute {
  /** Without its prefix. */
  readonly name: string;
  /** Empty for an attribute without a prefix. */
  readonly namespace: string;
  readonly value: string;
  /** Where `name="value"` stands in the source. */
  readonly start: number;
  readonly end: number;
}

/** An element and where it stands in its source, so that edits leave all else as it is. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly in the element, references resolved. */
  readonly text: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly inside: number;
  /** Before the end tag; `inside` and `end` when there is none. */
  readonly insideEnd: number;
  readonly end: number;
}

type Open = {
  -readonly [Key in keyof XmlElement]: XmlElement[Key] extends readonly XmlElement[] ? XmlElement[] : XmlElement[Key];
} & { scope: ReadonlyMap<string, string> };

const ROOT_SCOPE: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const TAG = /<(\/?)((?:[^\s<>/=:"']+:)?)([^\s<>/=:"']+)/y;
const ATTRIBUTE = /\s+((?:[^\s<>/=:"']+:)?)([^\s<>/=:"']+)\s*=\s*("[^"<]*"|'[^'<]*')/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Reads a part of a package. Document types, and with them entities, are refused.
 * @param part its name, for the error
 * @returns the root element
 * @throws WorkbookError `damaged`, `tooLarge`
 */
export function parseXml(source: string, part: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  for (let at = 0; at < source.length;) {
    const next = source.indexOf('<', at);
    const parent = open.at(-1);
    const text = source.slice(at, next < 0 ? undefined : next);
    if (parent) parent.text += unescapeXml(text, part);
    else if (text.trim() !== '') throw damaged(part);
    if (next < 0) break;
    const skipped = skipAside(source, next, parent, part);
    if (skipped > next) {
      at = skipped;
      continue;
    }
    const tag = match(TAG, source, next) ?? fail(part);
    if (tag[1]) {
      at = closeElement(source, next, open.pop(), tag, part);
      continue;
    }
    if (root && !parent) throw damaged(part);
    if (++count > LIMITS.elements) throw tooLarge('elements', count);
    const element = openElement(source, next, tag, parent?.scope ?? ROOT_SCOPE, part);
    parent?.children.push(element);
    root ??= element;
    if (element.end === 0) open.push(element);
    at = element.inside;
  }
  if (!root || open.length > 0) throw damaged(part);
  return root;
}

/** Skips a comment, an instruction or a CDATA section, whose text the parent gets. */
function skipAside(source: string, at: number, parent: Open | undefined, part: string): number {
  if (source.startsWith('<?', at)) return behind(source, '?>', at, part);
  if (source.startsWith('<!--', at)) return behind(source, '-->', at + 4, part);
  if (!source.startsWith('<!', at)) return at;
  if (!source.startsWith('<![CDATA[', at) || !parent) throw damaged(part);
  const end = behind(source, ']]>', at, part);
  parent.text += source.slice(at + 9, end - 3);
  return end;
}

function openElement(
  source: string,
  start: number,
  tag: RegExpExecArray,
  outer: ReadonlyMap<string, string>,
  part: string,
): Open {
  const found: { prefix: string; name: string; value: string; start: number; end: number }[] = [];
  let scope = outer;
  let at = start + tag[0].length;
  for (let next; (next = match(ATTRIBUTE, source, at)); at += next[0].length) {
    const [whole, prefix = '', name = '', quoted = ''] = next;
    const end = at + whole.length;
    const value = unescapeXml(quoted.slice(1, -1).replace(/[\t\n\r]/g, ' '), part);
    const declared = prefix === 'xmlns:' ? name : prefix === '' && name === 'xmlns' ? '' : null;
    if (declared !== null) scope = new Map(scope).set(declared, value);
    else found.push({ prefix, name, value, start: end - whole.trimStart().length, end });
  }
  const tagEnd = match(TAG_END, source, at) ?? fail(part);
  const inside = at + tagEnd[0].length;
  const [, , prefix = '', name = ''] = tag;
  return {
    name,
    prefix,
    namespace: scope.get(prefix.slice(0, -1)) ?? '',
    attributes: found.map(({ prefix, ...rest }) => ({
      ...rest,
      namespace: prefix === '' ? '' : (scope.get(prefix.slice(0, -1)) ?? prefix),
    })),
    children: [],
    text: '',
    start,
    inside,
    insideEnd: inside,
    end: tagEnd[1] ? inside : 0,
    scope,
  };
}

function closeElement(
  source: string,
  at: number,
  element: Open | undefined,
  tag: RegExpExecArray,
  part: string,
): number {
  const end = match(TAG_END, source, at + tag[0].length);
  if (!element || !end || end[1] || element.prefix !== tag[2] || element.name !== tag[3]) {
    throw damaged(part);
  }
  element.insideEnd = at;
  element.end = at + tag[0].length + end[0].length;
  return element.end;
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function behind(source: string, mark: string, at: number, part: string): number {
  const found = source.indexOf(mark, at);
  if (found < 0) throw damaged(part);
  return found + mark.length;
}

function fail(part: string): never {
  throw damaged(part);
}
