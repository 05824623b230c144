import type { Package } from './package';
import { append, attributeOf, childrenOf, remove, splice } from './xml-edit';
import { escapeXml } from './xml-text';

const PART = '[Content_Types].xml';

/** What a part is said to be; empty when nothing is said. */
export function contentTypeOf(pkg: Package, part: string): string {
  const { root } = pkg.xml(PART);
  const named = childrenOf(root, 'Override').find((element) => overrides(element, part));
  if (named) return attributeOf(named, 'ContentType') ?? '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  return attributeOf(byExtension, 'ContentType') ?? '';
}

/** Says what a new part is. */
export function addContentType(pkg: Package, part: string, type: string): Package {
  if (contentTypeOf(pkg, part) === type) return pkg;
  const { source, root } = pkg.xml(PART);
  const xml = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  return pkg.withText(PART, splice(source, [append(root, xml)]));
}

/** Takes a part out of the package, with what is said of it, but not the relationships to it. */
export function removePart(pkg: Package, part: string): Package {
  const { source, root } = pkg.xml(PART);
  const named = childrenOf(root, 'Override').filter((element) => overrides(element, part));
  const rest = pkg.without(part);
  return named.length === 0 ? rest : rest.withText(PART, splice(source, named.map(remove)));
}

function overrides(element: Parameters<typeof attributeOf>[0], part: string): boolean {
  return attributeOf(element, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase();
}
