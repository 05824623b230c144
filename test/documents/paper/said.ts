import type { PaperData, PaperTexts } from '../../../src/documents/paper/data';
import type { Block, Paper } from '../../../src/documents/paper/paper';
import { data } from '../data';

/** A user who wrote nothing on the sheet of texts. */
export const SILENT: PaperTexts = {
  superior: '',
  issuer: '',
  number: '',
  symbol: '',
  place: '',
  date: null,
  subject: '',
  addressees: [],
  authority: '',
  bases: [],
  body: [],
  office: [],
  signer: '',
  recipients: [],
};
export const silent: PaperData = {
  ...data,
  year: '',
  meeting: null,
  texts: { proposal: SILENT, minutes: SILENT, decision: SILENT, notice: SILENT, unitResult: SILENT },
};

export function withTexts(kind: keyof PaperData['texts'], more: Partial<PaperTexts>): PaperData {
  return { ...data, texts: { ...data.texts, [kind]: { ...data.texts[kind], ...more } } };
}

/** What a paper says, a line a block or row. */
export function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.block) {
      case 'title':
        return [block.kind, block.subject];
      case 'centred':
        return [block.text];
      case 'addressees':
        return [[block.label, ...block.names].join(' ')];
      case 'bases':
        return [...block.lines];
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')];
      case 'table':
        return [
          block.table.columns.map(({ head }) => head).join(' | '),
          ...block.table.rows.map((row) => ('title' in row ? row.title : row.cells.join(' | '))),
        ];
    }
  });
}

export function whole(paper: Paper): string[] {
  return [...lines(paper.blocks), ...paper.annexes.flatMap((annex) => [annex.label, annex.title, ...lines(annex.blocks)])];
}
