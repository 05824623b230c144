import type { FormulaProblem } from '../calculator';
import { damaged } from './limits';
import type { Part } from './part';
import { NewPart } from './part';
import { parseXml, type XmlElement } from './xml-tree';

/** A part's text with the tree read from it. */
export interface XmlPart {
  readonly source: string;
  readonly root: XmlElement;
}

const parsed = new WeakMap<Part, XmlPart>();

/** Why formulas have errors, by the part of their sheet and the key of their cell. */
export type FormulaProblems = ReadonlyMap<string, ReadonlyMap<number, FormulaProblem>>;

const NO_PROBLEMS: FormulaProblems = new Map();

/** The parts of a file by name. It never changes: a changed package is another package. */
export class Package {
  /** Names compare without case (ECMA-376 part 2, 6.2.2.3). */
  private readonly names: ReadonlyMap<string, string>;

  /** @param problems known since the formulas were calculated; no part holds them */
  constructor(
    readonly parts: ReadonlyMap<string, Part>,
    readonly problems: FormulaProblems = NO_PROBLEMS,
  ) {
    this.names = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  }

  /** The name as the package has it; `undefined` when there is no such part. */
  find(name: string): string | undefined {
    return this.names.get(name.toLowerCase());
  }

  part(name: string): Part | undefined {
    return this.parts.get(this.find(name) ?? name);
  }

  /** Inflated size of all parts, in bytes. */
  get size(): number {
    return [...this.parts.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** A part that is XML. @throws WorkbookError `damaged` when it is missing or malformed */
  xml(name: string): XmlPart {
    const part = this.part(name);
    if (!part) throw damaged(name);
    const known = parsed.get(part);
    if (known) return known;
    const source = decodeText(part.bytes(), name);
    const fresh = { source, root: parseXml(source, name) };
    parsed.set(part, fresh);
    return fresh;
  }

  with(name: string, part: Part): Package {
    return new Package(new Map(this.parts).set(this.find(name) ?? name, part), this.problems);
  }

  withText(name: string, text: string): Package {
    return this.with(name, NewPart.text(text));
  }

  without(name: string): Package {
    const parts = new Map(this.parts);
    parts.delete(this.find(name) ?? name);
    return new Package(parts, this.problems);
  }

  withProblems(problems: FormulaProblems): Package {
    return new Package(this.parts, problems);
  }
}

/** Text of a part; a byte order mark stays in it, so that it is saved again. */
export function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw damaged(part, error);
  }
}
