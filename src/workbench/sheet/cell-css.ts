import type { CellBorder, CellStyle } from '../../workbook/file/read-cell-style';

const COLOR = /^#[0-9a-f]{6}$/i;
const PIXELS_PER_POINT = 4 / 3;
const INDENT_PIXELS = 9;
const SERIF = /times|serif|roman|cambria|georgia|garamond|\.vntime/i;
const MONOSPACED = /courier|consol|mono/i;

/** Widths and styles of lines, from the names that files use. */
const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};
const GRID_LINE = '1px solid var(--sheet-line)';
const NO_LINE = '1px solid transparent';

/**
 * The font of a cell as CSS writes it. Only plain names and colours get through: the file is
 * somebody else's, and what stands here becomes part of a style sheet.
 * @example fontOf(style) // 'bold 17.33px "Times New Roman", serif'
 */
export function fontOf({ font }: CellStyle): string {
  const name = font.name.replace(/[^\p{L}\p{N} ._-]/gu, '');
  const size = Math.round(font.size * PIXELS_PER_POINT * 100) / 100;
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${size}px "${name}", ${generic(name)}`;
}

function generic(name: string): string {
  if (SERIF.test(name)) return 'serif';
  return MONOSPACED.test(name) ? 'monospace' : 'sans-serif';
}

const known = new WeakMap<CellStyle, string>();

/** How the text of a cell looks. Many cells share a style, so it is made once for each. */
export function textCss(style: CellStyle): string {
  const before = known.get(style);
  if (before !== undefined) return before;
  const made = madeTextCss(style);
  known.set(style, made);
  return made;
}

function madeTextCss(style: CellStyle): string {
  const { font } = style;
  const lines = [font.underline ? 'underline' : '', font.strike ? 'line-through' : ''].join(' ').trim();
  const indent = style.indent * INDENT_PIXELS;
  return [
    `font: ${fontOf(style).replace('px ', 'px/1.2 ')}`,
    `color: ${inkOf(style)}`,
    lines === '' ? '' : `text-decoration: ${lines}`,
    indent > 0 ? `padding-inline: ${indent + 2}px` : '',
  ].filter((rule) => rule !== '').join('; ');
}

/** On a fill, text without a colour of its own is black, whatever the theme. */
function inkOf({ font, fill }: CellStyle): string {
  return colorOf(font.color) ?? (colorOf(fill) === null ? 'inherit' : 'black');
}

/** The fill of a cell, and the lines to its right and below it; a fill hides the grid's own lines. */
export function boxCss(fill: string | null, right: CellBorder | null, bottom: CellBorder | null, gridLines: boolean): string {
  const paint = colorOf(fill);
  const line = paint === null ? (gridLines ? GRID_LINE : NO_LINE) : `1px solid ${paint}`;
  return [
    paint === null ? '' : `background-color: ${paint}; `,
    `border-right: ${lineCss(right) ?? line}; `,
    `border-bottom: ${lineCss(bottom) ?? line}`,
  ].join('');
}

function lineCss(line: CellBorder | null): string | null {
  const kind = line === null ? undefined : LINES[line.style];
  return kind === undefined ? null : `${kind} ${colorOf(line?.color ?? null) ?? 'currentColor'}`;
}

function colorOf(color: string | null): string | null {
  return color !== null && COLOR.test(color) ? color : null;
}
