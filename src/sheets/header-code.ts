import { codeKey, parseCode } from '../scoring/numbering';
import { isField } from './fields';

/** One of the headers above each other over a column. */
export interface Header {
  readonly text: string;
  /** It stands over several columns, some of which have codes of their own below it. */
  readonly divided: boolean;
}

/** A header such as `1.1.2`, `TC 1.1.2` or `1.1.2 Ban hành kế hoạch`; `null` when it starts with no code. */
export function headerCode(label: string): string | null {
  const first = /^(?:(?:TCTP|TC|Tiêu chí|Mã)\s*)?([0-9IVX]{1,4}(?:\.(?:[0-9]{1,3}|[a-zđ](?![a-zđ])))*|[a-zđ](?=\)?$))[.)]?(?=$|[\s:–-])/iu.exec(label)?.[1];
  // A bare number is an area's; years, points and percentages head no column of ours.
  if (first === undefined || (/^[0-9]+$/.test(first) && Number(first) > 20)) return null;
  const code = parseCode(first);
  return code === null ? null : codeKey(first);
}

/**
 * The code of a column by the headers over it. Headings of areas and criteria that are divided
 * below are its heading, not its code; of other headers, as a code and its maximum, the longest
 * code counts, then the upper.
 * @example codeUnder([{ text: 'I. Thể chế', divided: true }, { text: '1.1', divided: false }]) // { code: '1.1', heading: 'I' }
 */
export function codeUnder(headers: readonly Header[]): { readonly code: string | null; readonly heading: string | null } {
  let [code, heading]: [string | null, string | null] = [null, null];
  for (const { text, divided } of headers) {
    const own = headerCode(text);
    if (own === null) continue;
    if (divided) heading = own;
    else if (code === null || own.split('.').length > code.split('.').length) code = own;
  }
  return { code, heading };
}

/** Where numbering starts anew under each heading, the codes with that of their heading before them. */
export function withHeadings<Label extends { readonly column: number; readonly holds: string | null; readonly told: boolean }>(
  labels: readonly Label[],
  headings: ReadonlyMap<number, string>,
): (Label | (Label & { readonly holds: string }))[] {
  const counts = new Map<string, number>();
  for (const { holds } of labels) if (holds !== null && !isField(holds)) counts.set(holds, (counts.get(holds) ?? 0) + 1);
  return labels.map((label) => {
    const heading = headings.get(label.column);
    const { holds } = label;
    if (heading === undefined || holds === null || label.told || (counts.get(holds) ?? 0) < 2) return label;
    return holds.startsWith(`${heading}.`) ? label : { ...label, holds: `${heading}.${holds}` };
  });
}
