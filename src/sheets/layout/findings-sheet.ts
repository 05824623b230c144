import { findingText } from '../../locales/format';
import { dictionary, type Language } from '../../locales/language';
import { numberText } from '../../locales/numbers';
import { fill } from '../../locales/template';
import type { LaidBlock, WrittenValue } from '../../workbook/plan';
import type { Finding } from '../finding';
import type { Severity } from '../finding-catalogue';
import { OUR_TABLES } from '../our-sheets';
import type { OurSheet } from './our-sheet';

/** In characters: number, severity, sheet, cell, what, why, how to mend it, state. */
const WIDTHS = [6, 12, 18, 12, 56, 48, 48, 32];

/**
 * *Kiểm tra*: one Excel Table with every finding, its cell as a link that leads there.
 * @param findings in the order they are to stand
 * @param cells how many cells were looked at
 */
export function findingsSheet(findings: readonly Finding[], cells: number, language: Language): OurSheet {
  const texts = dictionary(language).sheets.findings;
  const count = (severity: Severity): string =>
    numberText(findings.filter((one) => one.severity === severity && one.acceptance === undefined).length, language);
  const note = fill(texts.counts, {
    cells: numberText(cells, language),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: numberText(findings.filter(({ acceptance }) => acceptance !== undefined).length, language),
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
  return {
    role: 'findings',
    name: texts.name,
    content: {
      blocks,
      tables: [
        { name: `${OUR_TABLES}KiemTra`, range: { row: HEAD_ROW, column: 0, rows: lines.length + 1, columns: head.length } },
      ],
      merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: head.length })),
      columnWidths: WIDTHS,
      frozenRows: HEAD_ROW + 1,
      frozenColumns: 0,
    },
  };
}

const HEAD_ROW = 3;

function lineOf(finding: Finding, at: number, language: Language): WrittenValue[] {
  const texts = dictionary(language).sheets.findings;
  const { what, why, mend } = findingText(finding, language);
  const { acceptance, severity, sheet } = finding;
  const state = acceptance === undefined ? null : fill(texts.accepted, { ...acceptance });
  return [at + 1, texts.severities[severity], sheet === '' ? null : sheet, linkTo(finding), what, why, mend, state];
}

/** A formula that leads to the cell; a finding about a whole sheet leads to its first cell. */
function linkTo({ sheet, address }: Finding): WrittenValue {
  if (sheet === '') return null;
  const target = `#'${sheet.replaceAll("'", "''")}'!${address === '' ? 'A1' : address}`;
  const shown = address === '' ? '→' : address;
  return { formula: `HYPERLINK("${target.replaceAll('"', '""')}","${shown}")`, value: shown };
}
