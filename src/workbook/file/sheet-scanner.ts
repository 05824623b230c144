import { damaged } from './limits';
import { GT, SLASH, XmlBytes } from './xml-bytes';

/** The types of `t` of a cell. */
export type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'inlineStr' | 'd';

const TYPES: readonly CellType[] = ['n', 's', 'str', 'b', 'e', 'inlineStr', 'd'];

/**
 * Walks over the rows and cells of sheet data, byte by byte, without building anything:
 * what it stands on is told by its fields, as offsets into the bytes.
 *
 * Call {@link nextRow} until it is false; in a row {@link nextCell} until it is false.
 */
export class SheetScanner extends XmlBytes {
  /** The row stood on, counting from 0. */
  row = -1;
  rowStart = 0;
  /** Behind the start tag of the row. */
  rowInside = 0;
  /** Whether the row was written as an empty element. */
  rowEmpty = false;
  /** Before and behind the row's end tag; set once {@link nextCell} has said false. */
  rowInsideEnd = 0;
  rowEnd = 0;
  column = -1;
  style = 0;
  type: CellType = 'n';
  /** The attribute `t` with the blank before it; empty at the end of the name without one. */
  typeStart = 0;
  typeEnd = 0;
  cellStart = 0;
  cellEnd = 0;
  /** The element `<f>`, or -1. */
  formulaStart = -1;
  formulaEnd = -1;
  /** The element `<v>`, or -1, and its content. */
  valueStart = -1;
  valueEnd = -1;
  contentStart = -1;
  contentEnd = -1;
  /** The element `<is>`, or -1. */
  inlineStart = -1;
  inlineEnd = -1;
  /** Whether the cell says itself where it is. */
  addressed = true;
  /** True once a row or a cell was met that does not say where it is. */
  implicit = false;

  private at: number;

  /**
   * @param prefix length of the namespace prefix in all tags, with its colon
   * @param part named in errors
   */
  constructor(
    bytes: Uint8Array,
    from: number,
    end: number,
    private readonly prefix: number,
    part: string,
  ) {
    super(bytes, end, part);
    this.at = from;
  }

  /** Where the scanner has come to. */
  get position(): number {
    return this.at;
  }

  nextRow(): boolean {
    const start = this.nextTag(this.at);
    if (start < 0 || this.bytes[start + 1] === SLASH) {
      this.at = start < 0 ? this.end : start;
      return false;
    }
    const name = start + 1 + this.prefix;
    if (!this.isName(name, 'row')) throw damaged(this.part);
    this.rowStart = start;
    this.at = this.readAttributes(name + 3);
    this.rowInside = this.at;
    this.rowEmpty = this.tagEmpty;
    this.rowInsideEnd = this.rowEnd = this.at;
    const number = this.attribute('r');
    if (number === undefined) this.implicit = true;
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(row > this.row && row < 1_048_576)) throw damaged(this.part);
    this.row = row;
    this.column = -1;
    return true;
  }

  nextCell(): boolean {
    if (this.rowEmpty) return false;
    for (;;) {
      const start = this.nextTag(this.at);
      if (start < 0) throw damaged(this.part);
      if (this.bytes[start + 1] === SLASH) {
        this.rowInsideEnd = start;
        this.rowEnd = this.at = this.behindTag(start);
        return false;
      }
      const name = start + 1 + this.prefix;
      const after = this.bytes[name + 1] ?? 0;
      if (this.bytes[name] === 99 && (after <= 32 || after === GT || after === SLASH)) {
        this.readCell(start, name + 1);
        return true;
      }
      this.at = this.skipElement(start);
    }
  }

  /** Reads the attributes of the cell's `<f>`; returns where its text starts and ends. */
  formulaAttributes(): readonly [number, number] {
    const inside = this.readAttributes(this.formulaStart + 2 + this.prefix);
    if (this.tagEmpty) return [inside, inside];
    return [inside, this.contentUntilTag(inside)];
  }

  /** An attribute of the cell itself. */
  cellAttribute(name: string): string | undefined {
    this.readAttributes(this.cellStart + 2 + this.prefix);
    return this.attribute(name);
  }

  private readCell(start: number, attributes: number): void {
    this.cellStart = start;
    this.formulaStart = this.valueStart = this.inlineStart = -1;
    this.style = 0;
    this.type = 'n';
    this.typeStart = this.typeEnd = attributes;
    let inside = this.readAttributes(attributes);
    let column = -1;
    for (let index = 0; index < this.attributeCount * 4; index += 4) {
      const name = this.attributes[index] ?? 0;
      if (this.attributes[index + 1] !== name + 1) continue;
      const from = this.attributes[index + 2] ?? 0;
      const to = this.attributes[index + 3] ?? 0;
      const letter = this.bytes[name];
      if (letter === 114) column = this.readAddress(from, to);
      else if (letter === 115) this.style = this.readInteger(from, to);
      else if (letter === 116) {
        this.type = this.readType(from, to);
        this.typeStart = name - 1;
        this.typeEnd = to + 1;
      }
    }
    this.addressed = column >= 0;
    if (!this.addressed) {
      column = this.column + 1;
      this.implicit = true;
    }
    if (column <= this.column || column > 16_383) throw damaged(this.part);
    this.column = column;
    if (!this.tagEmpty) inside = this.readCellContent(inside);
    this.cellEnd = this.at = inside;
  }

  private readCellContent(inside: number): number {
    for (let at = inside; ;) {
      const start = this.nextTag(at);
      if (start < 0) throw damaged(this.part);
      const first = this.bytes[start + 1];
      if (first === SLASH) return this.behindTag(start);
      const name = start + 1 + this.prefix;
      const letter = this.bytes[name] ?? 0;
      const second = this.bytes[name + 1] ?? 0;
      const single = second <= 32 || second === GT || second === SLASH;
      if (single && letter === 118) at = this.readValue(start, name + 1);
      else if (single && letter === 102) {
        this.formulaStart = start;
        at = this.formulaEnd = this.skipElement(start);
      } else if (this.isName(name, 'is')) {
        this.inlineStart = start;
        at = this.inlineEnd = this.skipElement(start);
      } else at = this.skipElement(start);
    }
  }

  private readValue(start: number, attributes: number): number {
    this.valueStart = start;
    this.contentStart = this.readAttributes(attributes);
    this.contentEnd = this.tagEmpty ? this.contentStart : this.contentUntilTag(this.contentStart);
    this.valueEnd = this.tagEmpty ? this.contentStart : this.behindTag(this.contentEnd);
    return this.valueEnd;
  }

  /** The column of an address, whose row has to be the row stood on. */
  private readAddress(from: number, to: number): number {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (this.bytes[at] ?? 0) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (at === from || this.readInteger(at, to) !== this.row + 1) throw damaged(this.part);
    return column - 1;
  }

  private readType(from: number, to: number): CellType {
    if (to === from + 1 && this.bytes[from] === 115) return 's';
    const name = this.ascii(from, to);
    const type = TYPES.find((each) => each === name);
    if (!type) throw damaged(this.part);
    return type;
  }
}
