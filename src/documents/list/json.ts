import type { List, ListValue } from './list';

/** The lists for programs: by name, each an array of rows, each row by the keys of its columns. */
export function toJson(lists: readonly List[]): string {
  const content = Object.fromEntries(lists.map((list) => [list.name, list.rows.map((row) => record(list, row))]));
  return `${JSON.stringify(content, null, 2)}\n`;
}

function record({ columns }: List, row: readonly ListValue[]): Record<string, ListValue> {
  return Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]));
}
