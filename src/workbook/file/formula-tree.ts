import type { CellRange } from '../snapshot';
import type { Scalar } from '../calculator';
import { isFixed, rangeOf, referencesOf, sheetName } from '../formula/references';
import { ownName } from './function-names';
import { tokenize, type FormulaToken } from '../formula/tokens';

/** A formula of functions of the product, or a piece of one. */
export type FormulaNode =
  /** `name` as in {@link ownName}; `null` for an argument that was left out. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | { readonly kind: 'value'; readonly value: Scalar }
  | CellsNode
  | { readonly kind: 'name'; readonly name: string };

/** Cells that a formula reads. */
export interface CellsNode {
  readonly kind: 'cells';
  /** `null` for the sheet of the formula. */
  readonly sheet: string | null;
  readonly range: CellRange;
  /** `lines`: whole columns or rows; `spill`: all that the formula in the cell fills (`A1#`). */
  readonly extent: 'range' | 'lines' | 'spill';
}

const NUMBER = /^(?:\d|\.\d)/;

/**
 * Reads a formula of a file that consists of functions of the product alone: their arguments are
 * values, cells, names and functions of the product again. `null` for every other formula.
 * @example formulaTree('_xldudf_CCHC_TOTAL(A1:B2)') // { kind: 'call', name: 'TOTAL', args: [cells A1:B2] }
 */
export function formulaTree(formula: string): FormulaNode | null {
  const node = new TreeReader(formula).whole();
  return node?.kind === 'call' ? node : null;
}

/** The cells that the text of a defined name stands for; `null` when it says more than cells. */
export function cellsOfName(text: string): CellsNode | null {
  const node = new TreeReader(text).whole();
  const fixed = referencesOf(text).every((reference) => reference.kind === 'cells' && isFixed(reference));
  return node?.kind === 'cells' && node.sheet !== null && fixed ? node : null;
}

class TreeReader {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;

  constructor(formula: string) {
    this.tokens = tokenize(formula).flatMap(signs).filter(({ text }) => text.trim() !== '');
  }

  whole(): FormulaNode | null {
    const node = this.operand();
    return this.at === this.tokens.length ? node : null;
  }

  private operand(): FormulaNode | null {
    const token = this.next();
    switch (token?.kind) {
      case 'function':
        return this.call(token.text);
      case 'name':
        if (/^(?:TRUE|FALSE)$/i.test(token.text)) return { kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
        return this.peek()?.kind === 'structured' ? null : { kind: 'name', name: token.text };
      case 'sheet':
        return this.cells(this.next(), sheetName(token.text));
      case 'cell':
      case 'columns':
      case 'rows':
        return this.cells(token, null);
      case 'other':
        return this.literal(token.text);
      default:
        return null;
    }
  }

  private call(text: string): FormulaNode | null {
    if (/^(?:_xlfn\.)?ANCHORARRAY$/i.test(text)) return this.spill();
    const name = ownName(text);
    if (name === null || !this.take('(')) return null;
    if (this.take(')')) return { kind: 'call', name, args: [] };
    const args: (FormulaNode | null)[] = [];
    do {
      const omitted = this.peek()?.text === ',' || this.peek()?.text === ')';
      const arg = omitted ? null : this.operand();
      if (arg === null && !omitted) return null;
      args.push(arg);
    } while (this.take(','));
    return this.take(')') ? { kind: 'call', name, args } : null;
  }

  private spill(): FormulaNode | null {
    if (!this.take('(')) return null;
    const node = this.operand();
    if (!this.take(')') || node?.kind !== 'cells' || node.extent !== 'range') return null;
    return node.range.rows * node.range.columns === 1 ? { ...node, extent: 'spill' } : null;
  }

  private cells(token: FormulaToken | undefined, sheet: string | null): FormulaNode | null {
    // Another workbook, or several sheets at once.
    if (token === undefined || sheet?.includes('[') || sheet?.includes(':')) return null;
    if (token.kind !== 'cell' && token.kind !== 'columns' && token.kind !== 'rows') return null;
    let text = token.text;
    if (token.kind === 'cell' && this.take(':')) {
      const end = this.next();
      if (end?.kind !== 'cell') return null;
      text += `:${end.text}`;
    }
    const range = rangeOf(text);
    return range && { kind: 'cells', sheet, range, extent: token.kind === 'cell' ? 'range' : 'lines' };
  }

  /** Text, or a number with its signs. */
  private literal(text: string): FormulaNode | null {
    if (text.startsWith('"')) return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (NUMBER.test(text)) {
      let value = Number(text);
      while (this.take('%')) value = Number((value / 100).toPrecision(15));
      return { kind: 'value', value };
    }
    if (text !== '-' && text !== '+') return null;
    const node = this.operand();
    if (node?.kind !== 'value' || typeof node.value !== 'number') return null;
    return text === '+' ? node : { kind: 'value', value: 0 - node.value };
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private next(): FormulaToken | undefined {
    return this.tokens[this.at++];
  }

  private take(text: string): boolean {
    if (this.peek()?.text !== text) return false;
    this.at += 1;
    return true;
  }
}

/** Operators that stand together are cut apart. */
function signs(token: FormulaToken): readonly FormulaToken[] {
  const { kind, text } = token;
  if (kind !== 'other' || text.startsWith('"') || text.startsWith('#') || NUMBER.test(text)) return [token];
  return [...text].map((sign) => ({ kind, text: sign }));
}
