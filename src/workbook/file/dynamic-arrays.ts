import { addContentType } from './content-types';
import type { Package } from './package';
import { addRelationship, relationshipsOf } from './relationships';
import { readWorkbookPart } from './workbook-part';
import { append, attributeOf, childOf, childrenOf, insertInOrder, setAttribute, splice, withPrefix, type Splice } from './xml-edit';
import type { XmlElement } from './xml-tree';

/** The type of metadata that marks a cell's array formula as a dynamic one ([MS-XLSX] 2.2.4.5). */
const TYPE = 'XLDAPR';
const TYPE_XML =
  `<metadataType name="${TYPE}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ` +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES_XML =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
const ORDER = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'];
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/**
 * Lets formulas be noted as dynamic arrays, which Excel spills over as many cells as they need:
 * the workbook's metadata get an entry for that, where they have none.
 * @returns the number that cells with such a formula carry as `cm`
 */
export function withDynamicArrays(pkg: Package): { readonly pkg: Package; readonly metadata: number } {
  const workbook = readWorkbookPart(pkg);
  const there = relationshipsOf(pkg, workbook.part).find(({ type, target }) => type === 'sheetMetadata' && pkg.part(target));
  if (!there) return { pkg: addPart(pkg, workbook.part, workbook.namespace), metadata: 1 };
  const { source, root } = pkg.xml(there.target);
  const type = place(childOf(root, 'metadataTypes'), (element) => attributeOf(element, 'name') === TYPE);
  const future = childrenOf(root, 'futureMetadata').find((element) => attributeOf(element, 'name') === TYPE);
  const properties = place(future, (element) => source.slice(element.start, element.end).includes('fDynamic="1"'));
  const cells = childOf(root, 'cellMetadata');
  const known = place(cells, ({ children: [record, more] }) =>
    more === undefined && attributeOf(record, 't') === String(type.at + 1) && attributeOf(record, 'v') === String(properties.at));
  if (type.found && properties.found && known.found) return { pkg, metadata: known.at + 1 };
  const record = `<bk><rc t="${type.at + 1}" v="${properties.at}"/></bk>`;
  const splices = [
    ...(type.found ? [] : addTo(root, childOf(root, 'metadataTypes'), 'metadataTypes', TYPE_XML)),
    ...(properties.found ? [] : addTo(root, future, 'futureMetadata', PROPERTIES_XML, ` name="${TYPE}"`)),
    ...addTo(root, cells, 'cellMetadata', record),
  ];
  return { pkg: pkg.withText(there.target, splice(source, splices)), metadata: known.at + 1 };
}

/** Where the child stands among the others, or would stand behind them. */
function place(list: XmlElement | undefined, isIt: (child: XmlElement) => boolean): { readonly found: boolean; readonly at: number } {
  const children = list?.children ?? [];
  const at = children.findIndex(isIt);
  return { found: at >= 0, at: at < 0 ? children.length : at };
}

/** Puts an item at the end of a list that counts its items; the list is made where there is none. */
function addTo(root: XmlElement, list: XmlElement | undefined, name: string, xml: string, attributes = ''): Splice[] {
  const item = withPrefix(xml, root.prefix).replaceAll(`${root.prefix}xda:`, 'xda:');
  if (list) return [setAttribute(list, 'count', String(list.children.length + 1)), append(list, item)];
  const tag = root.prefix + name;
  return [insertInOrder(root, ORDER, name, `<${tag}${attributes} count="1">${item}</${tag}>`)];
}

function addPart(pkg: Package, workbook: string, namespace: string): Package {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  let part = `${folder}metadata.xml`;
  for (let number = 1; pkg.part(part); number++) part = `${folder}metadata${number}.xml`;
  const text =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<metadata xmlns="${namespace}"><metadataTypes count="1">${TYPE_XML}</metadataTypes>` +
    `<futureMetadata name="${TYPE}" count="1">${PROPERTIES_XML}</futureMetadata>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
  const described = addContentType(pkg.withText(part, text), part, CONTENT_TYPE);
  return addRelationship(described, workbook, 'sheetMetadata', part).pkg;
}
