import type { SheetLook } from '../../workbook/file/sheet-look';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Measure } from './fitted-text';
import { geometryOf } from './geometry';
import type { Geometry, Shown } from './geometry';
import { SheetModel } from './sheet-model';
import { sizesOf } from './sheet-sizes';

/** Frozen rows and columns take at most so much of the room, else nothing could be scrolled. */
const FROZEN_SHARE = 0.6;

/** The room a sheet is drawn in, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A sheet in the looks of its file, its panes frozen where there is room for that. */
export function modelOf(
  sheet: SheetSnapshot, date1904: boolean, look: SheetLook, room: Room, measure: Measure,
): SheetModel {
  const { rows, columns } = geometryOf(sheet, sizesOf(sheet, look, measure));
  const geometry: Geometry = { rows: fitting(rows, room.height), columns: fitting(columns, room.width) };
  return new SheetModel(sheet, date1904, geometry, look, measure);
}

function fitting(shown: Shown, room: number): Shown {
  const taken = shown.sizes.slice(0, shown.frozen).reduce((total, size) => total + size, 0);
  return taken <= room * FROZEN_SHARE ? shown : { ...shown, frozen: 0 };
}
