import { plainText } from '../documents/html/plain-text';
import { renderHtml } from '../documents/html/render';
import { awardLists } from '../documents/list/award-lists';
import { templateList } from '../documents/list/award-templates';
import { toCsv } from '../documents/list/csv';
import { toJson } from '../documents/list/json';
import type { List } from '../documents/list/list';
import { decision } from '../documents/paper/decision';
import { minutes } from '../documents/paper/minutes';
import { notice } from '../documents/paper/notice';
import type { Paper, PaperKind } from '../documents/paper/paper';
import { proposal } from '../documents/paper/proposal';
import { unitResult } from '../documents/paper/unit-result';
import { dictionary, type Language } from '../locales/language';
import type { ShortlistOutcome } from './shortlist';

export type { PaperKind } from '../documents/paper/paper';

/** A file to be saved; made when it is asked for. */
export interface DocumentFile {
  /** With `/` between folder and name. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A paper that can be drawn up: to look at, or to save. */
export interface PaperDraft {
  readonly kind: PaperKind;
  /** The unit of a result sheet; `null` for the others. */
  readonly unit: string | null;
  readonly path: string;
  readonly paper: () => Paper;
}

/**
 * The papers and lists that follow from the results and, where there are any, the shortlists.
 * @example for (const { path, bytes } of documentFiles(outcome, 'vi')) save(path, await bytes())
 */
export function documentFiles(outcome: ShortlistOutcome, language: Language): DocumentFile[] {
  return [...paperDrafts(outcome).map(paperFile), ...listFiles(outcome, language)];
}

/** The papers that follow, the result sheets of the units last; drawn up when they are asked for. */
export function paperDrafts({ data, cards, shortlists }: ShortlistOutcome): PaperDraft[] {
  const draft = (kind: PaperKind, name: string, paper: () => Paper, unit: string | null = null): PaperDraft => ({ kind, unit, path: `${name}.docx`, paper });
  const digits = String(cards.length).length;
  return [
    ...(shortlists.length === 0 ? [] : [draft('proposal', 'to-trinh', () => proposal(data)), draft('minutes', 'bien-ban', () => minutes(data))]),
    draft('decision', 'quyet-dinh', () => decision(data)),
    draft('notice', 'thong-bao', () => notice(data)),
    ...cards.map((card, at) => {
      const name = `phieu-ket-qua/${String(at + 1).padStart(digits, '0')}-${slug(card.unit.name)}`;
      return draft('unitResult', name, () => unitResult(data, card), card.unit.name);
    }),
  ];
}

/** The file of a paper. The renderer is large: it is loaded when the first paper is made. */
export function paperFile({ path, paper }: PaperDraft): DocumentFile {
  return {
    path,
    bytes: async () => {
      const { renderDocx } = await import('../documents/docx/render');
      return await renderDocx(paper());
    },
  };
}

/** A paper as it is pasted into Word, and as text alone. */
export function pastedPaper(paper: Paper): { readonly html: string; readonly text: string } {
  return { html: renderHtml(paper), text: plainText(paper) };
}

/** The award lists as files; none where there are no shortlists. */
export function listFiles({ shortlists, changes, data }: ShortlistOutcome, language: Language): DocumentFile[] {
  if (shortlists.length === 0) return [];
  const lists = awardLists(shortlists, changes, data.decimals, language);
  const templates = (['collective', 'individual'] as const).map((recipients) => templateList(shortlists, recipients));
  const separator = language === 'vi' ? ';' : ',';
  const name = slug(dictionary(language).lists.files.recipients);
  const file = (path: string, bytes: () => Uint8Array): DocumentFile => ({ path, bytes: async () => bytes() });
  const csv = (list: List): DocumentFile => file(`${name}-${slug(list.name)}.csv`, () => toCsv(list, separator));
  return [
    xlsxFile(`${name}.xlsx`, lists),
    file(`${name}.json`, () => new TextEncoder().encode(toJson(lists))),
    ...lists.map(csv),
    ...templates.filter(({ rows }) => rows.length > 0).map((list) => xlsxFile(`${list.name}.xlsx`, [list])),
  ];
}

/** The writer of workbooks is loaded when the first is made. */
function xlsxFile(path: string, lists: readonly List[]): DocumentFile {
  return {
    path,
    bytes: async () => {
      const { toXlsx } = await import('../documents/list/sheet');
      return toXlsx(lists);
    },
  };
}

/**
 * A name that every file system takes.
 * @example slug('Sở Nội vụ') // 'so-noi-vu'
 */
function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || '-';
}
