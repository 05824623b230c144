import { form } from '../../locales/papers/form';
import { fill } from '../../locales/template';
import type { PaperData, PaperTexts } from './data';
import type { Annex, Block, Closing, Paper, PaperKind, Signature } from './paper';
import { attachedTo, closedLines, numberLine, orBlank, placeAndDate, romanNumber, subjectOf } from './wording';

/** An annex before it has its number. */
export interface DraftAnnex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What differs from paper to paper. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly annexes?: readonly DraftAnnex[];
  /** Recipients where the user named none. */
  readonly usualRecipients: readonly string[];
  /** Minutes are signed by two. */
  readonly signatures?: { readonly second: Signature; readonly main: Signature };
}

/** Puts the parts of the form around what a paper says. */
export function assemble(data: PaperData, kind: PaperKind, draft: Draft): Paper {
  const texts = data.texts[kind];
  return {
    kind,
    title: subjectOf(data, kind),
    letterhead: {
      superior: texts.superior.trim(),
      issuer: orBlank(texts.issuer),
      number: numberLine(texts, kind),
      placeAndDate: placeAndDate(texts.place, texts.date),
    },
    blocks: draft.blocks,
    closing: closing(texts, draft),
    annexes: numbered(draft.annexes ?? [], attachedTo(texts, kind)),
    origin: data.origin,
  };
}

function closing(texts: PaperTexts, { usualRecipients, signatures }: Draft): Closing {
  const office = texts.office.map((line) => line.trim().toLocaleUpperCase('vi')).filter((line) => line !== '');
  const recipients = texts.recipients.length > 0 ? texts.recipients : usualRecipients;
  return {
    second: signatures?.second ?? null,
    main: signatures?.main ?? { office: office.length > 0 ? office : [form.blank], name: orBlank(texts.signer) },
    recipientsLabel: form.recipients,
    recipients: closedLines(recipients),
  };
}

function numbered(annexes: readonly DraftAnnex[], attached: string): Annex[] {
  return annexes.map((annex, at) => ({ ...annex, label: annexLabel(at, annexes.length), attachedTo: attached }));
}

/**
 * Annexes have roman numbers where there are two or more.
 * @example annexLabel(0, 1) // 'Phụ lục'
 */
export function annexLabel(at: number, of: number): string {
  return of < 2 ? form.annex : fill(form.annexNumbered, { number: romanNumber(at + 1) });
}

/** The line for the archive, where the user named no recipients. */
export const ARCHIVE = fill(form.archive, { blank: form.blank });
