import { POINTS_PER_UNIT, points, type Points } from '../../scoring/points';
import type { VoteRules } from '../../scoring/vote';
import { cellAddress } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { percentFormat, readNumberText, readText } from '../cell';
import type { Report } from '../report';
import { headerKey } from '../fields';
import { smallTableRows, type SmallTable } from '../small-table';
import type { CellPlace } from './cell-place';

/** What the sheet of settings says of the council and its vote; `null` where it is silent. */
export interface CouncilSettings {
  readonly members: number | null;
  readonly present: number | null;
  readonly share: Points | null;
  readonly above: boolean;
  readonly base: VoteRules['base'];
  readonly quorum: Points | null;
  /** Places that a group cannot fill go to other groups. */
  readonly reallocate: boolean;
  /** The cells of the values, blank ones too, by what they say. */
  readonly cells: ReadonlyMap<CouncilItem, CellPlace>;
}

export type CouncilItem = Exclude<keyof CouncilSettings, 'above' | 'cells'>;

const SILENT: CouncilSettings = {
  members: null,
  present: null,
  share: null,
  above: false,
  base: 'members',
  quorum: null,
  reallocate: false,
  cells: new Map(),
};

/** What a cell of a setting says. */
interface Cell {
  readonly text: string;
  /** Percent, where it is one. */
  readonly percent: Points | null;
}

type Reader = (cell: Cell) => Partial<CouncilSettings> | null;

const ITEMS: readonly (readonly [CouncilItem, RegExp, Reader])[] = [
  ['present', /^so thanh vien( hoi dong)? co mat/, ({ text }) => read(wholeOf(text), (present) => ({ present }))],
  ['members', /^(tong )?so thanh vien( hoi dong)?$|^council members$/, ({ text }) => read(wholeOf(text), (members) => ({ members }))],
  ['quorum', /^ty le (thanh vien )?(co mat|du hop)|^quorum/, ({ percent }) => read(percent, (quorum) => ({ quorum }))],
  ['base', /^tinh ty le (phieu )?(tren|theo)|^vote base/, ({ text }) => read(baseOf(text), (base) => ({ base }))],
  [
    'share',
    /^ty le (phieu|dong y|thong qua)|^vote share/,
    ({ text, percent }) => read(percent, (share) => ({ share, above: isAbove(text) })),
  ],
  ['reallocate', /^chuyen chi tieu|^phan bo lai|^reallocate/, ({ text }) => read(yesOrNo(text), (reallocate) => ({ reallocate }))],
];

/** Whether an item of the settings is the council's; its key, as {@link headerKey} makes it. */
export function isCouncilItem(key: string): boolean {
  return ITEMS.some(([, pattern]) => pattern.test(key));
}

/** Reads what the settings say of the council; what is not understood is reported and left out. */
export function readCouncilSettings(tables: readonly SmallTable[], report: Report): CouncilSettings {
  const cells = new Map<CouncilItem, CellPlace>();
  let settings: CouncilSettings = { ...SILENT, cells };
  for (const table of tables) {
    const [itemColumn, valueColumn] = [table.columns.get('item'), table.columns.get('value') ?? 0];
    for (const row of smallTableRows(table)) {
      const item = readText(table.sheet, row, itemColumn);
      const text = readText(table.sheet, row, valueColumn);
      const [name, , reader] = ITEMS.find(([, pattern]) => pattern.test(headerKey(item))) ?? [];
      if (name === undefined || reader === undefined) continue;
      cells.set(name, { sheet: table.sheet.name, address: cellAddress(row, valueColumn) });
      if (text === '') continue;
      report.checked('award.badValue');
      const value = reader({ text, percent: percentOf(table.sheet, row, valueColumn, text) });
      if (value === null) report.at('award.badValue', table.sheet, row, valueColumn, { value: text });
      else settings = { ...settings, ...value };
    }
  }
  return settings;
}

function read<T>(value: T | null, settings: (value: T) => Partial<CouncilSettings>): Partial<CouncilSettings> | null {
  return value === null ? null : settings(value);
}

function wholeOf(text: string): number | null {
  const value = readNumberText(text);
  return typeof value === 'number' && value >= 0 && value % POINTS_PER_UNIT === 0 ? value / POINTS_PER_UNIT : null;
}

/** Percent as text ("90%", "trên 50%", "2/3"), or as a cell of percent format holds it. */
function percentOf(sheet: SheetSnapshot, row: number, column: number, text: string): Points | null {
  const fraction = /^\D*(\d+)\s*\/\s*(\d+)\D*$/.exec(text);
  if (fraction !== null && Number(fraction[2]) > 0) {
    // 6 of 9 are 2/3, and not more than 2/3: rounded down where as much is enough, up where it is not.
    const round = isAbove(text) ? Math.ceil : Math.floor;
    return points(round((Number(fraction[1]) * 100 * POINTS_PER_UNIT) / Number(fraction[2])));
  }
  const value = readNumberText(/\d+(?:[.,]\d+)?/.exec(text)?.[0] ?? '');
  if (typeof value !== 'number') return null;
  const percent = percentFormat(sheet, row, column) ? points(value * 100) : value;
  return percent > 0 && percent <= 100 * POINTS_PER_UNIT ? percent : null;
}

/** More than the share is asked for, not just as much. */
function isAbove(text: string): boolean {
  return /\btren\b|\bmore than\b|>(?!=)/.test(`${headerKey(text)} ${text}`);
}

function baseOf(text: string): VoteRules['base'] | null {
  const key = headerKey(text);
  if (/\bco mat\b|\bpresent\b/.test(key)) return 'present';
  return /\bthanh vien\b|\bmembers\b/.test(key) ? 'members' : null;
}

function yesOrNo(text: string): boolean | null {
  const key = headerKey(text);
  if (/^(co|yes|x|true)$/.test(key)) return true;
  return /^(khong|no|false)$/.test(key) ? false : null;
}
