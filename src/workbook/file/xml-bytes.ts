import { damaged } from './limits';

const LT = 60;
export const GT = 62;
export const SLASH = 47;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;

/** The most attributes a tag may have. */
const MOST_ATTRIBUTES = 64;

/**
 * Finds its way in the bytes of XML without building anything. Where a method is given
 * the start of a tag, that is the offset of its `<`.
 */
export class XmlBytes {
  /** Of the tag read last: name start and end, value start and end. */
  protected readonly attributes = new Int32Array(4 * MOST_ATTRIBUTES);
  protected attributeCount = 0;
  /** Whether the tag read last was an empty element. */
  protected tagEmpty = false;

  /** @param part named in errors */
  constructor(
    readonly bytes: Uint8Array,
    readonly end: number,
    protected readonly part: string,
  ) {}

  /** An attribute of the tag read last. */
  attribute(name: string): string | undefined {
    const at = this.findAttribute(name);
    return at < 0 ? undefined : this.ascii(this.attributes[at + 2] ?? 0, this.attributes[at + 3] ?? 0);
  }

  /** Where an attribute of the tag read last stands, with the blank before it. */
  attributeRange(name: string): { readonly start: number; readonly end: number } | undefined {
    const at = this.findAttribute(name);
    if (at < 0) return undefined;
    return { start: (this.attributes[at] ?? 0) - 1, end: (this.attributes[at + 3] ?? 0) + 1 };
  }

  private findAttribute(name: string): number {
    for (let at = 0; at < 4 * this.attributeCount; at += 4) {
      const start = this.attributes[at] ?? 0;
      const end = this.attributes[at + 1] ?? 0;
      if (end - start === name.length && this.isName(start, name)) return at;
    }
    return -1;
  }

  /** Length of the namespace prefix of a tag, with its colon. */
  prefixLength(start: number): number {
    for (let at = start + 1; at < this.end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte === COLON) return at - start;
      if (byte <= 32 || byte === GT || byte === SLASH) break;
    }
    return 0;
  }

  /** Bytes as characters, for what is known to be ASCII. */
  ascii(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(this.bytes[at] ?? 0);
    return text;
  }

  /** The end of text content: the next tag. CDATA sections and comments belong to the text. */
  protected contentUntilTag(from: number): number {
    for (let at = from; ; at = this.behindAside(at)) {
      while (at < this.end && this.bytes[at] !== LT) at++;
      if (this.bytes[at + 1] !== BANG) return at;
    }
  }

  /** Where the next element starts or ends; -1 when there is none. Comments are skipped. */
  nextTag(from: number): number {
    for (let at = from; ; at = this.behindAside(at)) {
      while (at < this.end && this.bytes[at] !== LT) at++;
      if (at >= this.end) return -1;
      const next = this.bytes[at + 1];
      if (next !== BANG && next !== QUESTION) return at;
    }
  }

  /** Behind a comment, an instruction or a CDATA section. */
  protected behindAside(start: number): number {
    const mark = this.bytes[start + 1] === QUESTION ? '?>' : this.isName(start, '<!--') ? '-->' : ']]>';
    if (mark === ']]>' && !this.isName(start, '<![CDATA[')) throw damaged(this.part);
    for (let at = start + 2; at < this.end; at++) {
      if (this.bytes[at] === mark.charCodeAt(0) && this.isName(at, mark)) return at + mark.length;
    }
    throw damaged(this.part);
  }

  /** Behind the `>` of a tag; quoted values may hold one. */
  behindTag(start: number): number {
    for (let at = start; at < this.end; at++) {
      const byte = this.bytes[at];
      if (byte === GT) return at + 1;
      if (byte === 34 || byte === 39) {
        at = this.bytes.indexOf(byte, at + 1);
        if (at < 0) break;
      }
    }
    throw damaged(this.part);
  }

  /** Behind the end of the element that starts here. */
  protected skipElement(start: number): number {
    let depth = 0;
    for (let at = start; at >= 0; at = this.nextTag(at)) {
      const closing = this.bytes[at + 1] === SLASH;
      at = this.behindTag(at);
      const empty = this.bytes[at - 2] === SLASH;
      depth += closing ? -1 : empty ? 0 : 1;
      if (depth === 0) return at;
    }
    throw damaged(this.part);
  }

  /** Reads a tag's attributes from behind its name; returns where its content starts. */
  protected readAttributes(from: number): number {
    const { bytes, end, attributes } = this;
    let count = 0;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= 32) continue;
      if (byte === GT || (byte === SLASH && bytes[at + 1] === GT)) {
        this.attributeCount = count;
        this.tagEmpty = byte === SLASH;
        return byte === SLASH ? at + 2 : at + 1;
      }
      const name = at;
      while (at < end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > 32) at++;
      const nameEnd = at;
      while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
      const quote = bytes[at];
      const value = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (count === MOST_ATTRIBUTES) throw damaged(this.part);
      attributes[4 * count] = name;
      attributes[4 * count + 1] = nameEnd;
      attributes[4 * count + 2] = value;
      attributes[4 * count + 3] = at;
      count++;
    }
    throw damaged(this.part);
  }

  /** @throws WorkbookError `damaged` where there are other things than digits */
  protected readInteger(from: number, to: number): number {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) throw damaged(this.part);
      number = number * 10 + digit;
    }
    if (from === to) throw damaged(this.part);
    return number;
  }

  /** Whether these characters stand here. */
  isName(at: number, name: string): boolean {
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[at + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }
}
