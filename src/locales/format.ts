import { dictionary } from './language';
import { localDecimal, numberText } from './numbers';
import { fill } from './template';
import type { NotRanked, UnitResult, WrittenField } from '../sheets/result';
import type { SheetKind } from '../sheets/sheet-report';
import type { Finding } from '../sheets/finding';
import type { TieKey } from '../sheets/settings';
import type { WorkbookError } from '../workbook/workbook';
import type { FindingText } from './finding-texts';
import type { Dictionary, Language } from './language';

/** So many codes or names are listed in a note; the rest are counted. */
const LISTED = 8;

/**
 * The sentences of a finding: what is wrong, why it matters, how to mend it.
 * @example
 * findingText(finding('cell.error', 'Điểm', 'C7', { error: '#REF!' }), 'en').what
 * // 'The cell shows the error #REF!.'
 */
export function findingText(finding: Finding, language: Language): FindingText {
  const texts = dictionary(language);
  const template = texts.findings[finding.code];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(finding.values)) {
    values[name] = valueText(name, value, texts, language);
  }
  return {
    name: template.name,
    what: fill(template.what, values),
    why: fill(template.why, values),
    mend: fill(template.mend, values),
  };
}

/**
 * The same as one paragraph, for reports and the command line.
 * @example
 * findingMessage(finding('cell.error', 'Điểm', 'C7', { error: '#REF!' }), 'vi')
 * // 'Ô đang báo lỗi #REF!. Công thức không cho ra giá trị … Sửa công thức, hoặc …'
 */
export function findingMessage(finding: Finding, language: Language): string {
  const { what, why, mend } = findingText(finding, language);
  return `${what} ${why} ${mend}`;
}

/**
 * Why a unit has no rank.
 * @example notRankedText({ reason: 'missing', codes: ['1.1', '2.3'] }, 'vi') // 'Còn thiếu điểm: 1.1, 2.3'
 */
export function notRankedText(reason: NotRanked, language: Language): string {
  const texts = dictionary(language);
  switch (reason.reason) {
    case 'excluded':
      if (reason.text.trim() === '') return texts.names.notRanked.excludedSilently;
      return fill(texts.names.notRanked.excluded, { text: reason.text });
    case 'missing':
      return fill(texts.names.notRanked.missing, { codes: listText(reason.codes, texts.names.moreCodes) });
    default:
      return texts.names.notRanked[reason.reason];
  }
}

/**
 * With whom a unit shares its rank, and what told it apart from others of the same index;
 * empty where there is no tie.
 * @example
 * tieNoteText({ name: 'Sở Nội vụ', tied: ['Sở Nội vụ', 'Sở Y tế'], tieBreaks: [] }, 'vi') // 'Đồng hạng với Sở Y tế'
 */
export function tieNoteText({ name, tied, tieBreaks }: Pick<UnitResult, 'name' | 'tied' | 'tieBreaks'>, language: Language): string {
  const texts = dictionary(language);
  const notes: string[] = [];
  if (tied.length > 0) {
    // Thousands may be tied, each with a note: no more of them are looked at than are listed.
    const others = tied.slice(0, LISTED + 1).filter((other) => other !== name);
    notes.push(fill(texts.names.tiedWith, { units: listText(others, texts.names.moreUnits, tied.length - 1) }));
  }
  for (const { by, from } of tieBreaks) {
    notes.push(fill(texts.names.tieBroken, { units: listText(from, texts.names.moreUnits), key: tieKeyName(by, language) }));
  }
  return notes.join('. ');
}

/** @example tieKeyName({ key: 'survey' }, 'en') // 'survey points' */
export function tieKeyName(key: TieKey, language: Language): string {
  const name = dictionary(language).names.tieKeys[key.key];
  return key.key === 'code' ? fill(name, { code: key.code }) : name;
}

/** @example resultFieldName('rank', 'vi') // 'Xếp hạng' */
export function resultFieldName(field: WrittenField, language: Language): string {
  return dictionary(language).names.resultFields[field];
}

/** @example sheetKindName('summary', 'vi') // 'Bảng tổng hợp' */
export function sheetKindName(kind: SheetKind, language: Language): string {
  return dictionary(language).names.sheetKinds[kind];
}

/**
 * Why the workbook could not be read or written, and what the user can do.
 * @example
 * workbookErrorText(new WorkbookError('nothingToUndo'), 'en') // 'There is nothing left to undo.'
 */
export function workbookErrorText(error: WorkbookError, language: Language): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(error.values)) {
    values[name] = typeof value === 'number' ? numberText(value, language) : value;
  }
  return fill(dictionary(language).workbookErrors[error.code], values);
}

/** Kinds, result fields and verdicts come as their codes and are named; other text stands as it is. */
function valueText(name: string, value: string | number, texts: Dictionary, language: Language): string {
  if (typeof value === 'number') return numberText(value, language);
  if (name === 'options') return localDecimal(value, language);
  if (name === 'kind') return named(texts.names.sheetKinds, value);
  if (name === 'refusal') return named(texts.awards.refusals, value);
  if (name === 'field') return named(texts.names.resultFields, value);
  if (name === 'signedField') return named(texts.names.fields, value);
  if (name === 'promise') return named(texts.names.commitmentKinds, value);
  if (name === 'verdict' || name === 'claimed') return named(texts.names.verdicts, value);
  return value;
}

function named(table: Readonly<Record<string, string>>, code: string): string {
  return table[code] ?? code;
}

/**
 * A list with commas; what is beyond a few is counted.
 * @param more such as "{list} and {n} more units"
 */
export function listText(items: readonly string[], more: string, count = items.length): string {
  const list = items.slice(0, LISTED).join(', ');
  const rest = count - LISTED;
  return rest > 0 ? fill(more, { list, n: String(rest) }) : list;
}
