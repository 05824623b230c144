import { parseAddress } from '../address';
import type { CellRange } from '../snapshot';
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { attributeOf } from './xml-edit';

/** A table and the part that describes it. */
export interface TablePart {
  readonly part: string;
  readonly name: string;
  readonly range: CellRange;
}

/** The tables of a sheet. */
export function tablesOf(pkg: Package, sheet: string): readonly TablePart[] {
  return relationshipsOf(pkg, sheet)
    .filter(({ type, target }) => type === 'table' && pkg.part(target))
    .flatMap(({ target: part }) => {
      const { root } = pkg.xml(part);
      const range = parseAddress(attributeOf(root, 'ref') ?? '');
      const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
      return range ? [{ part, name, range }] : [];
    });
}
