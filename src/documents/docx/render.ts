import { AlignmentType, Document, Header, LineRuleType, NumberFormat, Packer, PageNumber, Paragraph, SectionType, TextRun, type FileChild, type ISectionOptions } from 'docx';
import type { Annex, Block, Origin, Paper, Run } from '../paper/paper';
import { FONT, HEAD_LEFT, INDENT, MARGIN, PAGE, PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from './figures';
import { closing, letterhead } from './letterhead';
import { settle } from './settle';
import { paperTable } from './table';
import { bodyParagraph, line, rule, textRun, xmlText } from './text';
import { boldWidth } from './text-width';

/** The longest a rule under a title is, as titles run over several lines. */
const TITLE_RULE = TEXT_WIDTH / 3;
const RULE_SHARE = 0.4;

/**
 * The paper as a .docx in the form of Decree 30/2020/NĐ-CP. The same paper gives the same bytes.
 * @example const bytes = await renderDocx(proposal(data))
 */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const issuer = xmlText(paper.letterhead.issuer);
  const document = new Document({
    title: xmlText(paper.title),
    subject: xmlText(paper.title),
    creator: issuer,
    lastModifiedBy: issuer,
    description: describe(paper.origin),
    customProperties: properties(paper.origin),
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, color: '000000', language: { value: 'vi-VN' } } } } },
    sections: [mainSection(paper), ...paper.annexes.map(annexSection)],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), paper.origin.made);
}

/** Signatures are never alone on a page: what stands last goes over with them. */
function mainSection(paper: Paper): ISectionOptions {
  return section([
    letterhead(paper.letterhead),
    ...paper.blocks.flatMap((block, at) => blockOf(block, at === paper.blocks.length - 1)),
    gap(true),
    closing(paper.closing),
  ]);
}

/** An annex has pages of its own, numbered from 1 (III.1đ). */
function annexSection(annex: Annex): ISectionOptions {
  return section([
    line(annex.label, SIZE.annex, { bold: true }),
    line(annex.title, SIZE.annex, { bold: true }),
    line(annex.attachedTo, SIZE.body, { italics: true }),
    rule(TITLE_RULE, TEXT_WIDTH, 240),
    ...annex.blocks.flatMap((block) => blockOf(block)),
    gap(),
  ]);
}

/** A page without number first, then numbers in the middle of the top margin (I.7). */
function section(children: readonly FileChild[]): ISectionOptions {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: PAGE, margin: { ...MARGIN, gutter: 0 }, pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL } },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}

/** @param keepNext it stays on the page of what follows; of a table, its last row does */
function blockOf(block: Block, keepNext = false): FileChild[] {
  switch (block.block) {
    case 'title':
      return [
        line(block.kind, SIZE.title, { bold: true }, { spacing: { before: 240 } }),
        line(block.subject, SIZE.title, { bold: true }),
        rule(Math.min(boldWidth(block.subject, SIZE.title) * RULE_SHARE, TITLE_RULE), TEXT_WIDTH, 200),
      ];
    case 'centred':
      return [line(block.text, SIZE.title, { bold: true }, { spacing: { before: 2 * PARAGRAPH_GAP, after: PARAGRAPH_GAP }, keepNext: true })];
    case 'addressees':
      return addressees(block.label, block.names);
    case 'bases':
      return block.lines.map((text) => bodyParagraph([{ text, italic: true }]));
    case 'paragraph':
      return [bodyParagraph(block.runs, { keepNext: keepNext || leadsOn(block.runs) })];
    case 'table':
      return [gap(true), paperTable(block.table, keepNext)];
  }
}

/** A heading, or a sentence that announces what follows it. */
function leadsOn(runs: readonly Run[]): boolean {
  return runs.every(({ bold }) => bold === true) || /:\s*$/.test(runs.at(-1)?.text ?? '');
}

/** One name on the label's line; several below it, one a line, their dashes in line (II.9d). */
function addressees(label: string, names: readonly string[]): Paragraph[] {
  const [only] = names;
  const spacing = { before: 0, after: PARAGRAPH_GAP };
  if (names.length === 1) return [line(`${label} ${only ?? ''}`, SIZE.body, {}, { spacing })];
  const left = HEAD_LEFT - INDENT;
  return [
    line(label, SIZE.body, {}, { alignment: AlignmentType.LEFT, indent: { left: left - INDENT } }),
    ...names.map((name) => line(`- ${name}`, SIZE.body, {}, { alignment: AlignmentType.LEFT, indent: { left } })),
    gap(),
  ];
}

/** A little room in front of a table and behind it. */
function gap(keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: PARAGRAPH_GAP, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    children: [textRun('', 2)],
  });
}

const NAMES = { workbook: 'Workbook', entry: 'Journal entry', hash: 'Content hash', made: 'Made' } as const;

/** In the file's custom properties, what of it is known. */
function properties(origin: Origin): { name: string; value: string }[] {
  const all = [
    { name: NAMES.workbook, value: origin.workbook },
    { name: NAMES.entry, value: origin.entry },
    { name: NAMES.hash, value: origin.hash },
    { name: NAMES.made, value: origin.made },
  ];
  return all.filter(({ value }) => value !== '').map(({ name, value }) => ({ name, value: xmlText(value) }));
}

/** The same in one line, where programs show it. */
function describe(origin: Origin): string {
  return properties(origin).map(({ name, value }) => `${name}: ${value}`).join('; ');
}
