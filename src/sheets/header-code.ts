import { codeKey, parseCode } from '../scoring/numbering';
import { fieldOf, isField } from './fields';

/** One of the headers above each other over a column. */
export interface Header {
  readonly text: string;
  /** It stands over several columns, some of which have codes of their own below it. */
  readonly divided: boolean;
}

/** A header such as `1.1.2`, `TC 1.1.2`, `1.1.2 Ban hành kế hoạch` or `B. Tác động`; `null` when it starts with no code. */
export function headerCode(label: string): string | null {
  const [, section, title = ''] = /^([A-EĐ])[.)]\s+(\S.*)$/su.exec(label.normalize('NFC')) ?? [];
  if (section !== undefined) return isSectionTitle(title) ? section : null;
  const first = /^(?:(?:TCTP|TC|Tiêu chí|Mã)\s*)?([0-9IVX]{1,4}(?:\.(?:[0-9]{1,3}|[a-zđ](?![a-zđ])))*|[a-zđ](?=\)?$))[.)]?(?=$|[\s:–-])/iu.exec(label)?.[1];
  // A bare number is an area's; years, points and percentages head no column of ours.
  if (first === undefined || (/^[0-9]+$/.test(first) && Number(first) > 20)) return null;
  const code = parseCode(first);
  return code === null ? null : codeKey(first);
}

/**
 * Whether a title after a capital letter may be a section's: "C. Tổng điểm" lists the columns
 * of a table. Letters after Đ shorten kinds of units, as in "P. Nội vụ".
 */
function isSectionTitle(title: string): boolean {
  const field = fieldOf(title);
  return field === null || field === 'achieved' || field === 'title' || /^kết quả/iu.test(title);
}

/**
 * The code of a column by the headers over it. Headings of areas and criteria that are divided
 * below are its headings, not its code; of other headers, as a code and its maximum, the longest
 * code counts, then the upper.
 * @example codeUnder([{ text: 'I. Thể chế', divided: true }, { text: '1.1', divided: false }]) // { code: '1.1', headings: ['I'] }
 */
export function codeUnder(headers: readonly Header[]): { readonly code: string | null; readonly headings: readonly string[] } {
  let code: string | null = null;
  const headings: string[] = [];
  for (const { text, divided } of headers) {
    const own = headerCode(text);
    if (own === null) continue;
    // An area of one criterion: nothing is merged over it, and no area has a maximum of 1.
    if (code !== null && own === '1' && isOuter(code)) headings.push(code);
    if (divided) headings.push(own);
    else if (code === null || headings.includes(code) || own.split('.').length > code.split('.').length) code = own;
  }
  return { code, headings };
}

function isOuter(code: string): boolean {
  const kind = parseCode(code)?.kind;
  return kind === 'section' || kind === 'roman';
}

/**
 * The code with those of its headings before it that it does not go on from, as a criteria set
 * tells codes apart.
 * @example pathUnder('1.1', ['I', '1']) // 'I.1.1'
 */
export function pathUnder(code: string, headings: readonly string[]): string {
  let [path, upper] = [code, code];
  for (const heading of [...headings].reverse()) {
    if (upper === heading || upper.startsWith(`${heading}.`)) continue;
    path = `${heading}.${path}`;
    upper = heading;
  }
  return path;
}

/**
 * Where numbering starts anew under each heading, the codes with those of their headings before them.
 * @param paths by column
 */
export function withHeadings<Label extends { readonly column: number; readonly holds: string | null; readonly told: boolean }>(
  labels: readonly Label[],
  paths: ReadonlyMap<number, string>,
): (Label | (Label & { readonly holds: string }))[] {
  const counts = new Map<string, number>();
  for (const { holds } of labels) if (holds !== null && !isField(holds)) counts.set(holds, (counts.get(holds) ?? 0) + 1);
  return labels.map((label) => {
    const { holds, column } = label;
    if (holds === null || label.told || (counts.get(holds) ?? 0) < 2) return label;
    return { ...label, holds: paths.get(column) ?? holds };
  });
}
