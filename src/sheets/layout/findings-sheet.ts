import { findingText } from '../../locales/format';
import { dictionary, type Language } from '../../locales/language';
import { integerText, isoDateText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { LaidBlock, TableWrite, WrittenValue } from '../../workbook/plan';
import type { Finding, FindingCode } from '../finding';
import { FINDINGS, type Severity } from '../finding-catalogue';
import { OUR_TABLES } from '../our-sheets';
import type { OurSheet } from './our-sheet';

/** In characters: number, severity, sheet, cell, what, why, how to mend it, state. */
const WIDTHS = [6, 12, 18, 12, 56, 48, 48, 32];

/** What was looked at, and what was found. */
export interface Checked {
  /** In the order they are to stand. */
  readonly findings: readonly Finding[];
  /** How many cells were looked at, and by which rule. */
  readonly cells: number;
  readonly checks: ReadonlyMap<FindingCode, number>;
}

/**
 * *Kiểm tra*: an Excel Table with every finding, its cell as a link that leads there, and
 * below it one with what each rule has looked at, so that *no findings* means something.
 */
export function findingsSheet({ findings, cells, checks }: Checked, language: Language): OurSheet {
  const texts = dictionary(language).sheets.findings;
  const count = (severity: Severity): string =>
    integerText(findings.filter((one) => one.severity === severity && one.acceptance === undefined).length, language);
  const note = fill(texts.counts, {
    cells: integerText(cells, language),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: integerText(findings.filter(({ acceptance }) => acceptance !== undefined).length, language),
  });
  const head = [texts.number, texts.severity, texts.sheet, texts.cell, texts.what, texts.why, texts.mend, texts.state];
  const lines = findings.length === 0 ? [[null, null, null, null, texts.none, null, null, null]] : findings.map((one, at) => lineOf(one, at, language));
  const top = { row: HEAD_ROW + 1, look: 'text' } as const;
  const blocks: LaidBlock[] = [
    { row: 0, column: 0, values: [[texts.title]], look: 'title' },
    { row: 1, column: 0, values: [[note]], look: 'note' },
    { row: HEAD_ROW, column: 0, values: [head], look: 'head' },
    { ...top, column: 0, values: lines.map((line) => line.slice(0, 3)), numberFormats: ['0', '@', '@'] },
    { ...top, column: 3, values: lines.map((line) => line.slice(3, 4)), look: 'link' },
    { ...top, column: 4, values: lines.map((line) => line.slice(4)), numberFormats: ['@', '@', '@', '@'] },
  ];
  const below = HEAD_ROW + lines.length + 3;
  const rules = rulesTable({ findings, checks }, below, language);
  return {
    role: 'findings',
    name: texts.name,
    content: {
      blocks: [...blocks, ...rules.blocks],
      tables: [
        { name: `${OUR_TABLES}KiemTra`, range: { row: HEAD_ROW, column: 0, rows: lines.length + 1, columns: head.length } },
        ...rules.tables,
      ],
      merges: [0, 1, below - 1].map((row) => ({ row, column: 0, rows: 1, columns: head.length })),
      columnWidths: WIDTHS,
      frozenRows: HEAD_ROW + 1,
      frozenColumns: 0,
    },
  };
}

const HEAD_ROW = 3;

/** The rules that looked at anything, under the widths of the table above. */
function rulesTable(
  { findings, checks }: Pick<Checked, 'findings' | 'checks'>,
  row: number,
  language: Language,
): { readonly blocks: LaidBlock[]; readonly tables: TableWrite[] } {
  const { rules, severities } = dictionary(language).sheets.findings;
  const found = new Map<string, number>();
  for (const { code } of findings) found.set(code, (found.get(code) ?? 0) + 1);
  const lines = [...checks]
    .map(([code, cells]) => ({ code, cells, name: dictionary(language).findings[code].name }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
    .map(({ code, cells, name }, at) => [at + 1, cells, found.get(code) ?? 0, severities[FINDINGS[code].severity], name]);
  if (lines.length === 0) return { blocks: [], tables: [] };
  const head = [rules.number, rules.cells, rules.found, rules.severity, rules.name];
  return {
    blocks: [
      { row: row - 1, column: 0, values: [[rules.title]], look: 'title' },
      { row, column: 0, values: [head], look: 'head' },
      { row: row + 1, column: 0, values: lines, look: 'text', numberFormats: ['0', '#,##0', '#,##0', '@', '@'] },
    ],
    tables: [{ name: `${OUR_TABLES}QuyTac`, range: { row, column: 0, rows: lines.length + 1, columns: head.length } }],
  };
}

function lineOf(finding: Finding, at: number, language: Language): WrittenValue[] {
  const texts = dictionary(language).sheets.findings;
  const { what, why, mend } = findingText(finding, language);
  const { acceptance, severity, sheet } = finding;
  const state = acceptance === undefined ? null : fill(texts.accepted, { ...acceptance, on: isoDateText(acceptance.on, language) });
  return [at + 1, texts.severities[severity], sheet === '' ? null : sheet, linkTo(finding), what, why, mend, state];
}

/** A formula that leads to the cell; a finding about a whole sheet leads to its first cell. */
function linkTo({ sheet, address }: Finding): WrittenValue {
  if (sheet === '') return null;
  const target = `#'${sheet.replaceAll("'", "''")}'!${address === '' ? 'A1' : address}`;
  const shown = address === '' ? '→' : address;
  return { formula: `HYPERLINK("${target.replaceAll('"', '""')}","${shown}")`, value: shown };
}
