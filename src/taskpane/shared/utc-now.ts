/**
 * The moment, in UTC to the second.
 * @example utcNow(new Date(Date.UTC(2026, 10, 22, 8, 30))) // '2026-11-22T08:30:00Z'
 */
export function utcNow(now = new Date()): string {
  return now.toISOString().replace(/\.\d+Z$/, 'Z');
}
