import { Report } from '../sheets/report';
import { Memory } from '../sheets/memory';
import { hasSource } from '../sheets/table-kind';
import { hasUnitColumns } from '../sheets/unit-columns';
import type { SheetMapping } from '../sheets/remembered';
import { isOurSheet } from '../sheets/our-sheets';
import { mappingsOf, recognise, scoreSource } from '../sheets/recognise';
import { findSettings, readSettings } from '../sheets/settings-sheet';
import type { Plan } from '../workbook/plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { readingOf } from './reading';

/**
 * The plan that keeps in the workbook how a sheet is to be read, instead of what was kept of
 * that sheet before; it writes no cell. Only what differs from what the headers and the sheet's
 * name say by themselves is kept.
 */
export function rememberMapping(snapshot: Snapshot, mapping: SheetMapping): Plan {
  const sheet = snapshot.sheets.find(({ name }) => name === mapping.sheet);
  const least = sheet === undefined ? mapping : leastMapping(snapshot, sheet, mapping);
  return keep(snapshot, mapping.sheet, least === null ? [] : [least]);
}

/** The plan that has the headers and the name of a sheet decide again. */
export function forgetMapping(snapshot: Snapshot, sheet: string): Plan {
  return keep(snapshot, sheet, []);
}

/** A sheet that got a new name is still read by what was kept under the old one: that goes too. */
function keep(snapshot: Snapshot, name: string, kept: readonly SheetMapping[]): Plan {
  const memory = Memory.parse(snapshot.memory);
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const replaced = sheet === undefined ? name : (mappingsOf(memory.mappings, snapshot.sheets).get(sheet)?.sheet ?? name);
  const others = memory.mappings.filter((one) => one.sheet !== name && one.sheet !== replaced);
  return { blocks: [], sheets: [], memory: memory.with({ mappings: [...others, ...kept] }) };
}

/** `null` where the sheet is read so without a word. */
function leastMapping(snapshot: Snapshot, sheet: SheetSnapshot, mapping: SheetMapping): SheetMapping | null {
  const { columns, headRow } = readingOf(sheet, mapping);
  const told = columns.filter(({ holds, automatic }) => holds !== automatic);
  const named = !hasSource(mapping.kind) || mapping.source === scoreSource(sheet.name);
  const least: SheetMapping = {
    ...mapping,
    headRow: null,
    source: named ? null : mapping.source,
    columns: Object.fromEntries(told.map(({ key, holds }) => [key, holds])),
  };
  if (readingOf(sheet, least).headRow !== headRow) return { ...least, headRow };
  const silent = least.source === null && told.length === 0 && findSettings(sheet).length === 0;
  const alone = silent ? recognise(sheet, null, yearOf(snapshot)) : null;
  // Whether columns are units depends on the other sheets as well: what the user says of them is kept.
  return alone !== null && alone.kind === mapping.kind && alone.head.row === headRow && !hasUnitColumns(alone) ? null : least;
}

/** The year that is judged, as the settings have it. */
function yearOf(snapshot: Snapshot): string {
  const memory = Memory.parse(snapshot.memory);
  const open = snapshot.sheets.filter((sheet) => !isOurSheet(sheet, memory));
  return readSettings(open.flatMap(findSettings), [], new Report()).year;
}
