import { append, attributeOf, childrenOf, remove, splice } from './xml-edit';
import { escapeXml } from './xml-text';
import type { Package } from './package';

/** A relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the same in both kinds of the format. */
  readonly type: string;
  /** Name of the part, without a leading slash. */
  readonly target: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT_TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/**
 * The part that holds a part's relationships; `''` stands for the package itself.
 * @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part within the package, in the order of the file. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!pkg.part(name)) return [];
  return childrenOf(pkg.xml(name).root, 'Relationship')
    .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
    .map((element) => ({
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(pkg, part, attributeOf(element, 'Target') ?? ''),
    }));
}

/** Targets may be relative, absolute, percent-encoded, and differ in case. */
function resolve(pkg: Package, part: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const path = plain.startsWith('/') ? plain : `${part.slice(0, part.lastIndexOf('/') + 1)}${plain}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  const literal = names.join('/');
  return pkg.find(literal) ?? pkg.find(decodePercents(literal)) ?? literal;
}

/** @example decodePercents('Diem%202025.xlsx') // 'Diem 2025.xlsx' */
export function decodePercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    new TextDecoder().decode(Uint8Array.from(codes.split('%').slice(1), (code) => parseInt(code, 16))),
  );
}

/** Adds a relationship; returns its id with the package. */
export function addRelationship(
  pkg: Package,
  part: string,
  type: string,
  target: string,
): { pkg: Package; id: string } {
  const name = relationshipsPart(part);
  const up = part
    .split('/')
    .slice(0, -1)
    .map(() => '..');
  const element = (id: string, prefix: string, types: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${types}${type}" Target="${escapeXml(relative(part, target, up))}"/>`;
  if (!pkg.part(name)) {
    const text =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="${NAMESPACE}">${element('rId1', '', TYPES)}</Relationships>`;
    return { pkg: pkg.withText(name, text), id: 'rId1' };
  }
  const { source, root } = pkg.xml(name);
  const ids = new Set(childrenOf(root, 'Relationship').map((each) => attributeOf(each, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const types = source.includes(STRICT_TYPES) ? STRICT_TYPES : TYPES;
  return { pkg: pkg.withText(name, splice(source, [append(root, element(id, root.prefix, types))])), id };
}

function relative(part: string, target: string, up: readonly string[]): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : [...up, target].join('/');
}

/** Takes away the relationships of a part for which `unwanted` holds. */
export function removeRelationships(
  pkg: Package,
  part: string,
  unwanted: (relationship: Relationship) => boolean,
): Package {
  const ids = new Set(
    relationshipsOf(pkg, part)
      .filter(unwanted)
      .map(({ id }) => id),
  );
  if (ids.size === 0) return pkg;
  const name = relationshipsPart(part);
  const { source, root } = pkg.xml(name);
  const elements = childrenOf(root, 'Relationship').filter((each) => ids.has(attributeOf(each, 'Id') ?? ''));
  return pkg.withText(name, splice(source, elements.map(remove)));
}
