import { HostError, NotImplemented } from './host-error';
import { HostCollection, HostObject } from './host-object';
import { ACTION, PATH } from './messages';
import type { Action, ObjectPath, Request, Response } from './messages';

/** Objects that office.js holds on to between requests. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `ref${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  remove(id: unknown): void {
    const object = this.objects.get(String(id));
    if (object !== undefined) this.ids.delete(object);
    this.objects.delete(String(id));
  }

  get size(): number {
    return this.objects.size;
  }
}

/** Carries out the actions of one request, in order; the first error ends it, what was done stays done. */
export class Processor {
  /** A path is followed once a request: one that adds a sheet must not add it twice. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly references: References,
    private readonly request: Request,
  ) {}

  /** @param upTo how many actions are carried out before Excel breaks down; all by default. */
  run(upTo = this.request.Actions.length): Response {
    const response: Response = { Results: [], TraceIds: [] };
    for (const [index, action] of this.request.Actions.slice(0, upTo).entries()) {
      try {
        response.Results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        response.Error = { ...errorOf(error), Location: this.locationOf(action), ActionIndex: index };
        return response;
      }
    }
    return response;
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    // What is asked of a null object is answered with null, and what is done to it is nothing.
    if (target === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identityOf(target);
      case ACTION.query:
        return this.load(target, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.callMethod(target, action);
      case ACTION.setProperty:
        target.set(action.Name, this.argumentsOf(action)[0]);
        return null;
      default:
        throw new NotImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private callMethod(target: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.references.keep(target);
      return null;
    }
    const result = target.call(action.Name, this.argumentsOf(action));
    if (result instanceof HostObject) throw new NotImplemented(`${target.type}.${action.Name} as an action`);
    return result ?? null;
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidArgument');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    // Objects outside the workbook's tree go by the name of their type.
    if (path.ObjectPathType === PATH.newObject) return this.objectIn(this.root, path, this.root.get(path.Name));
    if (path.ObjectPathType === PATH.reference) return this.references.find(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    return this.objectIn(parent, path, this.child(parent, path));
  }

  private objectIn(parent: HostObject, path: ObjectPath, found: unknown): HostObject | null {
    if (found !== null && !(found instanceof HostObject)) throw new NotImplemented(`${parent.type}.${path.Name} as an object`);
    return found;
  }

  private child(parent: HostObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PATH.method:
        return parent.call(path.Name, this.argumentsOf(path));
      case PATH.property:
        return parent.get(path.Name);
      case PATH.indexer:
        return parent.call('GetItem', this.argumentsOf(path));
      default:
        throw new NotImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf({ ArgumentInfo: info }: Action | ObjectPath): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, at) => {
      const id = ids[at];
      return typeof id === 'number' && id !== 0 ? this.object(id) : argument;
    });
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private load(object: HostObject, select: readonly string[]): unknown {
    if (select.length === 0 || select.includes('*')) throw new NotImplemented(`load() of all of ${object.type}`);
    if (object instanceof HostCollection) {
      return { _Items: object.items().map((item) => this.loadItem(item, select)) };
    }
    return { ...this.identityOf(object), ...this.properties(object, select) };
  }

  private loadItem(item: HostObject, select: readonly string[]): unknown {
    if (item.isReferenced) this.references.keep(item);
    return { ...this.identityOf(item), ...this.properties(item, select) };
  }

  private properties(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      const name = pascal(first);
      if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
      else result[name] = this.scalar(object, name);
    }
    for (const [name, paths] of nested) {
      const child = object.get(name);
      if (!(child instanceof HostObject)) throw new NotImplemented(`${object.type}.${name} as an object`);
      result[name] = this.load(child, paths);
    }
    return result;
  }

  private scalar(object: HostObject, name: string): unknown {
    const value = object.get(name);
    if (value instanceof HostObject) throw new NotImplemented(`loading the object ${object.type}.${name}`);
    return value;
  }

  private locationOf(action: Action): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const own = action.ActionType === ACTION.method || action.ActionType === ACTION.setProperty;
    const target = this.resolved.get(own ? action.ObjectPathId : (path?.ParentObjectPathId ?? 0));
    const name = own ? action.Name : (path?.Name ?? '');
    return `${target?.type ?? 'Workbook'}.${name === '' ? 'getItem' : name.charAt(0).toLowerCase() + name.slice(1)}`;
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function errorOf({ code, message }: HostError): { Code: string; Message: string; HttpStatusCode: number } {
  return { Code: code, Message: message, HttpStatusCode: code === 'ItemNotFound' ? 404 : 400 };
}
