/** A cell to go to. */
export interface CellPlace {
  readonly sheet: string;
  /** Such as `C7`. */
  readonly address: string;
}

/** Where somebody who may get an award stands in the workbook. */
export interface NomineePlace extends CellPlace {
  /** Its cell of the column *Phiếu đồng ý*; `null` where there is no such column. */
  readonly votes: CellPlace | null;
}
