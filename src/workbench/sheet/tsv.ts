/**
 * Cells as text on the clipboard: tabs between columns, line ends between rows, and a field
 * in quotes when it holds either.
 * @example toTsv([['a', 'b\nc'], ['8,5', '']]) // 'a\t"b\nc"\r\n8,5\t'
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(field: string): string {
  return /[\t\r\n"]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/**
 * The rows of copied text, all equally long; the line end that spreadsheets put last makes
 * no row.
 * @example fromTsv('a\t"b\nc"\r\n8,5\r\n') // [['a', 'b\nc'], ['8,5', '']]
 */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const match = FIELD.exec(text);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    const atEnd = FIELD.lastIndex >= text.length;
    if (match[3] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (atEnd) {
      if (match[3] === '\t') rows.push([...row, '']);
      break;
    }
  }
  const width = Math.max(...rows.map((fields) => fields.length));
  return rows.map((fields) => [...fields, ...Array.from({ length: width - fields.length }, () => '')]);
}
