import type { BlockWrite, WrittenValue } from '../plan';
import { textOf } from './cell-xml';
import type { Package } from './package';
import type { ColumnRename } from './rename-columns';
import { common, holdsCell } from '../ranges';
import { blockRange } from './refusals';
import { tablesOf, type TablePart } from './tables';
import { attributeOf, childOf, childrenOf, setAttribute, splice } from './xml-edit';
import { decodeCellText, encodeColumnName } from './xml-text';

/**
 * Keeps tables whole when their heads are written: Excel wants each head to be text, unlike
 * the others of its table, and the same in the table's own description.
 * @returns the blocks as they can be written, the package with the tables' new columns, and
 * how columns are called now
 */
export function fitTableHeads(
  pkg: Package,
  sheet: string,
  blocks: readonly BlockWrite[],
): {
  readonly pkg: Package;
  readonly blocks: readonly BlockWrite[];
  readonly renames: readonly ColumnRename[];
} {
  const renames: ColumnRename[] = [];
  let result = pkg;
  let fitted = blocks;
  for (const table of tablesOf(pkg, sheet)) {
    const head = { ...table.range, rows: 1 };
    if (attributeOf(pkg.xml(table.part).root, 'headerRowCount') === '0') continue;
    if (!blocks.some((block) => common(blockRange(block), head))) continue;
    // Columns that are written are out of each other's way: two may change places.
    const before = columnNames(pkg, table);
    const names = before.map((name, index) =>
      blocks.some((block) => holdsCell(blockRange(block), head.row, head.column + index)) ? '' : name,
    );
    fitted = fitted.map((block) => ({
      ...block,
      values: block.values.map((cells, down) =>
        cells.map((value, right): WrittenValue => {
          const column = block.column + right;
          if (!holdsCell(head, block.row + down, column)) return value;
          return rename(names, column - head.column, value);
        }),
      ),
    }));
    before.forEach((from, index) => {
      const to = names[index] ?? from;
      if (to !== from) renames.push({ table: table.name, from, to });
    });
    result = withColumnNames(result, table, names);
  }
  return { pkg: result, blocks: fitted, renames };
}

function columnNames(pkg: Package, { part }: TablePart): string[] {
  const columns = childOf(pkg.xml(part).root, 'tableColumns');
  return childrenOf(columns, 'tableColumn').map((element) => decodeCellText(attributeOf(element, 'name') ?? ''));
}

/**
 * Gives a column a name of its own, as Excel does: an empty one is numbered.
 * @param names of all columns; the name at the index is set
 */
export function rename(names: string[], index: number, value: WrittenValue): string {
  const text = textOf(value);
  const wanted = text.trim() === '' ? `Column${index + 1}` : text;
  const others = new Set(names.filter((_, other) => other !== index).map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; others.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  names[index] = name;
  return name;
}

function withColumnNames(pkg: Package, { part }: TablePart, names: readonly string[]): Package {
  const { source, root } = pkg.xml(part);
  const splices = childrenOf(childOf(root, 'tableColumns'), 'tableColumn').flatMap((element, index) => {
    const name = names[index];
    const old = decodeCellText(attributeOf(element, 'name') ?? '');
    return name === undefined || name === old ? [] : [setAttribute(element, 'name', encodeColumnName(name))];
  });
  return splices.length === 0 ? pkg : pkg.withText(part, splice(source, splices));
}
