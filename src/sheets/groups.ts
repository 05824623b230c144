import { nameKey } from '../scoring/unit-name';
import { headerKey } from './fields';

/** The groups (*nhóm*) of the workbook's units, for reading lists such as "Sở, ban, ngành; Huyện". */
export class GroupNames {
  private readonly keys: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.keys = new Set([...new Set(names)].map(nameKey).filter((key) => key !== ''));
  }

  /**
   * The name keys of the groups a text lists; `null` when it means all groups. Names may hold
   * commas themselves, so a comma divides only what is no group's name as a whole.
   * @param onUnknown told of each name that is no group of the workbook
   */
  parse(text: string, onUnknown: (name: string) => void): ReadonlySet<string> | null {
    if (text === '' || ALL.test(headerKey(text))) return null;
    const found = new Set<string>();
    for (const name of text.split(/[;\n]/).flatMap((part) => this.divide(part))) {
      const key = nameKey(name);
      if (key === '') continue;
      found.add(key);
      if (this.keys.size > 0 && !this.keys.has(key)) onUnknown(name.trim());
    }
    return found;
  }

  /** Whether two names mean different groups. */
  static differ(one: string, other: string): boolean {
    return nameKey(one) !== nameKey(other);
  }

  private divide(part: string): string[] {
    if (this.keys.has(nameKey(part))) return [part];
    const pieces = part.split(',');
    return pieces.every((piece) => this.keys.has(nameKey(piece))) ? pieces : [part];
  }
}

const ALL = /^(tat ca|chung|moi nhom|cac nhom|toan bo|all)( cac)?( nhom| don vi| groups)?$/;
