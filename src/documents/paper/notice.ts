import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { ARCHIVE, assemble } from './assemble';
import { recipientCounts } from './award-totals';
import type { GroupResults, PaperData, RankedUnit } from './data';
import type { Block, Paper } from './paper';
import { closedBody, groupInSentence, orBlank, paragraph, pointsText, titleBlock, yearOf } from './wording';

const texts = papers.notice;

/** The notice (*thông báo*): in prose, the highest and the lowest of each group. */
export function notice(data: PaperData): Paper {
  const own = data.texts.notice;
  const values = { year: yearOf(data), issuer: orBlank(own.issuer) };
  const counts = recipientCounts(data.shortlists);
  return assemble(data, 'notice', {
    blocks: [
      titleBlock(data, 'notice'),
      ...closedBody(own, [
        paragraph(fill(texts.lead, values)),
        ...data.groups.flatMap((group, at) => groupParagraphs(group, at, data.decimals)),
        ...(counts === '' ? [] : [paragraph(fill(texts.proposed, { ...values, counts }))]),
        paragraph(fill(texts.closing, values)),
      ]),
    ],
    usualRecipients: [ARCHIVE],
  });
}

function groupParagraphs({ group, bands, units }: GroupResults, at: number, decimals: number): Block[] {
  const indexed = units.flatMap((unit) => (unit.rank === null || unit.index === null ? [] : [{ unit, index: unit.index }]));
  const n = String(at + 1);
  const name = group === '' ? texts.all : groupInSentence(group);
  const blocks: Block[] = [];
  if (indexed.length === 0) blocks.push(paragraph(fill(texts.noneRanked, { n, group: name })));
  else {
    const indexes = indexed.map(({ index }) => index);
    const [high, low] = [Math.max(...indexes), Math.min(...indexes)];
    const at = (wanted: number): string => together(indexed.flatMap(({ unit, index }) => (index === wanted ? [unit.name] : [])));
    const text = (wanted: number): string => pointsText(indexed.find(({ index }) => index === wanted)?.index ?? null, decimals);
    const template = high === low ? texts.allEqual : texts.highestAndLowest;
    const values = { n, group: name, ranked: String(indexed.length), highest: at(high), high: text(high), lowest: at(low), low: text(low) };
    blocks.push(paragraph([fill(template, values), bandSentence(bands, units)].filter((part) => part !== '').join(' ')));
  }
  const unranked = units.filter(({ rank }) => rank === null);
  if (unranked.length > 0) {
    const names = unranked.map(({ name: unit, note }) => (note === '' ? unit : fill(texts.unrankedUnit, { unit, reason: note })));
    blocks.push(paragraph(fill(texts.unranked, { n: String(unranked.length), units: names.join('; ') })));
  }
  return blocks;
}

function bandSentence(bands: readonly string[], units: readonly RankedUnit[]): string {
  const counts = bands.map((band) => ({ band, n: units.filter((unit) => unit.rank !== null && unit.band === band).length }));
  const told = counts.filter(({ n }) => n > 0).map(({ band, n }) => fill(texts.band, { n: String(n), band }));
  return told.length === 0 ? '' : fill(texts.bands, { bands: told.join(', ') });
}

/** @example together(['Sở A', 'Sở B']) // 'Sở A và Sở B cùng' */
function together(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse();
  if (last === undefined || others.length === 0) return last ?? '';
  return fill(texts.together, { units: others.reverse().join(', ') + texts.and + last });
}
