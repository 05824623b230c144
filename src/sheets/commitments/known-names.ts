import { unitMatcher, type NameMatch } from '../../scoring/unit-match';
import { nameKey } from '../../scoring/unit-name';
import { headerKey } from '../fields';
import type { Unit } from '../units';
import { kindOfPlace, splitNames } from './split-names';

/** Who a text means. */
export interface Makers {
  /** Names as they are listed, each once. */
  readonly names: readonly string[];
  /** The text means a group, or all units, not each by its name. */
  readonly general: boolean;
  /** What is no name here. */
  readonly unknown: readonly string[];
  readonly ambiguous: readonly { readonly name: string; readonly candidates: readonly string[] }[];
}

const ALL = /^(tat ca|toan bo|moi|cac|100)?( cac)?( (don vi|co quan|dia phuong|phong|ban|nganh|so|va))+$|^(tat ca|toan bo|all)$|^all units$/;
const EACH = /^(?:(?:tat ca|toan bo|moi|100|cac|khoi|nhom|ubnd) )+/;

/**
 * Finds units by name in all that the workbook names: its units first, then those of lists of
 * ranks and of reorganisations.
 */
export class KnownNames {
  private made: { readonly names: readonly string[]; readonly match: (text: string) => NameMatch } | null = null;

  constructor(
    private readonly units: readonly Pick<Unit, 'name' | 'group'>[],
    private readonly others: readonly string[],
  ) {}

  /** Made when the first name is looked for: most workbooks have no commitments. */
  private get index(): NonNullable<typeof this.made> {
    this.made ??= indexOf(this.units, this.others);
    return this.made;
  }

  /**
   * Who a text means: a unit, a group ("Các phường"), all units, or a list such as
   * "Phường 8, 11, 12, Nguyễn An Ninh", whose kind of place counts for the names after it.
   */
  find(text: string): Makers {
    const whole = this.one(text);
    if (whole !== null) return whole;
    const found: Makers[] = [];
    let kind = '';
    for (const piece of splitNames(text).flatMap((part) => this.divide(part))) {
      found.push(this.one(piece, kind) ?? { ...NOBODY, unknown: [piece] });
      kind = kindOfPlace(piece) || kind;
    }
    return {
      names: [...new Set(found.flatMap(({ names }) => names))],
      general: found.some(({ general }) => general),
      unknown: found.flatMap(({ unknown }) => unknown),
      ambiguous: found.flatMap(({ ambiguous }) => ambiguous),
    };
  }

  /** The listed name that a text means; `null` for none or several. */
  nameOf(text: string): string | null {
    const match = this.index.match(text);
    return match.kind === 'exact' || match.kind === 'loose' ? (this.index.names[match.index] ?? null) : null;
  }

  /** Names may hold "và" themselves, so it divides only what is no name as a whole and names a unit then. */
  private divide(part: string): string[] {
    if (this.one(part) !== null) return [part];
    const pieces = part.split(/\s+và\s+/u);
    const kind = kindOfPlace(pieces[0] ?? '');
    return pieces.some((piece) => this.one(piece, kind) !== null) ? pieces : [part];
  }

  private one(text: string, kind = ''): Makers | null {
    for (const spelling of kind === '' ? [text] : [text, `${kind} ${text}`]) {
      const match = this.index.match(spelling);
      if (match.kind === 'exact' || match.kind === 'loose') return { ...NOBODY, names: this.at([match.index]) };
      if (match.kind === 'ambiguous') return { ...NOBODY, ambiguous: [{ name: text, candidates: this.at(match.indexes) }] };
    }
    return this.group(text);
  }

  private group(text: string): Makers | null {
    const key = headerKey(text);
    const bare = key.replace(EACH, '');
    const members = this.units.filter(({ group }) => group !== '' && [key, bare].includes(headerKey(group)));
    if (members.length > 0) return { ...NOBODY, names: members.map(({ name }) => name), general: true };
    return ALL.test(key) ? { ...NOBODY, names: this.units.map(({ name }) => name), general: true } : null;
  }

  private at(indexes: readonly number[]): string[] {
    return indexes.flatMap((index) => this.index.names[index] ?? []);
  }
}

function indexOf(units: readonly Pick<Unit, 'name'>[], others: readonly string[]) {
  const names = units.map(({ name }) => name);
  const isUnit = unitMatcher(names);
  const seen = new Set<string>();
  for (const name of others) {
    if (isUnit(name).kind !== 'none' || seen.has(nameKey(name))) continue;
    seen.add(nameKey(name));
    names.push(name);
  }
  return { names, match: unitMatcher(names) };
}

const NOBODY: Makers = { names: [], general: false, unknown: [], ambiguous: [] };

/** Whether two names mean the same unit, in any spelling. */
export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
