import { integerText } from '../../locales/numbers';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { addPoints, ZERO } from '../../scoring/points';
import { ARCHIVE, assemble } from './assemble';
import type { PaperData, UnitCard } from './data';
import type { Block, Paper, PaperTable, TableColumn } from './paper';
import { pointsText, runs, titleBlock } from './wording';

const texts = papers.unitResult;

/** The result sheet of one unit (*phiếu kết quả*). */
export function unitResult(data: PaperData, card: UnitCard): Paper {
  const paper = assemble(data, 'unitResult', {
    blocks: [titleBlock(data, 'unitResult'), ...facts(card, data.decimals), ...tables(card, data.decimals)],
    usualRecipients: [card.unit.name, ARCHIVE],
  });
  return { ...paper, title: `${paper.title} - ${card.unit.name}` };
}

function facts(card: UnitCard, decimals: number): Block[] {
  const { unit, group } = card;
  const lines: readonly (readonly [string, string])[] = [
    [texts.unit, unit.name],
    [texts.group, group],
    [texts.index, indexText(card, decimals)],
    [texts.rank, rankText(card)],
    [texts.band, unit.band ?? ''],
    [texts.note, unit.note],
  ];
  return lines.filter(([, text]) => text !== '').map(([label, text]) => runs({ text: label }, { text, bold: true }));
}

function indexText({ unit }: UnitCard, decimals: number): string {
  if (unit.index === null) return '';
  const index = pointsText(unit.index, decimals);
  if (unit.points === null || unit.maximum === null) return fill(texts.indexOf, { index });
  return fill(texts.indexFrom, { index, points: pointsText(unit.points, decimals), maximum: pointsText(unit.maximum, 0) });
}

function rankText({ unit, group, ranked, previousRank }: UnitCard): string {
  if (unit.rank === null) return texts.notRanked;
  const values = { rank: integerText(unit.rank, 'vi'), ranked: integerText(ranked, 'vi') };
  const rank = fill(group === '' ? texts.rankOf : texts.rankIn, values);
  if (previousRank === null) return rank;
  const change = previousRank - unit.rank;
  const moved = change === 0 ? texts.same : fill(change > 0 ? texts.up : texts.down, { n: integerText(Math.abs(change), 'vi') });
  return rank + fill(texts.previous, { rank: integerText(previousRank, 'vi'), change: moved });
}

function tables({ areas, commitments, unit }: UnitCard, decimals: number): Block[] {
  const blocks: Block[] = [];
  if (areas.length > 0) {
    const rows = areas.map(({ code, name, points, maximum, index }) => ({
      cells: [code, name, pointsText(maximum, 0), ...(maximum === ZERO ? ['-', texts.notApplicable] : [pointsText(points, decimals), pointsText(index, decimals)])],
    }));
    const maximum = areas.reduce((sum, area) => addPoints(sum, area.maximum), ZERO);
    const total = { cells: ['', texts.total, pointsText(unit.maximum ?? maximum, 0), pointsText(unit.points, decimals), pointsText(unit.index, decimals)] };
    blocks.push(...table(texts.areas, { columns: AREA_COLUMNS, rows: [...rows, total] }));
  }
  if (commitments.length > 0) {
    const rows = commitments.map(({ text, verdict }, at) => ({ cells: [String(at + 1), text, verdict] }));
    blocks.push(...table(texts.commitments, { columns: COMMITMENT_COLUMNS, rows }));
  }
  return blocks;
}

function table(title: string, content: PaperTable): Block[] {
  return [runs({ text: title, bold: true }), { block: 'table', table: content }];
}

const AREA_COLUMNS: readonly TableColumn[] = [
  { head: papers.lists.number, width: 8, align: 'center' },
  { head: texts.area, width: 50, align: 'left' },
  { head: texts.maximum, width: 14, align: 'center' },
  { head: texts.points, width: 14, align: 'center' },
  { head: texts.index100, width: 14, align: 'center' },
];

const COMMITMENT_COLUMNS: readonly TableColumn[] = [
  { head: papers.lists.number, width: 8, align: 'center' },
  { head: texts.commitment, width: 64, align: 'left' },
  { head: texts.verdict, width: 28, align: 'left' },
];
