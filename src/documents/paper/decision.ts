import { form } from '../../locales/papers/form';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { annexLabel, ARCHIVE, assemble, type DraftAnnex } from './assemble';
import type { PaperData } from './data';
import type { Block, Paper } from './paper';
import { bandTable, rankingTable } from './results';
import { closedBody, closedLines, orBlank, paragraph, runs, titleBlock, yearOf } from './wording';

const texts = papers.decision;

/** The decision that announces the index (*quyết định công bố*): a ranking annexed for each group, and band counts. */
export function decision(data: PaperData): Paper {
  const own = data.texts.decision;
  const annexes = annexesOf(data);
  const authority = orBlank(own.authority || own.issuer).toLocaleUpperCase('vi');
  return assemble(data, 'decision', {
    blocks: [
      titleBlock(data, 'decision'),
      { block: 'centred', text: authority },
      { block: 'bases', lines: closedLines(own.bases.length > 0 ? own.bases : USUAL_BASES) },
      { block: 'centred', text: texts.decides },
      ...closedBody({ ...own, body: [] }, own.body.length > 0 ? own.body.map(article) : usualArticles(data, annexes)),
    ],
    annexes,
    usualRecipients: [fill(form.asArticle, { n: '3' }), ARCHIVE],
  });
}

const USUAL_BASES = [form.basis, texts.proposedBy].map((line) => fill(line, { blank: form.blank }));

/** The user's own paragraph; "Điều 1." in front of it is set in bold. */
function article(text: string): Block {
  const head = new RegExp(`^${texts.articleWord}\\s+\\d+\\s*[.:]`, 'u').exec(text.trim())?.[0];
  if (head === undefined) return paragraph(text);
  return runs({ text: `${head} `, bold: true }, { text: text.trim().slice(head.length).trim() });
}

function usualArticles(data: PaperData, annexes: readonly DraftAnnex[]): Block[] {
  const ranked = data.groups.reduce((sum, { units }) => sum + units.filter(({ rank }) => rank !== null).length, 0);
  const values = {
    year: yearOf(data),
    ranked: String(ranked),
    groups: String(data.groups.length),
    annexes: annexes.map((_, at) => annexLabel(at, annexes.length)).join(', '),
  };
  const announced = fill(data.groups.length > 1 ? texts.announce : texts.announceOneGroup, values);
  return [announced, texts.duty, texts.force].map((text, at) => runs({ text: fill(texts.article, { n: String(at + 1) }), bold: true }, { text }));
}

function annexesOf(data: PaperData): DraftAnnex[] {
  const year = yearOf(data);
  const annexes = data.groups.map((group): DraftAnnex => ({
    title: fill(group.group === '' ? texts.ranking : texts.rankingOf, { year, group: group.group.toLocaleUpperCase('vi') }),
    blocks: [{ block: 'table', table: rankingTable(group, data.decimals) }],
  }));
  if (data.groups.every(({ bands }) => bands.length === 0)) return annexes;
  const counts: readonly Block[] = [{ block: 'table', table: bandTable(data.groups) }, runs({ text: papers.bandCounts.note, italic: true })];
  return [...annexes, { title: fill(texts.bandCounts, { year }), blocks: counts }];
}
