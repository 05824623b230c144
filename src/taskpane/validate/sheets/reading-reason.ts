import { countText, joinText } from '../../../locales/numbers';
import { fill } from '../../../locales/template';
import { cellAddress } from '../../../workbook/address';
import type { Dictionary, Language } from '../../../locales/language';
import type { Field } from '../../../sheets/fields';
import type { SheetReport } from '../../../sheets/sheet-report';
import type { TableKind } from '../../../sheets/table-kind';

/** The fields whose columns tell a kind of table from the others. */
const TELLING: Readonly<Record<TableKind, readonly Field[]>> = {
  criteria: ['title', 'maximum'],
  form: ['title', 'maximum', 'self', 'appraisal', 'survey', 'points'],
  units: ['unit', 'group', 'previousRank', 'previousIndex', 'excluded'],
  matrix: ['unit'],
  unitColumns: ['title', 'maximum'],
  summary: ['unit', 'self', 'appraisal', 'survey', 'points', 'index'],
  previous: ['unit', 'points', 'index', 'rank'],
  commitments: ['commitment', 'kind', 'target'],
  ranks: ['unit', 'previousRank', 'rank', 'rankOfYear'],
};

/** So much of a header is enough to know it again. */
const LABEL = 30;

/**
 * Why a sheet was taken for what it was, in words.
 * @example readingReason(report, dictionary('en'), 'en') // 'Because it has “Unit” (B4) and 28 columns of criteria.'
 */
export function readingReason(report: SheetReport, texts: Dictionary, language: Language): string {
  const { kind } = report;
  const words = texts.validate.reading;
  if (kind === 'ignored') return words.told;
  if (report.mapping !== null) return report.headRow === null ? words.lost : words.told;
  if (kind === 'settings' || kind === 'lineage' || kind === 'awards' || kind === 'ours' || kind === 'unknown') return words[kind];
  const row = report.headRow ?? 0;
  const named = TELLING[kind].flatMap((field) => report.columns.find(({ holds }) => holds === field) ?? []);
  const columns = named.map(({ label, column }) => fill(words.column, { label: short(label), address: cellAddress(row, column) }));
  const fields: ReadonlySet<string> = new Set(Object.keys(texts.names.fields));
  const codes = report.columns.filter(({ holds }) => holds !== null && !fields.has(holds)).length;
  if (kind === 'matrix') columns.push(countText(words.codes, codes, language));
  const units = report.columns.filter(({ holds }) => holds === 'points').length;
  if (kind === 'unitColumns') columns.push(countText(words.units, units, language));
  return fill(kind === 'previous' ? words.previous : words.because, { columns: joinText(columns, language) });
}

function short(label: string): string {
  return label.length > LABEL ? `${label.slice(0, LABEL)}…` : label;
}
