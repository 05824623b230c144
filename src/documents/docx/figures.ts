/**
 * The figures of Decree 30/2020/NĐ-CP, Annex I (thể thức, kỹ thuật trình bày văn bản hành chính).
 * Where it leaves a range, the value of its own examples (section V) is taken. Lengths are
 * twips, 1/20 of a point; sizes of type are half-points.
 */

const MILLIMETRE = 1440 / 25.4;

export function millimetres(length: number): number {
  return Math.round(length * MILLIMETRE);
}

export function pointSize(points: number): number {
  return points * 2;
}

export const FONT = 'Times New Roman';

/** I.1: A4. */
export const PAGE = { width: millimetres(210), height: millimetres(297) } as const;

/** I.3: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const MARGIN = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  /** I.7: page numbers stand within the top margin. */
  header: millimetres(10),
  footer: millimetres(10),
} as const;

export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

export const SIZE = {
  /** II.1a: 12–13. */
  country: pointSize(12),
  /** II.1b: 13–14. */
  motto: pointSize(13),
  /** II.2b: 12–13. */
  superior: pointSize(12),
  issuer: pointSize(12),
  /** II.3c: 13. */
  number: pointSize(13),
  /** II.4c: 13–14. */
  placeAndDate: pointSize(13),
  /** II.5b: 13–14. */
  title: pointSize(14),
  /** II.6: 13–14. */
  body: pointSize(14),
  /** II.7: 13–14. */
  office: pointSize(14),
  /** II.9d: 12 for the label, 11 for the items. */
  recipientsLabel: pointSize(12),
  recipients: pointSize(11),
  /** III.1b: 14. */
  annex: pointSize(14),
  /** I.7: 13–14. */
  pageNumber: pointSize(14),
  /** Not ruled; large enough to read, small enough for a ranking's columns. */
  table: pointSize(12),
} as const;

/** II.6e: the first line 1 cm or 1.27 cm in; 6 pt at least between paragraphs; single to 1.5 lines. */
export const INDENT = millimetres(12.7);
export const PARAGRAPH_GAP = 120;
export const LINE = 264; // 1.1 lines, in 240ths

/** The two halves of the letterhead; the right one holds the name of the country in one line. */
export const HEAD_LEFT = 3900;
export const HEAD_RIGHT = TEXT_WIDTH - HEAD_LEFT;
