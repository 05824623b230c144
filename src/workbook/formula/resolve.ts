import type { CellRange } from '../snapshot';
import { isFixed, referencesOf, type Reference } from './references';
import { holdsKey } from '../ranges';

/** A sheet as far as references need it. */
export interface ReferenceSheet {
  readonly name: string;
  readonly formulas: ReadonlyMap<number, string>;
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
}

export interface ReferenceWorkbook {
  readonly sheets: readonly ReferenceSheet[];
  /** Formula texts of defined names. */
  readonly names: readonly { readonly name: string; readonly text: string }[];
}

/** Cells of a sheet. */
export interface Place {
  readonly sheet: ReferenceSheet;
  readonly range: CellRange;
}

/** Names that lead to names that lead to names… end here. */
const DEEPEST = 8;

/** Turns references into cells: sheets, defined names and tables are looked up. */
export class ReferenceResolver {
  private readonly sheets: ReadonlyMap<string, ReferenceSheet>;
  private readonly tables: ReadonlyMap<string, Place>;
  private readonly names = new Map<string, string[]>();
  private readonly known = new Map<string, readonly Place[] | null>();

  constructor({ sheets, names }: ReferenceWorkbook) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.tables = new Map(
      sheets.flatMap((sheet) =>
        sheet.tables.map(({ name, range }): [string, Place] => [name.toLowerCase(), { sheet, range }]),
      ),
    );
    for (const { name, text } of names) {
      const key = name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), text]);
    }
  }

  /** The cells of a reference; `null` when it can be any. */
  resolve(reference: Reference, sheet: ReferenceSheet, key: number): readonly Place[] | null {
    switch (reference.kind) {
      case 'cells': {
        const target = reference.sheet === null ? sheet : this.sheets.get(reference.sheet.toLowerCase());
        return target ? [{ sheet: target, range: reference.range }] : [];
      }
      case 'name':
        return this.resolveName(reference.name, DEEPEST);
      case 'ownTable': {
        const own = sheet.tables.find(({ range }) => holdsKey(range, key));
        return own ? [{ sheet, range: own.range }] : null;
      }
      case 'anything':
        return null;
      case 'foreign':
      case 'broken':
        return [];
    }
  }

  /** A name may be defined for several sheets: then it stands for all of its meanings. */
  private resolveName(name: string, depth: number): readonly Place[] | null {
    const key = name.toLowerCase();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const table = this.tables.get(key);
    const texts = this.names.get(key);
    const places = table ? [table] : texts && depth > 0 ? this.resolveTexts(texts, depth) : null;
    this.known.set(key, places);
    return places;
  }

  private resolveTexts(texts: readonly string[], depth: number): readonly Place[] | null {
    const places: Place[] = [];
    for (const reference of texts.flatMap((text) => referencesOf(text))) {
      const found = this.resolveInName(reference, depth);
      if (!found) return null;
      places.push(...found);
    }
    return places;
  }

  /** In a name, a reference that is not fixed means other cells in every cell. */
  private resolveInName(reference: Reference, depth: number): readonly Place[] | null {
    if (reference.kind === 'name') return this.resolveName(reference.name, depth - 1);
    if (reference.kind !== 'cells' || !isFixed(reference) || reference.sheet === null) return null;
    const sheet = this.sheets.get(reference.sheet.toLowerCase());
    return sheet ? [{ sheet, range: reference.range }] : [];
  }
}
