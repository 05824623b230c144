import { form } from '../../locales/papers/form';
import { papers } from '../../locales/papers/papers';
import { fill } from '../../locales/template';
import { annexLabel, ARCHIVE, assemble, type DraftAnnex } from './assemble';
import { recipientsTable } from './award-annexes';
import { awardLines } from './award-totals';
import { caseBlocks, hasCases, openTies } from './cases';
import type { PaperData } from './data';
import type { Block, Paper } from './paper';
import { atLeastTwo, closedBody, closedLines, orBlank, paragraph, titleBlock, yearOf } from './wording';

const texts = papers.proposal;

/**
 * The proposal for awards (*tờ trình*) with the lists of collectives and individuals annexed,
 * and with every tie and every change by hand.
 */
export function proposal(data: PaperData): Paper {
  const own = data.texts.proposal;
  const annexes = annexesOf(data);
  const addressees = own.addressees.length > 0 ? own.addressees : [form.blank];
  const values = { year: yearOf(data), issuer: orBlank(own.issuer), addressee: addressees.map(orBlank).join(', ') };
  const names = addressees.length === 1 ? addressees.map(orBlank) : closedLines(addressees);
  return assemble(data, 'proposal', {
    blocks: [
      titleBlock(data, 'proposal'),
      { block: 'addressees', label: form.addressees, names },
      ...basesOf(own.bases),
      ...closedBody(own, [
        paragraph(fill(texts.lead, values)),
        ...awardLines(data.shortlists),
        ...references(data, annexes),
        paragraph(fill(texts.closing, values)),
      ]),
    ],
    annexes,
    usualRecipients: [form.asAbove, ARCHIVE],
  });
}

/** The legal bases as the user wrote them; none are known here. */
function basesOf(bases: readonly string[]): Block[] {
  return [{ block: 'bases', lines: closedLines(bases.length > 0 ? bases : [fill(form.basis, { blank: form.blank })]) }];
}

function annexesOf(data: PaperData): DraftAnnex[] {
  const list = (recipients: 'collective' | 'individual', title: string): DraftAnnex[] => {
    const table = recipientsTable(data.shortlists, recipients, data.decimals);
    return table.rows.length === 0 ? [] : [{ title, blocks: [{ block: 'table', table }] }];
  };
  return [
    ...list('collective', texts.collectiveAnnex),
    ...list('individual', texts.individualAnnex),
    ...(hasCases(data) ? [{ title: texts.casesAnnex, blocks: caseBlocks(data) }] : []),
  ];
}

function references(data: PaperData, annexes: readonly DraftAnnex[]): Block[] {
  if (annexes.length === 0) return [];
  const labels = annexes.map((_, at) => annexLabel(at, annexes.length));
  const blocks = [paragraph(fill(texts.annexes, { annexes: labels.join(', ') }))];
  const open = openTies(data.shortlists);
  if (open > 0) blocks.push(paragraph(fill(texts.openTies, { n: atLeastTwo(open), annex: labels.at(-1) ?? '' })));
  return blocks;
}
