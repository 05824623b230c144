/** placeholder until workbook/file exports it */
export interface LineLook { readonly style: string; readonly color: string | null }
export interface CellStyle {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: boolean; readonly strike: boolean; readonly color: string | null };
  readonly fill: string | null;
  readonly borders: { readonly left: LineLook | null; readonly right: LineLook | null; readonly top: LineLook | null; readonly bottom: LineLook | null };
  readonly alignment: { readonly horizontal: string; readonly vertical: string; readonly indent: number };
  readonly wrap: boolean;
  readonly numberFormat: string;
}
export interface SheetLook {
  /** In characters; 0 hidden; undefined default */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  style(row: number, column: number): CellStyle;
}
const PLAIN: CellStyle = { font: { name: 'Times New Roman', size: 12, bold: false, italic: false, underline: false, strike: false, color: null }, fill: null, borders: { left: null, right: null, top: null, bottom: null }, alignment: { horizontal: 'general', vertical: 'bottom', indent: 0 }, wrap: false, numberFormat: 'General' };
export function plainLook(): SheetLook {
  return { columnWidths: new Map([[1, 40]]), rowHeights: new Map(), frozenRows: 1, frozenColumns: 2, style: () => PLAIN };
}
