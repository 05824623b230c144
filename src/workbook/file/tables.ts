import { parseAddress, rangeAddress } from '../address';
import type { CellRange } from '../snapshot';
import { addContentType, removePart } from './content-types';
import type { Package } from './package';
import {
  addRelationship,
  relationshipsOf,
  relationshipsPart,
  removeRelationships,
} from './relationships';
import { attributeOf, numberOf } from './xml-edit';
import { encodeColumnName, escapeXml } from './xml-text';

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

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const PART = /^xl\/tables\/table(\d+)\.xml$/i;

/** Takes the tables of a sheet out of the package; the sheet still has to forget them. */
export function removeTables(pkg: Package, sheet: string): Package {
  let result = pkg;
  for (const { part } of tablesOf(pkg, sheet)) {
    result = removePart(result, part).without(relationshipsPart(part));
  }
  return removeRelationships(result, sheet, ({ type }) => type === 'table');
}

/**
 * Puts a table into the package.
 * @param columns the texts of its head, each once
 * @param namespace that of spreadsheets in this package
 * @returns the package, and the id by which the sheet names the table
 */
export function addTable(
  pkg: Package,
  sheet: string,
  table: { readonly name: string; readonly range: CellRange },
  columns: readonly string[],
  namespace: string,
): { pkg: Package; id: string } {
  const parts = [...pkg.parts.keys()].filter((name) => PART.test(name));
  const number = firstFree(parts.map((name) => Number(PART.exec(name)?.[1])));
  const id = firstFree(parts.map((name) => numberOf(pkg.xml(name).root, 'id') ?? 0));
  const part = `xl/tables/table${number}.xml`;
  const name = escapeXml(table.name);
  const ref = rangeAddress(table.range);
  const columnList = columns
    .map((column, index) => `<tableColumn id="${index + 1}" name="${escapeXml(encodeColumnName(column))}"/>`)
    .join('');
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columnList}</tableColumns><tableStyleInfo name="TableStyleLight15" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
  const described = addContentType(pkg.withText(part, text), part, CONTENT_TYPE);
  return addRelationship(described, sheet, 'table', part);
}

function firstFree(taken: readonly number[]): number {
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}
