import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parsePoints, points, type Points } from '../../src/scoring/points';

/** Points from their decimal text. */
export function pts(text: string): Points {
  const value = parsePoints(text);
  if (value === null) throw new Error(`Not points: ${text}`);
  return value;
}

/** The rows of a CSV of test/cases/rounding without its source line and header. */
export function rowsOf(name: string): string[][] {
  const text = readFileSync(join(__dirname, '../cases/rounding', name), 'utf8');
  return text.trim().split('\n').slice(2).map((line) => line.split(','));
}

export const anyPoints = fc.maxSafeInteger().map(points);

/** What a cell can hold: up to nine million points. */
export const cellPoints = fc.integer({ min: -9e15, max: 9e15 }).map(points);

/** Up to 100 points in steps of a quarter, so that equal values are common. */
export const fewPoints = fc.integer({ min: 0, max: 400 }).map((quarters) => points(quarters * 250_000_000));

/** A maximum as criteria sets have it. */
export const maximumPoints = fc.constantFrom('71.5', '84', '96.5', '100').map(pts);
