import { resolveColor, type Palette } from './colors';
import { numberFormatOf, type Styles } from './styles';
import { attributeOf, childOf, flagOf, numberOf } from './xml-edit';
import type { XmlElement } from './xml-tree';

export interface CellFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Such as `#c00000`; `null` for the usual colour of text. */
  readonly color: string | null;
}

export interface CellBorder {
  /** As the file names it: `thin`, `medium`, `double`, `dashed`… */
  readonly style: string;
  readonly color: string | null;
}

/** How a cell is drawn. */
export interface CellStyle {
  readonly font: CellFont;
  /** Background colour; `null` for none. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: CellBorder | null;
    readonly right: CellBorder | null;
    readonly bottom: CellBorder | null;
    readonly left: CellBorder | null;
  };
  /** `general` aligns text left, numbers right, and the rest in the middle. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** In steps of about three characters. */
  readonly indent: number;
  readonly numberFormat: string;
}

/** The style of cells with this style number. */
export function readCellStyle(styles: Styles, number: number, palette: Palette): CellStyle {
  const format = styles.formats[number];
  const alignment = childOf(format?.element, 'alignment');
  const item = (list: string, index: number | undefined): XmlElement | undefined =>
    childOf(styles.root, list)?.children[index ?? 0];
  return {
    font: readFont(item('fonts', format?.font), palette),
    fill: readFill(item('fills', format?.fill), palette),
    borders: readBorders(item('borders', format?.border), palette),
    horizontal: readHorizontal(attributeOf(alignment, 'horizontal')),
    vertical: readVertical(attributeOf(alignment, 'vertical')),
    wrap: flagOf(alignment, 'wrapText'),
    indent: numberOf(alignment, 'indent') ?? 0,
    numberFormat: numberFormatOf(styles, number),
  };
}

function readFont(element: XmlElement | undefined, palette: Palette): CellFont {
  const mark = (name: string): boolean => {
    const child = childOf(element, name);
    return child !== undefined && flagOf(child, 'val', true);
  };
  const underline = childOf(element, 'u');
  return {
    name: attributeOf(childOf(element, 'name'), 'val') ?? 'Calibri',
    size: numberOf(childOf(element, 'sz'), 'val') ?? 11,
    bold: mark('b'),
    italic: mark('i'),
    underline: underline !== undefined && attributeOf(underline, 'val') !== 'none',
    strike: mark('strike'),
    color: resolveColor(childOf(element, 'color'), palette),
  };
}

function readFill(element: XmlElement | undefined, palette: Palette): string | null {
  const gradient = childOf(element, 'gradientFill');
  if (gradient) return resolveColor(childOf(childOf(gradient, 'stop'), 'color'), palette);
  const pattern = childOf(element, 'patternFill');
  if ((attributeOf(pattern, 'patternType') ?? 'none') === 'none') return null;
  return resolveColor(childOf(pattern, 'fgColor'), palette);
}

function readBorders(element: XmlElement | undefined, palette: Palette): CellStyle['borders'] {
  const side = (name: string, otherwise: string): CellBorder | null => {
    const child = childOf(element, name) ?? childOf(element, otherwise);
    const style = attributeOf(child, 'style') ?? 'none';
    return style === 'none' ? null : { style, color: resolveColor(childOf(child, 'color'), palette) };
  };
  return {
    top: side('top', 'top'),
    right: side('right', 'end'),
    bottom: side('bottom', 'bottom'),
    left: side('left', 'start'),
  };
}

function readHorizontal(name: string | undefined): CellStyle['horizontal'] {
  switch (name) {
    case 'left':
    case 'fill':
      return 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    case 'justify':
    case 'distributed':
      return 'justify';
    default:
      return 'general';
  }
}

function readVertical(name: string | undefined): CellStyle['vertical'] {
  if (name === 'top') return 'top';
  return name === 'center' || name === 'justify' || name === 'distributed' ? 'center' : 'bottom';
}
