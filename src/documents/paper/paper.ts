/**
 * A paper (*văn bản*) as plain data: what it says and in which part of the form of Decree
 * 30/2020/NĐ-CP it says it. How a part looks is the renderer's affair.
 */

export const PAPER_KINDS = ['proposal', 'minutes', 'decision', 'notice', 'unitResult'] as const;
/** *Tờ trình*, *biên bản*, *quyết định*, *thông báo*, *phiếu kết quả*. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A stretch of text; upright unless it says otherwise. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface TableColumn {
  readonly head: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A row of cells, or a title across the whole table. */
export type TableRow = { readonly cells: readonly string[] } | { readonly title: string };

export interface PaperTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block =
  /** Kind and subject (*tên loại, trích yếu*). */
  | { readonly block: 'title'; readonly kind: string; readonly subject: string }
  /** A line of bold capitals in the middle. */
  | { readonly block: 'centred'; readonly text: string }
  | { readonly block: 'addressees'; readonly label: string; readonly names: readonly string[] }
  /** Legal bases (*căn cứ*), with their closing signs. */
  | { readonly block: 'bases'; readonly lines: readonly string[] }
  | { readonly block: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly block: 'table'; readonly table: PaperTable };

export interface Letterhead {
  readonly superior: string;
  readonly issuer: string;
  /** Number and symbol; empty for papers that bear none. */
  readonly number: string;
  readonly placeAndDate: string;
}

/** Who signs: lines of capitals, and the name. */
export interface Signature {
  readonly office: readonly string[];
  readonly name: string;
}

export interface Closing {
  /** On the left, besides the main signature; minutes have it. */
  readonly second: Signature | null;
  readonly main: Signature;
  readonly recipientsLabel: string;
  /** *Nơi nhận*, with their closing signs. */
  readonly recipients: readonly string[];
}

export interface Annex {
  /** "Phụ lục", with its number where there are several. */
  readonly label: string;
  readonly title: string;
  /** To which paper it belongs. */
  readonly attachedTo: string;
  readonly blocks: readonly Block[];
}

/** Where the figures of a paper come from; kept in the file's properties. */
export interface Origin {
  readonly workbook: string;
  /** The entry of the journal; empty where there is none. */
  readonly entry: string;
  /** The hash of the workbook's content, as `sheets/content-hash` documents it; empty where it is not known. */
  readonly hash: string;
  /** When the paper was made or, on the command line, its workbook saved; ISO 8601 in UTC. The file bears it as its own time. */
  readonly made: string;
}

export interface Paper {
  readonly kind: PaperKind;
  /** For the file's properties. */
  readonly title: string;
  readonly letterhead: Letterhead;
  readonly blocks: readonly Block[];
  readonly closing: Closing;
  readonly annexes: readonly Annex[];
  readonly origin: Origin;
}
