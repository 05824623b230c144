import type { Package } from './package';
import { attributeOf, childOf, childrenOf, numberOf } from './xml-edit';
import type { XmlElement } from './xml-tree';

/** The colours of a workbook that are named by number. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's own theme, in the order of the file: dark and light stand crosswise to their numbers. */
const OFFICE_THEME = [
  ...['000000', 'FFFFFF', '44546A', 'E7E6E6', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
] as const;

/** ECMA-376 part 1, 18.8.27. */
const INDEXED = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
  ...['000000', 'FFFFFF'],
] as const;

/**
 * @param theme name of the theme part
 * @param styles root of the styles part
 */
export function readPalette(pkg: Package, theme: string | undefined, styles: XmlElement | undefined): Palette {
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  const scheme = theme === undefined ? undefined : childOf(childOf(pkg.xml(theme).root, 'themeElements'), 'clrScheme');
  const themed = scheme?.children.map(({ children: [color] }) => {
    return attributeOf(color, 'lastClr') ?? attributeOf(color, 'val') ?? '000000';
  });
  const inOrder = themed && themed.length >= OFFICE_THEME.length ? themed : OFFICE_THEME;
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...accents] = inOrder;
  return {
    theme: [light1, dark1, light2, dark2, ...accents],
    indexed: own.length > 0 ? own.map((each) => (attributeOf(each, 'rgb') ?? '').slice(-6)) : INDEXED,
  };
}

/**
 * The colour of a `<color>` element for a style sheet, such as `#ddebf7`; `null` where the
 * element names none.
 */
export function resolveColor(element: XmlElement | undefined, palette: Palette): string | null {
  const rgb = attributeOf(element, 'rgb')?.slice(-6);
  const theme = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const base =
    rgb ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : (palette.indexed[indexed] ?? INDEXED[indexed]));
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
  return `#${tinted(base, numberOf(element, 'tint') ?? 0).toLowerCase()}`;
}

/**
 * Makes a colour lighter (up to 1) or darker (down to -1), as ECMA-376 part 1, 18.8.19 has
 * it: only the lightness of hue, saturation and lightness moves.
 * @example tinted('000000', 0.5) // '808080'
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  // With hue and saturation kept, each channel keeps its place between the lowest and the highest.
  const room = (level: number): number => (level <= 0.5 ? level : 1 - level);
  const spread = room(lightness) === 0 ? 0 : ((high - low) / 2 / room(lightness)) * room(wanted);
  const scale = high === low ? 0 : (2 * spread) / (high - low);
  return channels
    .map((channel) => Math.round((wanted + (channel - lightness) * scale) * 255))
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('');
}
