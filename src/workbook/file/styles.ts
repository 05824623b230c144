import type { Package } from './package';
import type { Part } from './part';
import { builtInFormat } from './number-formats';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from './xml-edit';
import type { XmlElement } from './xml-tree';

/** A cell format: what the style number of a cell stands for. */
export interface CellFormat {
  readonly element: XmlElement;
  readonly numberFormat: string;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** On a protected sheet such cells cannot be changed. */
  readonly locked: boolean;
}

/** The styles part, read once. */
export interface Styles {
  readonly root: XmlElement | undefined;
  readonly formats: readonly CellFormat[];
  /** The codes a file spells out, by their number. */
  readonly numberFormats: ReadonlyMap<number, string>;
}

const known = new WeakMap<Part, Styles>();
const NONE: Styles = { root: undefined, formats: [], numberFormats: new Map() };

/** Reads the styles; a workbook may have none. */
export function readStyles(pkg: Package, name: string | undefined): Styles {
  const part = name === undefined ? undefined : pkg.part(name);
  if (!part || name === undefined) return NONE;
  const before = known.get(part);
  if (before) return before;
  const { root } = pkg.xml(name);
  const numberFormats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((element) => [
      numberOf(element, 'numFmtId') ?? 0,
      attributeOf(element, 'formatCode') ?? 'General',
    ]),
  );
  const formats = childrenOf(childOf(root, 'cellXfs'), 'xf').map((element): CellFormat => {
    const number = numberOf(element, 'numFmtId') ?? 0;
    return {
      element,
      numberFormat: numberFormats.get(number) ?? builtInFormat(number),
      font: numberOf(element, 'fontId') ?? 0,
      fill: numberOf(element, 'fillId') ?? 0,
      border: numberOf(element, 'borderId') ?? 0,
      locked: flagOf(childOf(element, 'protection'), 'locked', true),
    };
  });
  const styles: Styles = { root, formats, numberFormats };
  known.set(part, styles);
  return styles;
}

/** The number format of cells of this style. */
export function numberFormatOf(styles: Styles, style: number): string {
  return styles.formats[style]?.numberFormat ?? 'General';
}
