import type { Package } from './package';
import { addContentType } from './content-types';
import { addRelationship, relationshipsOf } from './relationships';
import { escapeXml } from './xml-text';

const NAMESPACE = 'urn:cchc:memory';

/** The custom XML part that holds our memory. */
function memoryPart(pkg: Package, workbook: string): string | undefined {
  return relationshipsOf(pkg, workbook).find(({ type, target }) => type === 'customXml' && isMemory(pkg, target))
    ?.target;
}

/** Parts of others are not read as XML: they may be in an encoding of their own. */
function isMemory(pkg: Package, part: string): boolean {
  const bytes = pkg.part(part)?.bytes();
  if (!bytes || !new TextDecoder().decode(bytes).includes(NAMESPACE)) return false;
  const { name, namespace } = pkg.xml(part).root;
  return name === 'memory' && namespace === NAMESPACE;
}

/** What was kept in the workbook; `null` when nothing was. */
export function readMemory(pkg: Package, workbook: string): string | null {
  const part = memoryPart(pkg, workbook);
  return part === undefined ? null : pkg.xml(part).root.text;
}

/** Names our part to programs that list them; one workbook holds it once. */
const ITEM_ID = '{6B3E2A54-7C1D-4F0B-9A58-2D1E8C0F4A77}';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/**
 * Keeps text in the workbook: a custom XML part, which Excel keeps and hands to add-ins.
 * @param memory text without characters that XML cannot hold, such as JSON
 */
export function writeMemory(pkg: Package, workbook: string, memory: string): Package {
  const text = `${HEAD}<memory xmlns="${NAMESPACE}">${escapeXml(memory)}</memory>`;
  const known = memoryPart(pkg, workbook);
  if (known !== undefined) return pkg.withText(known, text);
  let number = 1;
  while (pkg.part(`customXml/item${number}.xml`) || pkg.part(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const added = pkg
    .withText(item, text)
    .withText(
      properties,
      `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${DATA_STORE}">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
  const described = addContentType(added, properties, PROPERTIES);
  const related = addRelationship(described, item, 'customXmlProps', properties).pkg;
  return addRelationship(related, workbook, 'customXml', item).pkg;
}
