import type { CellRange } from '../../../src/workbook/snapshot';
import { HostError } from '../host-error';
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
