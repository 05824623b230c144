/**
 * The day on the user's calendar.
 * @example today(new Date(2026, 10, 2, 23, 59)) // '2026-11-02'
 */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
