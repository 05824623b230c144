import { form } from '../../locales/papers/form';
import type { Block, Closing, Paper, Signature } from '../paper/paper';

/**
 * A paper as text alone, for where nothing else can be pasted: a line a paragraph, tabs between
 * the cells of a table.
 * @example plainText(notice(data)).split('\n')[2] // 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
 */
export function plainText({ letterhead, blocks, closing, annexes }: Paper): string {
  const { superior, issuer, number, placeAndDate } = letterhead;
  const head = [superior, issuer].map((text) => text.toLocaleUpperCase('vi'));
  const lines = [
    ...[...head, form.country, form.motto, number, placeAndDate].filter((text) => text !== ''),
    '',
    ...blocks.flatMap(blockLines),
    '',
    ...closingLines(closing),
    ...annexes.flatMap(({ label, title, attachedTo, blocks: own }) => ['', label, title, attachedTo, ...own.flatMap(blockLines)]),
  ];
  return `${lines.join('\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.block) {
    case 'title':
      return [block.kind, block.subject];
    case 'centred':
      return [block.text];
    case 'addressees':
      return block.names.length === 1 ? [`${block.label} ${block.names.join('')}`] : [block.label, ...block.names.map((name) => `- ${name}`)];
    case 'bases':
      return block.lines;
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'table':
      return [block.table.columns.map(({ head }) => head), ...block.table.rows.map((row) => ('title' in row ? [row.title] : row.cells))].map(tabbed);
  }
}

function closingLines({ second, main, recipientsLabel, recipients }: Closing): string[] {
  const signed = ({ office, name }: Signature): readonly string[] => [...office, name];
  return [...(second === null ? [] : signed(second)), ...signed(main), '', recipientsLabel, ...recipients.map((text) => `- ${text}`)];
}

function tabbed(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}
