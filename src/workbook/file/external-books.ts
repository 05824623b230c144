import type { Package } from './package';
import { decodePercents, relationshipsOf, relationshipsPart } from './relationships';
import { attributeOf, childOf, childrenOf, relationshipOf } from './xml-edit';

/**
 * The names of the files that formulas refer to by number: `[1]` is the first of them. Empty
 * where the file does not tell.
 * @param part the workbook part
 */
export function externalBooks(pkg: Package, part: string): string[] {
  const relationships = relationshipsOf(pkg, part);
  return childrenOf(childOf(pkg.xml(part).root, 'externalReferences'), 'externalReference').map((element) => {
    const target = relationships.find(({ id }) => id === relationshipOf(element))?.target;
    const links = target === undefined ? '' : relationshipsPart(target);
    const [link] = pkg.part(links) ? childrenOf(pkg.xml(links).root, 'Relationship') : [];
    const address = link === undefined ? '' : (attributeOf(link, 'Target') ?? '');
    return decodePercents(address.split(/[\\/]/).at(-1) ?? '');
  });
}
