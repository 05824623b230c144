import { reasonText, whyNotText } from '../../locales/awards';
import { dictionary, type Language } from '../../locales/language';
import { fill } from '../../locales/template';
import type { Nominee, Omission, Shortlist } from '../../scoring/award';
import { pointsToNumber } from '../../scoring/points';
import type { LaidBlock, TableWrite, WrittenValue } from '../../workbook/plan';
import type { CellRange } from '../../workbook/snapshot';
import { OUR_TABLES } from '../our-sheets';
import type { OurSheet } from './our-sheet';
import { decimalsFormat } from './result-values';

/** In characters: number, nominee, position and unit, group, rank, index, band, commitments, state, reason. */
const WIDTHS = [6, 40, 40, 26, 10, 11, 14, 12, 22, 72];

const FIRST_ROW = 3;

/**
 * *Danh sách khen thưởng*: for each shortlist an Excel Table of who is proposed and why, and below
 * the cut another of who is tied there, in reserve or left out, and why not.
 * @param decimals of an index
 */
export function awardListSheet(shortlists: readonly Shortlist[], decimals: number, language: Language): OurSheet {
  const texts = dictionary(language).awardSheet;
  const head = [texts.number, texts.nominee, texts.office, texts.group, texts.rank, texts.index, texts.band, texts.commitments, texts.state, texts.reason];
  const formats = ['0', '@', '@', '@', '0', decimalsFormat(decimals), '@', '@', '@', '@'];
  const blocks: LaidBlock[] = [
    { row: 0, column: 0, values: [[texts.title]], look: 'title' },
    { row: 1, column: 0, values: [[texts.note]], look: 'note' },
  ];
  const tables: TableWrite[] = [];
  const titles = [0, 1];
  let row = FIRST_ROW;
  const table = (title: string, lines: readonly WrittenValue[][]): void => {
    titles.push(row);
    blocks.push(
      { row, column: 0, values: [[title]], look: 'title' },
      { row: row + 1, column: 0, values: [head], look: 'head' },
      { row: row + 2, column: 0, values: lines, look: 'text', numberFormats: formats },
    );
    tables.push({ name: `${OUR_TABLES}KhenThuong_${tables.length + 1}`, range: { row: row + 1, column: 0, rows: lines.length + 1, columns: head.length } });
    row += lines.length + 3;
  };
  for (const list of shortlists) {
    table(listTitle(list, language), proposedLines(list, language));
    const below = belowLines(list, language);
    if (below.length > 0) table(cutTitle(list, language), below);
  }
  const merges = titles.map((at): CellRange => ({ row: at, column: 0, rows: 1, columns: head.length }));
  return {
    role: 'recipients',
    name: texts.name,
    content: { blocks, tables, merges, columnWidths: WIDTHS, frozenRows: 1, frozenColumns: 2 },
  };
}

function listTitle(list: Shortlist, language: Language): string {
  const counts = { entries: String(list.entries.length), quota: String(list.quota) };
  return fill(dictionary(language).awardSheet.list, { ...nameOf(list, language), ...counts });
}

function cutTitle(list: Shortlist, language: Language): string {
  const texts = dictionary(language).awardSheet;
  const open = openCut(list);
  const name = nameOf(list, language);
  return open === null ? fill(texts.cut, name) : fill(texts.cutTied, { ...name, tied: String(open.tied.length), free: String(open.free) });
}

function nameOf({ award, recipients, group }: Shortlist, language: Language): Record<'award' | 'recipients' | 'group', string> {
  const { awards } = dictionary(language);
  return { award: award.name, recipients: awards.recipients[recipients], group: group || awards.allGroups };
}

/** The cut that the council has yet to decide. */
function openCut({ cut }: Shortlist): Shortlist['cut'] {
  return cut === null || cut.decision !== null ? null : cut;
}

function proposedLines(list: Shortlist, language: Language): WrittenValue[][] {
  const texts = dictionary(language).awardSheet;
  if (list.entries.length === 0) return [[null, texts.nobody, ...WIDTHS.slice(2).map(() => null)]];
  return list.entries.map(({ nominee, why }, at) => [at + 1, ...factsOf(nominee, language), texts.proposed, reasonText(why, list, language)]);
}

function belowLines(list: Shortlist, language: Language): WrittenValue[][] {
  const { states } = dictionary(language).lists;
  const open = openCut(list);
  const tied = (open?.tied ?? []).map((nominee): Omission => ({ nominee, why: { why: 'tiedAtCut', free: open?.free ?? 0, tied: open?.tied.length ?? 0 } }));
  const lines = (omissions: readonly Omission[], state: string): WrittenValue[][] =>
    omissions.map(({ nominee, why }) => [...factsOf(nominee, language), state, whyNotText(why, list, language)]);
  const all = [...lines(tied, states.atCut), ...lines(list.reserve, states.reserve), ...lines(list.left, states.left)];
  return all.map((line, at) => [at + 1, ...line]);
}

/** From the name to the commitments. */
function factsOf({ name, unit, group, rank, index, band, commitments, person }: Nominee, language: Language): WrittenValue[] {
  const { kept } = dictionary(language).awardSheet;
  return [
    name,
    person === null ? null : [person.position, unit].filter((part) => part !== '').join(', '),
    group || null,
    rank,
    index === null ? null : pointsToNumber(index),
    band,
    commitments && fill(kept, { met: String(commitments.met), signed: String(commitments.signed) }),
  ];
}
