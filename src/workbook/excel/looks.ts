import type { Look } from '../plan';
import type { LookRun } from './state';

type Format = Excel.Interfaces.RangeFormatUpdateData;

/** How the blocks of our sheets look, in the font of the workbook; files look the same. */
export const LOOKS: Readonly<Record<Look, Format>> = {
  title: { font: { bold: true, size: 14 }, verticalAlignment: 'Center' },
  note: { font: { italic: true }, wrapText: true, verticalAlignment: 'Top' },
  head: {
    font: { bold: true },
    fill: { color: '#DDE8F3' },
    wrapText: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
  },
  body: { verticalAlignment: 'Center' },
  text: { wrapText: true, verticalAlignment: 'Top' },
  link: { font: { color: '#0563C1', underline: 'Single' }, verticalAlignment: 'Top' },
};

/** The style of our tables: lines, no bands. */
export const TABLE_STYLE = 'TableStyleLight15';

/** What is asked of cells to be able to give them their looks again. */
export const LOOK_PROPERTIES = {
  format: {
    font: { bold: true, italic: true, underline: true, color: true, size: true, name: true },
    fill: { color: true, pattern: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
} as const;

/** The looks of a block of cells whose first cell is given, in as few runs as its rows allow. */
export function lookRuns(cells: readonly (readonly Excel.CellProperties[])[], row: number, column: number): LookRun[] {
  const bands: { readonly key: string; runs: LookRun[] }[] = [];
  for (const [at, line] of cells.entries()) {
    const runs = rowRuns(line, row + at, column);
    const key = JSON.stringify(runs.map(({ range, look }) => [range.column, range.columns, look]));
    const last = bands.at(-1);
    if (last?.key === key) last.runs = last.runs.map(oneRowLonger);
    else bands.push({ key, runs });
  }
  return bands.flatMap(({ runs }) => runs);
}

function rowRuns(line: readonly Excel.CellProperties[], row: number, firstColumn: number): LookRun[] {
  const runs: LookRun[] = [];
  let lastKey = '';
  for (const [at, cell] of line.entries()) {
    const look = lookOf(cell);
    const key = JSON.stringify(look);
    const last = runs.at(-1);
    if (last !== undefined && key === lastKey) {
      runs[runs.length - 1] = { look, range: { ...last.range, columns: last.range.columns + 1 } };
    } else {
      runs.push({ look, range: { row, column: firstColumn + at, rows: 1, columns: 1 } });
    }
    lastKey = key;
  }
  return runs;
}

function oneRowLonger({ range, look }: LookRun): LookRun {
  return { look, range: { ...range, rows: range.rows + 1 } };
}

/** An empty fill is reported as white; writing white would hide the grid lines. */
function lookOf({ format = {} }: Excel.CellProperties): Format {
  const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = format;
  return {
    ...(font && { font }),
    ...(fill?.color !== undefined && fill.pattern !== 'None' && { fill: { color: fill.color } }),
    ...(wrapText !== undefined && { wrapText }),
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
  };
}
