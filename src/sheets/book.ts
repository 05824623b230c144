import type { Snapshot } from '../workbook/snapshot';
import { isAwardSheet } from './awards/award-sheets';
import { findBands, readBands } from './bands-sheet';
import { Report } from './report';
import { readCommitmentBook, type CommitmentBook } from './commitments/commitment-book';
import { readColumnScores } from './column-scores';
import type { CriteriaSet } from './criteria-set';
import { criteriaInUse } from './criteria-in-use';
import { enterUnits } from './enter-units';
import { finalPoints, type FinalPoints } from './final-points';
import { readForm, readFormScores, type FormMaximum, type FormTable } from './form-sheet';
import { findUnits, readMatrix, type Sources, type UnitTable } from './matrix-sheet';
import { Memory } from './memory';
import { isOurSheet } from './our-sheets';
import { placeForms } from './place-forms';
import { mappingsOf, recognise, type Table } from './recognise';
import { sheetReport, type Found, type SheetReport } from './sheet-report';
import type { Settings } from './settings';
import { findSettings, readSettings } from './settings-sheet';
import type { SummaryScore } from './summary-row';
import { readSummary } from './summary-sheet';
import { placeColumns, readColumnTable, tellUnitColumns, type PlacedColumns } from './unit-columns';
import { readUnitRows, type UnitRows } from './unit-rows';
import { Units } from './units';

/** Everything that was read from a workbook. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly settings: Settings;
  readonly criteria: CriteriaSet | null;
  readonly units: Units;
  /** Every table that was recognised. */
  readonly tables: readonly Table[];
  /** Unit lists, matrices and summary tables: where results may have their columns. */
  readonly unitTables: readonly UnitTable[];
  readonly forms: readonly UnitForm[];
  /** Tables in which each unit has a column. */
  readonly columnTables: readonly PlacedColumns[];
  /** `null` where points stand in summary tables only. */
  readonly final: FinalPoints | null;
  /** The points of each source; empty where points stand in summary tables only. */
  readonly sources: Sources;
  readonly summary: ReadonlyMap<number, SummaryScore>;
  readonly commitments: CommitmentBook;
  readonly sheets: readonly SheetReport[];
  readonly report: Report;
}

/** The form of a unit. */
export interface UnitForm {
  readonly form: FormTable;
  /** The unit's position; `null` where the form's name could mean several. */
  readonly unit: number | null;
  /** The maxima that the form gives, by position in the criteria set; none where the set was read from it. */
  readonly maxima: ReadonlyMap<number, FormMaximum>;
}

/** Reads a workbook: recognises its sheets, and takes from them settings, criteria, units and points. */
export function readBook(snapshot: Snapshot): Book {
  const report = new Report();
  const memory = Memory.parse(snapshot.memory);
  const told = mappingsOf(memory.mappings, snapshot.sheets);
  const open = snapshot.sheets.filter((sheet) => !isOurSheet(sheet, memory) && told.get(sheet)?.kind !== 'ignored');
  const forAwards = new Set(open.filter((sheet) => isAwardSheet(sheet) && !told.has(sheet)));
  const settingsTables = open.filter((sheet) => !forAwards.has(sheet)).flatMap(findSettings);
  const bands = readBands(open.flatMap(findBands), report);
  const settings = readSettings(settingsTables, bands, report);
  const recognised = snapshot.sheets.flatMap((sheet, sheetIndex): Found[] => {
    const isSettings = settingsTables.some((table) => table.sheet === sheet);
    const mapping = told.get(sheet) ?? null;
    const read = open.includes(sheet) && !forAwards.has(sheet) && (!isSettings || mapping !== null);
    const table = read ? recognise(sheet, mapping, settings.year) : null;
    return table === null ? [] : [{ table, sheetIndex }];
  });
  const found = tellUnitColumns(recognised);
  const reader = new BookReader(snapshot, memory, settings, found, open, report);
  const book = reader.read();
  report.checked('sheet.noneRecognised', open.length);
  if (found.length === 0) report.add('sheet.noneRecognised', '', '', {});
  report.countNumbers();
  return { ...book, sheets: snapshot.sheets.map((sheet) => sheetReport(sheet, told.get(sheet) ?? null, book, found, memory)) };
}

class BookReader {
  private readonly units = new Units();
  private readonly rows = new Map<Table, UnitRows>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly memory: Memory,
    private readonly settings: Settings,
    private readonly found: readonly Found[],
    private readonly open: Snapshot['sheets'],
    private readonly report: Report,
  ) {
    for (const { table } of found) {
      if (hasUnitRows(table)) this.rows.set(table, readUnitRows(table, report));
    }
  }

  read(): Omit<Book, 'sheets'> {
    const { snapshot, memory, settings, units, report } = this;
    const forms = this.of('form').map(({ table, sheetIndex }) => readForm(table, sheetIndex));
    const columnTables = this.of('unitColumns').map(({ table, sheetIndex }) => readColumnTable(table, sheetIndex));
    const tables = this.found.map(({ table }) => table);
    enterUnits({ tables, rowsOf: (table) => this.rowsOf(table).units, forms, columnTables }, units, report);
    const criteria = criteriaInUse(tables, (table) => this.rowsOf(table).maximumRow, units, report);
    const unitTables = this.found
      .filter(({ table }) => hasUnitRows(table))
      .map(({ table, sheetIndex }): UnitTable => {
        const rows = this.rowsOf(table);
        return { table, sheetIndex, rows, units: findUnits(table, rows, units, report) };
      });
    units.countRows(forms.length, report);
    const placed = placeForms(forms, units, report);
    const placedColumns = columnTables.map((table) => placeColumns(table, units, report));
    takeGroups(unitTables, units);
    const sources: Sources = new Map();
    if (criteria !== null) this.readMatrices(criteria, unitTables, sources);
    const unitForms = placed.map(({ form, unit }): UnitForm => {
      if (criteria === null || unit === null) return { form, unit, maxima: new Map() };
      return { form, unit, maxima: readFormScores(form, unit, criteria, units, sources, memory, report) };
    });
    if (criteria !== null) for (const table of placedColumns) readColumnScores(snapshot, table, criteria, units, sources, report);
    const final = criteria === null || sources.size === 0 ? null : finalPoints(criteria, units, sources);
    const summary = final === null ? this.summaries(unitTables) : new Map<number, SummaryScore>();
    const commitments = readCommitmentBook(tables, { snapshot, memory, units: units.list, criteria, open: this.open }, report);
    return { snapshot, memory, settings, criteria, units, tables, unitTables, forms: unitForms, columnTables: placedColumns, final, sources, summary, commitments, report };
  }

  private of(...kinds: readonly Table['kind'][]): Found[] {
    return this.found.filter(({ table }) => kinds.includes(table.kind));
  }

  private rowsOf(table: Table): UnitRows {
    return this.rows.get(table) ?? { units: [], maximumRow: null };
  }

  private readMatrices(criteria: CriteriaSet, tables: readonly UnitTable[], sources: Sources): void {
    const { snapshot, units, report } = this;
    for (const table of tables.filter((one) => one.table.kind === 'matrix')) {
      readMatrix(snapshot, table, criteria, units, sources, report);
    }
  }

  private summaries(tables: readonly UnitTable[]): Map<number, SummaryScore> {
    const { units, settings, memory, report } = this;
    const scores = new Map<number, SummaryScore>();
    const summaries = tables.filter((one) => one.table.kind === 'summary');
    // A list of units with an index column, and no scores anywhere, is its own summary.
    const lists = tables.filter((one) => one.table.kind === 'units' && one.table.head.columns.has('index'));
    for (const table of summaries.length > 0 ? summaries : lists) {
      for (const [unit, score] of readSummary(table, units, settings, memory, report)) {
        if (!scores.has(unit)) scores.set(unit, score);
      }
    }
    return scores;
  }
}

function hasUnitRows(table: Table): boolean {
  return table.kind === 'units' || table.kind === 'matrix' || table.kind === 'summary';
}

/** A unit without a group takes that of its rows elsewhere. */
function takeGroups(tables: readonly UnitTable[], units: Units): void {
  for (const { rows, units: positions } of tables) {
    rows.units.forEach(({ group }, at) => {
      const unit = units.list[positions[at] ?? -1];
      if (unit?.group === '') unit.group = group;
    });
  }
}
