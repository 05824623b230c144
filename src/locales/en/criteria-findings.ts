import type { FindingTexts } from '../finding-texts';

/** Findings of the numbering and the rows of the criteria set. */
export const criteriaFindings = {
  'criteria.misnumbered': {
    name: 'Number differs from the score table',
    what: 'Criterion {code} is probably {expected}: {expected} is left out here, and a table has points under that number ({cell}).',
    why: 'Points under {expected} are not counted, and criterion {code} has none, so the units are not ranked.',
    mend: 'Change the number {code} to {expected}; if it is right, change the number in the head of the table.',
  },
  'criteria.skippedNumber': {
    name: 'Skipped number',
    what: 'Number {expected} is missing before criterion {code}.',
    why: 'A skipped number often means that a row was lost or misnumbered.',
    mend: 'Add the row {expected} if it was left out; if not, renumber, in the headers of the score tables as well.',
  },
  'criteria.numberUnreadable': {
    name: 'Unreadable number',
    what: 'The number “{text}” of the row “{title}” cannot be read.',
    why: 'Nobody can tell which criterion the row is, so it is left out of the set; the number may have become a date, or a letter was typed.',
    mend: 'Format the cell as Text, then enter the number again, such as 1.1.2.',
  },
  'criteria.unnumbered': {
    name: 'Criterion without its number',
    what: 'The row “{title}” has no number, but the maximum of a criterion: only with this row do the maxima below its parent add up.',
    why: 'A row without a number is taken for an option, so it gets no points.',
    mend: 'Enter the number of the row; if it is an option indeed, check the maximum of its parent.',
  },
  'criteria.lostZero': {
    name: 'Number that lost its zero',
    what: 'The number reads {written}; it was taken for {code}.',
    why: 'In a cell that holds a number, spreadsheet programs drop the closing zero, so that {code} becomes {written}.',
    mend: 'Format the cell as Text, then enter {code} again.',
  },
  'criteria.oddNumber': {
    name: 'Oddly written number',
    what: 'The number “{text}” was taken for {code}.',
    why: 'It can be understood, but formulas that look numbers up will not find it.',
    mend: 'Better write {code}.',
  },
  'criteria.untitled': {
    name: 'Criterion without a title',
    what: 'Criterion {code} has a maximum but no title.',
    why: 'Without a title nobody can tell what is judged; it may have been deleted by mistake.',
    mend: 'Enter the title of {code} from the decision that issued the set, or delete the surplus row.',
  },
  'criteria.empty': {
    name: 'Empty criterion',
    what: 'The row {code} has a number but neither a title nor a maximum.',
    why: 'It still counts as a criterion, and without a maximum no index can be computed.',
    mend: 'Enter its title and maximum, or delete the number if the row is surplus.',
  },
  'text.hidden': {
    name: 'Hidden characters',
    what: '“{text}” holds hidden characters, such as no-break spaces or characters that do not show.',
    why: 'Two cells that look the same still differ for formulas that look up, count or filter; it comes from copying out of web pages and PDF files.',
    mend: 'Replace it by the same text without them.',
  },
  'text.decomposed': {
    name: 'Separate accents',
    what: 'The accents of “{text}” are stored as characters of their own (decomposed Unicode).',
    why: 'It looks the same as text in composed Unicode but is not equal to it, so formulas will not find it.',
    mend: 'Replace it by the same text in composed Unicode (NFC).',
  },
  'text.spaces': {
    name: 'Surplus spaces',
    what: '“{text}” has surplus spaces before, after or between its words.',
    why: 'They hardly show, but formulas that look up, count or filter miss the cell.',
    mend: 'Remove the surplus spaces.',
  },
} satisfies Partial<FindingTexts>;
