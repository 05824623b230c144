import type { Look, WrittenValue } from '../plan';
import { addContentType } from './content-types';
import { LINK_COLOR, LOOKS, type LookStyle } from './looks';
import { builtInNumber, FIRST_CUSTOM_FORMAT } from './number-formats';
import type { Package } from './package';
import { addRelationship } from './relationships';
import { readStyles, type Styles } from './styles';
import { append, childOf, insertInOrder, replace, setAttribute, splice, withPrefix, type Splice } from './xml-edit';
import { escapeXml } from './xml-text';
import { parseXml, type XmlElement } from './xml-tree';
import type { WorkbookPart } from './workbook-part';

const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'],
  ...['dxfs', 'tableStyles', 'colors', 'extLst'],
] as const;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

type List = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** Adds cell formats to a workbook; formats that are there already are used again. */
export class StyleWriter {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly styles: Styles;
  private readonly added = new Map<List, string[]>();
  private readonly known = new Map<string, number>();
  private readonly formatNumbers = new Map<string, number>();

  constructor(
    pkg: Package,
    private readonly workbook: WorkbookPart,
  ) {
    const part = workbook.styles;
    this.source = part === undefined ? EMPTY : pkg.xml(part).source;
    this.root = part === undefined ? parseXml(EMPTY, 'styles') : pkg.xml(part).root;
    this.styles = readStyles(pkg, part);
    for (const [number, code] of this.styles.numberFormats) this.formatNumbers.set(code, number);
  }

  /** The style like this one with this number format; `General` gives way to another, text (`@`) to that of a number. */
  withNumberFormat(style: number, code: string, value: WrittenValue): number {
    const format = this.styles.formats[style];
    const gives = !format || format.numberFormat === 'General' || (format.numberFormat === '@' && typeof value === 'number');
    if (!gives || (format?.numberFormat ?? 'General') === code) return style;
    return this.once(`${style} ${code}`, () => {
      const number = String(this.formatNumber(code));
      if (!format) return this.addNew('cellXfs', xf({ numFmtId: number }, ''));
      const { element } = format;
      return this.add(
        'cellXfs',
        this.edited(element, [
          setAttribute(element, 'numFmtId', number),
          setAttribute(element, 'applyNumberFormat', '1'),
        ]),
      );
    });
  }

  /** The style of a sheet of ours. */
  look(look: Look, code: string): number {
    return this.once(`${look} ${code}`, () => {
      const { fill, border, alignment, ...font } = LOOKS[look];
      return this.addNew(
        'cellXfs',
        xf(
          {
            numFmtId: String(this.formatNumber(code)),
            fontId: String(this.font(font)),
            fillId: String(fill === '' ? 0 : this.addNew('fills', fill)),
            borderId: String(border === '' ? 0 : this.addNew('borders', border)),
          },
          alignment,
        ),
      );
    });
  }

  /** The package with the added formats; the styles in it have to be those of the constructor. */
  addTo(pkg: Package): Package {
    if (this.added.size === 0) return pkg;
    const splices = [...this.added].flatMap(([list, items]) => this.listSplices(list, items));
    const text = splice(this.source, splices);
    const { styles, part: workbook } = this.workbook;
    if (styles !== undefined) return pkg.withText(styles, text);
    const part = 'xl/styles.xml';
    const related = addRelationship(pkg.withText(part, text), workbook, 'styles', part).pkg;
    return addContentType(related, part, CONTENT_TYPE);
  }

  private formatNumber(code: string): number {
    const known = builtInNumber(code) ?? this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatNumbers.values()) + 1;
    this.formatNumbers.set(code, number);
    this.addNew('numFmts', `<numFmt numFmtId="${number}" formatCode="${escapeXml(code)}"/>`);
    return number;
  }

  /** The workbook's own font, made bold, italic, larger, or that of a link. */
  private font({ bold, italic, larger, link }: Pick<LookStyle, 'bold' | 'italic' | 'larger' | 'link'>): number {
    const font = childOf(this.root, 'fonts')?.children[0];
    if (!font || !(bold || italic || larger || link)) return 0;
    const size = childOf(font, 'sz');
    const value = Number(size?.attributes.find(({ name }) => name === 'val')?.value ?? 11);
    const color = childOf(font, 'color');
    const marks = [bold ? 'b' : '', italic ? 'i' : '', link ? 'u' : ''].filter((mark) => mark && !childOf(font, mark));
    const blue = link ? withPrefix(LINK_COLOR, font.prefix) : '';
    const added = withPrefix(marks.map((mark) => `<${mark}/>`).join(''), font.prefix) + (color ? '' : blue);
    const resized = size ? [setAttribute(size, 'val', String(value + larger))] : [];
    const marked =
      font.children.length === 0 ? append(font, added) : { start: font.inside, end: font.inside, text: added };
    const colored = color && link ? [replace(color, blue)] : [];
    return this.add('fonts', this.edited(font, [marked, ...resized, ...colored]));
  }

  /** The XML of an element with edits made in it. */
  private edited(element: XmlElement, splices: readonly Splice[]): string {
    return splice(
      this.source.slice(element.start, element.end),
      splices.map(({ start, end, text }) => ({
        start: start - element.start,
        end: end - element.start,
        text,
      })),
    );
  }

  private addNew(list: List, xml: string): number {
    return this.add(list, withPrefix(xml, this.root.prefix));
  }

  /** The number of an item of a list; it is put there when it is not there yet. */
  private add(list: List, xml: string): number {
    return this.once(`${list} ${xml}`, () => {
      const there = childOf(this.root, list)?.children ?? [];
      const same = there.findIndex(({ start, end }) => this.source.slice(start, end) === xml);
      if (same >= 0) return same;
      const items = this.added.get(list) ?? [];
      this.added.set(list, items);
      return there.length + items.push(xml) - 1;
    });
  }

  private listSplices(list: List, items: readonly string[]): readonly Splice[] {
    const element = childOf(this.root, list);
    const { prefix } = this.root;
    const xml = items.join('');
    if (element) {
      const count = String(element.children.length + items.length);
      return [setAttribute(element, 'count', count), append(element, xml)];
    }
    const whole = `<${prefix}${list} count="${items.length}">${xml}</${prefix}${list}>`;
    return [insertInOrder(this.root, ORDER, list, whole)];
  }

  private once(key: string, make: () => number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}

function xf(numbers: Readonly<Record<string, string>>, alignment: string): string {
  const all = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', ...numbers };
  const attributes = Object.entries(all).map(([name, value]) => `${name}="${value}"`);
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
  return `<xf ${attributes.join(' ')} xfId="0" ${applied} applyAlignment="1">${alignment}</xf>`;
}
