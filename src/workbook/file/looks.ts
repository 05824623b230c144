import type { Look } from '../plan';

/** How the cells of a look differ from the workbook's plain cells. */
export interface LookStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** As a link is shown: blue and underlined. */
  readonly link: boolean;
  /** Points more than the workbook's own font has. */
  readonly larger: number;
  /** `<fill>`, or empty. */
  readonly fill: string;
  /** `<border>`, or empty. */
  readonly border: string;
  /** `<alignment>`. */
  readonly alignment: string;
}

const THIN = '<color rgb="FF8EA9C1"/>';
const SIDES = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin">${THIN}</${side}>`).join('');
const PLAIN = { bold: false, italic: false, link: false, larger: 0, fill: '', border: '' } as const;

/** The blue of links. */
export const LINK_COLOR = '<color rgb="FF0563C1"/>';

/** The looks of our sheets, in the font of the workbook. */
export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { ...PLAIN, bold: true, larger: 3, alignment: '<alignment vertical="center"/>' },
  note: { ...PLAIN, italic: true, alignment: '<alignment vertical="top" wrapText="1"/>' },
  head: {
    ...PLAIN,
    bold: true,
    fill:
      '<fill><patternFill patternType="solid">' +
      '<fgColor rgb="FFDDE8F3"/><bgColor indexed="64"/></patternFill></fill>',
    border: `<border>${SIDES}<diagonal/></border>`,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  body: { ...PLAIN, alignment: '<alignment vertical="center"/>' },
  text: { ...PLAIN, alignment: '<alignment vertical="top" wrapText="1"/>' },
  link: { ...PLAIN, link: true, alignment: '<alignment vertical="top"/>' },
};
