import { awardLists } from '../documents/list/award-lists';
import { templateList } from '../documents/list/award-templates';
import { toCsv } from '../documents/list/csv';
import { toJson } from '../documents/list/json';
import type { List } from '../documents/list/list';
import { toXlsx } from '../documents/list/sheet';
import { decision } from '../documents/paper/decision';
import { minutes } from '../documents/paper/minutes';
import { notice } from '../documents/paper/notice';
import type { Paper } from '../documents/paper/paper';
import { proposal } from '../documents/paper/proposal';
import { unitResult } from '../documents/paper/unit-result';
import { dictionary, type Language } from '../locales/language';
import type { ShortlistOutcome } from './shortlist';

/** A file to be saved; made when it is asked for. */
export interface DocumentFile {
  /** With `/` between folder and name. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * The papers and lists that follow from the results and, where there are any, the shortlists.
 * @example for (const { path, bytes } of documentFiles(outcome, 'vi')) save(path, await bytes())
 */
export function documentFiles(outcome: ShortlistOutcome, language: Language): DocumentFile[] {
  const { data, cards, shortlists } = outcome;
  const digits = String(cards.length).length;
  const results = [
    paperFile('quyet-dinh', () => decision(data)),
    paperFile('thong-bao', () => notice(data)),
    ...cards.map((card, at) =>
      paperFile(`phieu-ket-qua/${String(at + 1).padStart(digits, '0')}-${slug(card.unit.name)}`, () => unitResult(data, card)),
    ),
  ];
  if (shortlists.length === 0) return results;
  return [
    paperFile('to-trinh', () => proposal(data)),
    paperFile('bien-ban', () => minutes(data)),
    ...results,
    ...listFiles(outcome, language),
  ];
}

/** The renderer is large: it is loaded when the first paper is made. */
function paperFile(name: string, paper: () => Paper): DocumentFile {
  return {
    path: `${name}.docx`,
    bytes: async () => {
      const { renderDocx } = await import('../documents/docx/render');
      return await renderDocx(paper());
    },
  };
}

function listFiles({ shortlists, changes, data }: ShortlistOutcome, language: Language): DocumentFile[] {
  const lists = awardLists(shortlists, changes, data.decimals, language);
  const templates = (['collective', 'individual'] as const).map((recipients) => templateList(shortlists, recipients));
  const separator = language === 'vi' ? ';' : ',';
  const name = slug(dictionary(language).lists.files.recipients);
  const file = (path: string, bytes: () => Uint8Array): DocumentFile => ({ path, bytes: async () => bytes() });
  const csv = (list: List): DocumentFile => file(`${name}-${slug(list.name)}.csv`, () => toCsv(list, separator));
  return [
    file(`${name}.xlsx`, () => toXlsx(lists)),
    file(`${name}.json`, () => new TextEncoder().encode(toJson(lists))),
    ...lists.map(csv),
    ...templates.filter(({ rows }) => rows.length > 0).map((list) => file(`${list.name}.xlsx`, () => toXlsx([list]))),
  ];
}

/**
 * A name that every file system takes.
 * @example slug('Sở Nội vụ') // 'so-noi-vu'
 */
function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || '-';
}
