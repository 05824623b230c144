import { tokenize } from '../formula/tokens';
import type { Package } from './package';
import { contextOf, loadSheet, worksheetsOf } from './read-snapshot';
import { cellsOf } from './sheet-cells';
import { patchSheet, type CellPatch } from './sheet-patch';
import type { Steps } from './steps';
import { tablesOf } from './tables';
import { readWorkbookPart } from './workbook-part';
import { childOf, childrenOf, splice, type Splice } from './xml-edit';
import { escapeXml } from './xml-text';
import type { XmlElement } from './xml-tree';

/** A column of a table that is called otherwise from now on. */
export interface ColumnRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Has all formulas call columns by their new names, as Excel does: a formula with a column
 * that does not exist is a damaged file to it. Works in steps of bytes.
 */
export function* renameColumns(pkg: Package, renames: readonly ColumnRename[]): Steps<Package> {
  if (renames.length === 0) return pkg;
  const workbook = readWorkbookPart(pkg);
  let result = editTexts(pkg, workbook.part, renames, (root) =>
    childrenOf(childOf(root, 'definedNames'), 'definedName'),
  );
  for (const { part } of worksheetsOf(workbook)) {
    for (const table of tablesOf(pkg, part)) {
      result = editTexts(result, table.part, renames, (root) =>
        childrenOf(childOf(root, 'tableColumns'), 'tableColumn').flatMap(({ children }) => children),
      );
    }
    const sheet = yield* loadSheet(pkg, workbook, part);
    const patches = new Map<number, Map<number, CellPatch>>();
    for (const [key, text] of cellsOf(sheet).formulas) {
      const formula = renameInFormula(text, renames);
      if (formula === text) continue;
      const row = Math.floor(key / 16_384);
      const cells = patches.get(row) ?? new Map<number, CellPatch>();
      patches.set(row, cells.set(key % 16_384, { kind: 'formula', formula }));
    }
    if (patches.size === 0) continue;
    result = result.with(part, yield* patchSheet(sheet, patches, contextOf(pkg, workbook, part)));
  }
  return result;
}

/**
 * A formula with the new names of columns.
 * @example renameInFormula('SUM(T[a])', [{ table: 'T', from: 'A', to: 'b' }]) // 'SUM(T[b])'
 */
function renameInFormula(formula: string, renames: readonly ColumnRename[]): string {
  if (!formula.includes('[')) return formula;
  let table = '';
  let result = '';
  for (const { kind, text } of tokenize(formula)) {
    const own = renames.filter((each) => each.table.toLowerCase() === table);
    result += kind === 'structured' ? renameInBrackets(text, own) : text;
    table = kind === 'name' ? text.toLowerCase() : '';
  }
  return result;
}

/** The innermost brackets hold the names; `'` stands before signs that would mean something. */
function renameInBrackets(text: string, renames: readonly ColumnRename[]): string {
  return text.replace(/\[((?:[^[\]']|'.)*)\]/g, (group, content: string) => {
    const name = content.replace(/'(.)/g, '$1').toLowerCase();
    const rename = renames.find(({ from }) => from.toLowerCase() === name);
    if (!rename) return group;
    const escaped = `[${rename.to.replace(/[[\]#'@]/g, "'$&")}]`;
    // Names with signs in them need two pairs, of which the outer may be there already.
    return group === text && /[^\p{L}\p{N}_ ]/u.test(rename.to) ? `[${escaped}]` : escaped;
  });
}

function editTexts(
  pkg: Package,
  part: string,
  renames: readonly ColumnRename[],
  find: (root: XmlElement) => readonly XmlElement[],
): Package {
  const { source, root } = pkg.xml(part);
  const splices = find(root).flatMap(({ text, inside, insideEnd }): readonly Splice[] => {
    const renamed = renameInFormula(text, renames);
    return renamed === text ? [] : [{ start: inside, end: insideEnd, text: escapeXml(renamed) }];
  });
  return splices.length === 0 ? pkg : pkg.withText(part, splice(source, splices));
}
