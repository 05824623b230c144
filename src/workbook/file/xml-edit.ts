import type { XmlAttribute, XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

/** The namespaces of `r:id`, in the two kinds of the format. */
const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** The children of this name in the namespace of the element itself. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return element.children.filter((child) => child.name === name && child.namespace === element.namespace);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name && child.namespace === element.namespace);
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return find(element, name)?.value;
}

/** A number of an attribute; `undefined` where it is missing or none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = attributeOf(element, name);
  return value === undefined || value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** A boolean of an attribute, as XML Schema writes it. */
export function flagOf(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attributeOf(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** The value of `r:id`. */
export function relationshipOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ name, namespace }) => name === 'id' && RELATIONSHIPS.includes(namespace))?.value;
}

function find(element: XmlElement | undefined, name: string): XmlAttribute | undefined {
  return element?.attributes.find((each) => each.name === name && each.namespace === '');
}

/** Text to stand in the place of what is between two offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes the splices; those at the same place stand in the order given. */
export function splice(source: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** Sets an attribute, or with `null` removes it. */
export function setAttribute(element: XmlElement, name: string, value: string | null): Splice {
  const old = find(element, name);
  if (value === null) return { start: (old?.start ?? 1) - 1, end: old?.end ?? 0, text: '' };
  const text = `${name}="${escapeXml(value)}"`;
  if (old) return { start: old.start, end: old.end, text };
  const at = element.start + 1 + element.prefix.length + element.name.length;
  return { start: at, end: at, text: ` ${text}` };
}

export function remove(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}

export function replace(element: XmlElement, text: string): Splice {
  return { start: element.start, end: element.end, text };
}

/** Puts XML behind the last child, opening an element that was written as an empty one. */
export function append(element: XmlElement, xml: string): Splice {
  const { prefix, name, inside, insideEnd, end } = element;
  if (insideEnd < end || insideEnd > inside) return { start: insideEnd, end: insideEnd, text: xml };
  return { start: inside - 2, end: inside, text: `>${xml}</${prefix}${name}>` };
}

/**
 * Puts XML in its place among children that a schema wants in a fixed order.
 * @param order the names of the children in their order
 */
export function insertInOrder(element: XmlElement, order: readonly string[], name: string, xml: string): Splice {
  const place = order.indexOf(name);
  const next = element.children.find((child) => order.indexOf(child.name) > place);
  return next ? { start: next.start, end: next.start, text: xml } : append(element, xml);
}

/**
 * XML of ours with a namespace prefix on its tags.
 * @param prefix with its colon, or empty
 * @example withPrefix('<xf/>', 'x:') // '<x:xf/>'
 */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}
