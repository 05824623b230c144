import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Run } from '../paper/paper';
import { INDENT, LINE, PARAGRAPH_GAP, SIZE } from './figures';

/** Control characters and halves of pairs, which XML cannot hold. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** @example xmlText('Sở\u0000 A') // 'Sở A' */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}

export function textRun(text: string, size: number, look: Pick<IRunOptions, 'bold' | 'italics'> = {}): TextRun {
  return new TextRun({ text: xmlText(text), size, ...look });
}

/** A line that stands as it is, without indent or gap. */
export function line(text: string, size: number, look: Pick<IRunOptions, 'bold' | 'italics'> = {}, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...more,
    children: [textRun(text, size, look)],
  });
}

/** A paragraph of the body (II.6e): justified, first line indented. */
export function bodyParagraph(runs: readonly Run[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: INDENT },
    spacing: { before: PARAGRAPH_GAP, line: LINE, lineRule: LineRuleType.AUTO },
    ...more,
    children: runs.map(({ text, bold = false, italic = false }) => textRun(text, SIZE.body, { bold, italics: italic })),
  });
}

/**
 * A rule in the middle: an all but empty paragraph with a border above, as long as it is wanted.
 * @param length and `within` in twips
 */
export function rule(length: number, within: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((within - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 60, after, line: 40, lineRule: LineRuleType.EXACT },
    children: [textRun('', 2)],
  });
}
