import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { childOf, replace, setAttribute, splice } from './xml-edit';
import { escapeXml } from './xml-text';
import type { XmlElement } from './xml-tree';

/**
 * Adds a sheet to the titles which the document properties list, where they list them the
 * way Excel does: a count of worksheets first, then their names.
 */
export function addSheetTitle(pkg: Package, name: string): Package {
  const part = relationshipsOf(pkg, '').find(({ type }) => type === 'extended-properties')?.target;
  if (part === undefined || !pkg.part(part)) return pkg;
  const { source, root } = pkg.xml(part);
  const count = firstNamed(childOf(root, 'HeadingPairs'), 'i4');
  const titles = childOf(root, 'TitlesOfParts')?.children[0];
  const before = Number(count?.text);
  const last = titles?.children[before - 1];
  if (!count || !titles || !last) return pkg;
  const title = `<${last.prefix}${last.name}>${escapeXml(name)}</${last.prefix}${last.name}>`;
  return pkg.withText(
    part,
    splice(source, [
      replace(count, `<${count.prefix}i4>${before + 1}</${count.prefix}i4>`),
      setAttribute(titles, 'size', String(titles.children.length + 1)),
      { start: last.end, end: last.end, text: title },
    ]),
  );
}

function firstNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element || element.name === name) return element;
  for (const child of element.children) {
    const found = firstNamed(child, name);
    if (found) return found;
  }
  return undefined;
}
