import { fill } from '../../../locales/template';
import type { PaperDraft } from '../../../council/documents';
import type { Dictionary } from '../../../locales/language';

/** A paper with its position among all that can be drawn up. */
export interface Placed extends PaperDraft {
  readonly at: number;
}

/**
 * What a paper is called.
 * @example paperName(draft, texts) // 'Phiếu kết quả: Sở Nội vụ'
 */
export function paperName({ kind, unit }: Pick<PaperDraft, 'kind' | 'unit'>, { shortlist: { papers } }: Dictionary): string {
  const paper = papers.kinds[kind];
  return unit === null ? paper : fill(papers.unitPaper, { paper, unit });
}
