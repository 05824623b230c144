import { NotImplemented } from './host-error';

/** A member of an object of Excel's API; names are in PascalCase, as on the wire. */
export interface Members {
  /** Properties that can be loaded, and objects that can be reached. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}

/** An object of Excel's API on Excel's side, with only the members that the product uses. */
export abstract class HostObject {
  abstract readonly type: string;
  protected abstract readonly members: Members;

  /** How office.js finds the object again; an `Id` for those that have one. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Ranges are kept by a reference. */
  readonly isReferenced: boolean = false;

  get(name: string): unknown {
    return this.member(this.members.get, name)();
  }

  set(name: string, value: unknown): void {
    this.member(this.members.set, name)(value);
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.member(this.members.call, name)(...args);
  }

  private member<T>(members: Readonly<Record<string, T>> | undefined, name: string): T {
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw new NotImplemented(`${this.type}.${name}`);
    return member;
  }
}

/** A collection: what is loaded of it is loaded of its items. */
export class HostCollection extends HostObject {
  constructor(
    readonly type: string,
    readonly items: () => readonly HostObject[],
    protected readonly members: Members,
  ) {
    super();
  }
}

/** An object without a behaviour of its own, such as a font. */
export class PlainObject extends HostObject {
  constructor(
    readonly type: string,
    protected readonly members: Members,
  ) {
    super();
  }
}
