import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError, NotImplemented } from '../host-error';
import type { SheetModel } from '../model/workbook-model';
import { RangeObject } from './range-object';

export function numbersOf(argument: unknown): number {
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw new HostError('InvalidArgument');
  return argument;
}

export function textOf(argument: unknown): string {
  if (typeof argument !== 'string') throw new HostError('InvalidArgument');
  return argument;
}

/** An omitted argument is `null`. */
export function truthOf(argument: unknown): boolean {
  if (argument === null || argument === undefined) return false;
  if (typeof argument !== 'boolean') throw new HostError('InvalidArgument');
  return argument;
}

/** A range of that sheet. */
export function rangeOfArgument(argument: unknown, sheet: SheetModel): CellRange {
  if (!(argument instanceof RangeObject) || argument.sheet !== sheet) throw new HostError('InvalidArgument');
  return argument.area;
}

/** Of the properties of a cell, a row or a column those that were asked for. */
export function only(asked: unknown, properties: object): object {
  if (typeof asked !== 'object' || asked === null) throw new HostError('InvalidArgument');
  const known = new Map<string, unknown>(Object.entries(properties));
  return Object.fromEntries(
    Object.entries(asked).map(([name, wanted]: [string, unknown]) => {
      const value = known.get(name);
      if (value === undefined) throw new NotImplemented(`the property ${name}`);
      return [name, typeof value === 'object' && value !== null ? only(wanted, value) : value];
    }),
  );
}
