import type { Package } from './package';
import { relationshipsOf } from './relationships';

const NAMESPACE = 'urn:cchc:memory';

/** The custom XML part that holds our memory. */
export function memoryPart(pkg: Package, workbook: string): string | undefined {
  return relationshipsOf(pkg, workbook).find(
    ({ type, target }) => type === 'customXml' && isMemory(pkg, target),
  )?.target;
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
