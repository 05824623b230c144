import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { form } from '../../locales/papers/form';
import type { Closing, Letterhead, Signature } from '../paper/paper';
import { HEAD_LEFT, HEAD_RIGHT, SIZE, TEXT_WIDTH } from './figures';
import { NO_BORDERS } from './table';
import { line, rule, textRun } from './text';
import { boldWidth } from './text-width';

/** Room for the issuer's rule: between a third and a half of its text. */
const RULE_SHARE = 0.4;
/** Room for signature and seal. */
const SIGNING_ROOM = 1500;
const CELL_PADDING = 60;

/** Bodies and number on the left, country and motto, place and date on the right (II.1–4). */
export function letterhead({ superior, issuer, number, placeAndDate }: Letterhead): Table {
  const capitals = issuer.toLocaleUpperCase('vi');
  const issuerWidth = Math.min(boldWidth(capitals, SIZE.issuer), HEAD_LEFT - 2 * CELL_PADDING);
  return pair(
    [
      ...(superior === '' ? [] : [line(superior.toLocaleUpperCase('vi'), SIZE.superior)]),
      line(capitals, SIZE.issuer, { bold: true }),
      rule(issuerWidth * RULE_SHARE, HEAD_LEFT - 2 * CELL_PADDING, 80),
    ],
    [
      line(form.country, SIZE.country, { bold: true }),
      line(form.motto, SIZE.motto, { bold: true }),
      rule(boldWidth(form.motto, SIZE.motto), HEAD_RIGHT - 2 * CELL_PADDING, 80),
    ],
    [
      [line(number, SIZE.number)],
      [line(placeAndDate, SIZE.placeAndDate, { italics: true })],
    ],
  );
}

/** Signatures, and for whom the paper is (II.7, II.9). Kept whole on one page. */
export function closing({ second, main, recipientsLabel, recipients }: Closing): Table {
  const list = [
    line(recipientsLabel, SIZE.recipientsLabel, { bold: true, italics: true }, { alignment: AlignmentType.LEFT, keepNext: true }),
    ...recipients.map((text) => line(`- ${text}`, SIZE.recipients, {}, { alignment: AlignmentType.LEFT, keepNext: true })),
  ];
  return second === null ? pair(list, signature(main)) : pair(signature(second), signature(main), [list, [line('', SIZE.recipients)]]);
}

function signature({ office, name }: Signature): Paragraph[] {
  const room = new Paragraph({ spacing: { before: SIGNING_ROOM }, keepNext: true, children: [textRun('', 2)] });
  const lines = office.map((text) => line(text, SIZE.office, { bold: true }, { alignment: AlignmentType.CENTER, keepNext: true }));
  return [...lines, room, line(name, SIZE.office, { bold: true })];
}

function pair(left: Paragraph[], right: Paragraph[], more?: readonly [Paragraph[], Paragraph[]]): Table {
  const row = (cells: readonly [Paragraph[], Paragraph[]]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({ width: { size: HEAD_LEFT, type: WidthType.DXA }, borders: NO_CELL_BORDERS, margins: PADDING, children: cells[0] }),
        new TableCell({ width: { size: HEAD_RIGHT, type: WidthType.DXA }, borders: NO_CELL_BORDERS, margins: PADDING, children: cells[1] }),
      ],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [HEAD_LEFT, HEAD_RIGHT],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [row([left, right]), ...(more === undefined ? [] : [row(more)])],
  });
}

const { top, bottom, left: leftBorder, right: rightBorder } = NO_BORDERS;
const NO_CELL_BORDERS = { top, bottom, left: leftBorder, right: rightBorder };
const PADDING = { top: 0, bottom: 0, left: CELL_PADDING, right: CELL_PADDING };
