import { parseAddress, rangeAddress } from '../address';
import type { CellRange } from '../snapshot';
import { addContentType, removePart } from './content-types';
import type { Package } from './package';
import { addRelationship, relationshipsOf, relationshipsPart, removeRelationships } from './relationships';
import { attributeOf, childOf, numberOf } from './xml-edit';
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

const STYLE =
  '<tableStyleInfo name="TableStyleLight15" showFirstColumn="0" showLastColumn="0" ' +
  'showRowStripes="0" showColumnStripes="0"/>';

/** A table as it is to be. */
export interface NewTable {
  readonly name: string;
  readonly range: CellRange;
  /** The texts of its head, each once. */
  readonly columns: readonly string[];
}

/**
 * Gives a sheet these tables in the place of those it has. Parts that are there are used
 * again, with the style somebody may have chosen for them.
 * @param namespace that of spreadsheets in this package
 * @returns the package, and the ids by which the sheet names its tables
 */
export function replaceTables(
  pkg: Package,
  sheet: string,
  tables: readonly NewTable[],
  namespace: string,
): { pkg: Package; ids: readonly string[] } {
  const old = relationshipsOf(pkg, sheet).filter(({ type, target }) => type === 'table' && pkg.part(target));
  const ids: string[] = [];
  let result = pkg;
  tables.forEach((table, index) => {
    const there = old[index];
    if (there) {
      const { source, root } = pkg.xml(there.target);
      const style = childOf(root, 'tableStyleInfo');
      const kept = style && style.prefix === '' ? source.slice(style.start, style.end) : STYLE;
      const text = tableXml(table, numberOf(root, 'id') ?? 0, namespace, kept);
      result = result.withText(there.target, text).without(relationshipsPart(there.target));
      ids.push(there.id);
      return;
    }
    const added = addTable(result, sheet, table, namespace);
    result = added.pkg;
    ids.push(added.id);
  });
  const unwanted = old.slice(tables.length);
  for (const { target } of unwanted) {
    result = removePart(result, target).without(relationshipsPart(target));
  }
  result = removeRelationships(result, sheet, ({ id }) => unwanted.some((each) => each.id === id));
  return { pkg: result, ids };
}

function addTable(pkg: Package, sheet: string, table: NewTable, namespace: string): { pkg: Package; id: string } {
  const parts = [...pkg.parts.keys()].filter((name) => PART.test(name));
  const number = firstFree(parts.map((name) => Number(PART.exec(name)?.[1])));
  const id = firstFree(parts.map((name) => numberOf(pkg.xml(name).root, 'id') ?? 0));
  const part = `xl/tables/table${number}.xml`;
  const text = tableXml(table, id, namespace, STYLE);
  const described = addContentType(pkg.withText(part, text), part, CONTENT_TYPE);
  return addRelationship(described, sheet, 'table', part);
}

function tableXml({ name, range, columns }: NewTable, id: number, namespace: string, style: string): string {
  const called = escapeXml(name);
  const ref = rangeAddress(range);
  const list = columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${escapeXml(encodeColumnName(column))}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${id}" name="${called}" displayName="${called}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">${list.join('')}</tableColumns>${style}</table>`
  );
}

function firstFree(taken: readonly number[]): number {
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}
