import { form } from '../../locales/papers/form';
import { INDENT, LINE, PARAGRAPH_GAP, SIZE, TEXT_WIDTH, FONT, HEAD_LEFT } from '../docx/figures';
import type { Annex, Block, Closing, Letterhead, Paper, PaperTable, Run, Signature, TableRow } from '../paper/paper';

/** What a page of a paper is pasted as: styles stand on each element, as Word keeps no others. */
const TWIPS_PER_POINT = 20;
const LINE_UNIT = 240;
/** Room for signature and seal. */
const SIGNING_ROOM = 1500;
const GRID = 'border:0.5pt solid #000;padding:2pt 3pt;vertical-align:middle;';
const TEXT = `font-family:'${FONT}',serif;color:#000;`;
const LEFT_SHARE = Math.round((HEAD_LEFT * 100) / TEXT_WIDTH);

/**
 * A paper as HTML to be pasted into Word: the form of Decree 30/2020/NĐ-CP as far as pasting
 * carries it, that is without page size, margins and page numbers.
 * @example renderHtml(proposal(data)).startsWith('<div lang="vi"') // true
 */
export function renderHtml({ letterhead, blocks, closing, annexes }: Paper): string {
  return `<div lang="vi" style="${TEXT}${size(SIZE.body)}">${[
    letterheadHtml(letterhead),
    ...blocks.map(blockHtml),
    closingHtml(closing),
    ...annexes.map(annexHtml),
  ].join('')}</div>`;
}

function letterheadHtml({ superior, issuer, number, placeAndDate }: Letterhead): string {
  const left = [
    superior === '' ? '' : line(escaped(capitals(superior)), SIZE.superior),
    line(bold(escaped(capitals(issuer))), SIZE.issuer),
    rule(HEAD_LEFT, HEAD_LEFT * 0.3),
    number === '' ? '' : line(escaped(number), SIZE.number),
  ];
  const within = TEXT_WIDTH - HEAD_LEFT;
  const right = [
    line(bold(form.country), SIZE.country),
    line(bold(form.motto), SIZE.motto),
    rule(within, within * 0.55),
    line(italic(escaped(placeAndDate)), SIZE.placeAndDate),
  ];
  return pair(left.join(''), right.join(''));
}

function closingHtml({ second, main, recipientsLabel, recipients }: Closing): string {
  const list = [
    line(bold(italic(escaped(recipientsLabel))), SIZE.recipientsLabel, 'left'),
    ...recipients.map((text) => line(escaped(`- ${text}`), SIZE.recipients, 'left')),
  ].join('');
  const below = gap();
  if (second === null) return below + pair(list, signatureHtml(main));
  return below + pair(signatureHtml(second), signatureHtml(main)) + list;
}

function signatureHtml({ office, name }: Signature): string {
  const lines = office.map((text) => line(bold(escaped(text)), SIZE.office));
  return [...lines, line(bold(escaped(name)), SIZE.office, 'center', `margin-top:${points(SIGNING_ROOM)};`)].join('');
}

/** An annex begins on a page of its own. */
function annexHtml({ label, title, attachedTo, blocks }: Annex): string {
  return [
    line(bold(escaped(label)), SIZE.annex, 'center', 'page-break-before:always;'),
    line(bold(escaped(title)), SIZE.annex),
    line(italic(escaped(attachedTo)), SIZE.body),
    rule(TEXT_WIDTH, TEXT_WIDTH / 3),
    ...blocks.map(blockHtml),
  ].join('');
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'title':
      return [
        line(bold(escaped(block.kind)), SIZE.title, 'center', 'margin-top:12pt;'),
        line(bold(escaped(block.subject)), SIZE.title),
        rule(TEXT_WIDTH, TEXT_WIDTH / 3),
      ].join('');
    case 'centred':
      return line(bold(escaped(block.text)), SIZE.title, 'center', 'margin-top:12pt;margin-bottom:6pt;');
    case 'addressees':
      return addressees(block.label, block.names);
    case 'bases':
      return block.lines.map((text) => paragraph(italic(escaped(text)))).join('');
    case 'paragraph':
      return paragraph(block.runs.map(runHtml).join(''));
    case 'table':
      return gap() + tableHtml(block.table);
  }
}

function addressees(label: string, names: readonly string[]): string {
  const [only] = names;
  if (names.length === 1) return line(escaped(`${label} ${only ?? ''}`), SIZE.body, 'center', 'margin-bottom:6pt;');
  const under = `margin-left:${points(HEAD_LEFT - INDENT)};`;
  const first = line(escaped(label), SIZE.body, 'left', `margin-left:${points(HEAD_LEFT - 2 * INDENT)};`);
  return first + names.map((name) => line(escaped(`- ${name}`), SIZE.body, 'left', under)).join('');
}

function tableHtml({ columns, rows }: PaperTable): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map(({ head, width }) => {
    const share = String(Math.round((width * 100) / all));
    return `<th width="${share}%" style="${GRID}">${cellLine(bold(cellText(head)), 'center')}</th>`;
  });
  const style = `width:100%;border-collapse:collapse;${TEXT}${size(SIZE.table)}`;
  const body = rows.map((row) => `<tr style="page-break-inside:avoid;">${rowHtml(row, columns)}</tr>`).join('');
  return `<table width="100%" cellspacing="0" style="${style}"><thead><tr>${heads.join('')}</tr></thead><tbody>${body}</tbody></table>`;
}

function rowHtml(row: TableRow, columns: PaperTable['columns']): string {
  if ('title' in row) return `<td colspan="${columns.length}" style="${GRID}">${cellLine(bold(cellText(row.title)), 'left')}</td>`;
  return columns.map(({ align }, at) => `<td style="${GRID}">${cellLine(cellText(row.cells[at] ?? ''), align)}</td>`).join('');
}

function runHtml({ text, bold: isBold, italic: isItalic }: Run): string {
  const words = isItalic === true ? italic(escaped(text)) : escaped(text);
  return isBold === true ? bold(words) : words;
}

/** Two halves side by side, without borders. */
function pair(left: string, right: string): string {
  const half = (share: number, content: string): string => `<td width="${share}%" style="width:${share}%;vertical-align:top;border:none;padding:0 3pt;">${content}</td>`;
  const style = `width:100%;border-collapse:collapse;border:none;${TEXT}`;
  return `<table width="100%" cellspacing="0" style="${style}"><tr>${half(LEFT_SHARE, left)}${half(100 - LEFT_SHARE, right)}</tr></table>`;
}

function paragraph(content: string): string {
  const style = `margin:${points(PARAGRAPH_GAP)} 0 0 0;text-align:justify;text-indent:${points(INDENT)};line-height:${Math.round((LINE * 100) / LINE_UNIT)}%;`;
  return `<p style="${style}${TEXT}${size(SIZE.body)}">${content}</p>`;
}

/** A paragraph of its own: text that stands in a cell alone takes Word's spacing. */
function cellLine(content: string, align: 'left' | 'center' | 'right'): string {
  return `<p style="margin:0;text-align:${align};font-weight:normal;${TEXT}${size(SIZE.table)}">${content}</p>`;
}

/** A line that stands as it is; what is in `more` goes before. */
function line(content: string, halfPoints: number, align: 'left' | 'center' = 'center', more = ''): string {
  return `<p style="margin:0;text-align:${align};${more}${TEXT}${size(halfPoints)}">${content}</p>`;
}

/** A rule in the middle: the border of an all but empty paragraph. */
function rule(within: number, length: number): string {
  const side = points((within - length) / 2);
  return `<p style="margin:2pt ${side} 4pt ${side};border-top:0.75pt solid #000;font-size:1pt;line-height:2pt;">&nbsp;</p>`;
}

function gap(): string {
  return '<p style="margin:6pt 0 0 0;font-size:1pt;line-height:2pt;">&nbsp;</p>';
}

function size(halfPoints: number): string {
  return `font-size:${halfPoints / 2}pt;`;
}

function points(twips: number): string {
  return `${Math.round(twips / TWIPS_PER_POINT)}pt`;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function bold(content: string): string {
  return `<b>${content}</b>`;
}

function italic(content: string): string {
  return `<i>${content}</i>`;
}

function cellText(text: string): string {
  return text.split('\n').map(escaped).join('<br>');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
