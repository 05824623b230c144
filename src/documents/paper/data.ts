import type { ManualChange, Shortlist } from '../../scoring/award';
import type { Points } from '../../scoring/points';
import type { Vote } from '../../scoring/vote';
import type { Origin, PaperKind } from './paper';

export interface CivilDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/**
 * What the user wrote on the sheet *Văn bản* for one paper. Empty text and empty lists are
 * shown as dots to fill in by hand, or replaced by usual wording; nothing is invented.
 */
export interface PaperTexts {
  /** *Cơ quan chủ quản*. */
  readonly superior: string;
  /** *Cơ quan ban hành*. */
  readonly issuer: string;
  /** *Số*. */
  readonly number: string;
  /** *Ký hiệu*, such as TTr-SNV. */
  readonly symbol: string;
  /** *Địa danh*. */
  readonly place: string;
  readonly date: CivilDate | null;
  /** *Trích yếu*. */
  readonly subject: string;
  /** *Kính gửi*. */
  readonly addressees: readonly string[];
  /** *Thẩm quyền ban hành*, of a decision. */
  readonly authority: string;
  /** *Căn cứ*. */
  readonly bases: readonly string[];
  /** Paragraphs, or articles of a decision, in place of the usual wording. */
  readonly body: readonly string[];
  /** *Quyền hạn, chức vụ của người ký*: one line each. */
  readonly office: readonly string[];
  /** *Họ tên người ký*. */
  readonly signer: string;
  /** *Nơi nhận*. */
  readonly recipients: readonly string[];
}

/** The council's meeting (*họp Hội đồng*), in the user's words. */
export interface Meeting {
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly chair: string;
  readonly secretary: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly vote: Vote | null;
}

/** A unit in a ranking table. */
export interface RankedUnit {
  readonly name: string;
  readonly rank: number | null;
  readonly maximum: Points | null;
  readonly appraisal: Points | null;
  readonly survey: Points | null;
  readonly points: Points | null;
  readonly index: Points | null;
  readonly band: string | null;
  /** Why it is tied, or not ranked; a sentence, or empty. */
  readonly note: string;
}

/** A group's units in the order they are published. */
export interface GroupResults {
  /** Empty where the workbook knows no groups. */
  readonly group: string;
  /** The names of the group's bands, best first. */
  readonly bands: readonly string[];
  readonly units: readonly RankedUnit[];
}

export interface AreaPoints {
  readonly code: string;
  readonly name: string;
  readonly points: Points;
  readonly maximum: Points;
  readonly index: Points | null;
}

/** What the result sheet of one unit says. */
export interface UnitCard {
  readonly group: string;
  readonly unit: RankedUnit;
  /** How many units of its group are ranked. */
  readonly ranked: number;
  readonly previousRank: number | null;
  readonly areas: readonly AreaPoints[];
  /** Commitments, each with what became of it. */
  readonly commitments: readonly { readonly text: string; readonly verdict: string }[];
}

/** Everything papers are drawn up from. */
export interface PaperData {
  readonly origin: Origin;
  readonly texts: Readonly<Record<PaperKind, PaperTexts>>;
  /** The year that was scored, such as 2025; empty when the workbook does not say. */
  readonly year: string;
  /** Decimals of an index. */
  readonly decimals: number;
  readonly groups: readonly GroupResults[];
  readonly shortlists: readonly Shortlist[];
  readonly changes: readonly ManualChange[];
  readonly meeting: Meeting | null;
}
