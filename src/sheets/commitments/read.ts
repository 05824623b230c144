import type { CommitmentKind } from '../../scoring/commitment';
import { cellAddress } from '../../workbook/address';
import type { Report } from '../report';
import type { Field } from '../fields';
import type { FindingCode, FindingValues } from '../finding';
import { fingerprint } from '../fingerprint';
import type { Memory } from '../memory';
import { declaredCriteria, declaredKind, declaredTarget } from './declared';
import { takeExceptions } from './exceptions';
import type { KnownNames, Makers } from './known-names';
import { NO_TARGETS, readingText, WITHOUT_TARGET, type Reading } from './reading';
import { readRowFigures, type RowFigures } from './row-figures';
import { fieldAddress, fieldText, readCommitmentRows, type CommitmentRow } from './rows';
import { reportSignedDay } from './signature';
import { readCommitmentText, type Clause } from './text';
import type { Table } from '../recognise';
import { commitmentKind, isShareOfTarget } from './words';

/** A promise, who makes it, and what its row says of it. */
export interface Commitment {
  readonly row: CommitmentRow;
  readonly content: string;
  /** Names as they are listed; several where the row speaks for several. */
  readonly units: readonly string[];
  /** It speaks for a group or for all: a unit's own row goes before it. */
  readonly general: boolean;
  readonly reading: Reading;
  /** `proposed`: read out of free text, and not yet confirmed by the user. */
  readonly state: 'declared' | 'confirmed' | 'proposed';
  readonly figures: RowFigures;
  /** Where its target stands, as `Sheet!A1`; empty where no cell holds it. */
  readonly targetCell: string;
}

/** What reading needs to know of the workbook. */
export interface Known {
  readonly names: KnownNames;
  readonly memory: Memory;
  readonly isCode: (code: string) => boolean;
  readonly date1904: boolean;
}

/** What every row is looked at for. */
const ROW_FINDINGS = ['commitment.kindUnknown', 'commitment.unitUnknown', 'commitment.unconfirmed'] as const satisfies readonly FindingCode[];

const BY_HAND: Reading = { kind: 'manual', of: 'whole', ...NO_TARGETS, criteria: [], exceptions: [] };

/** Kinds in which single units are named with a target of their own. */
const WITH_EXCEPTIONS: readonly CommitmentKind[] = ['rateAtLeast', 'indexAtLeast'];

/** Reads the sheets *Cam kết*: as their columns say and, where those are blank, as the text proposes. */
export function readCommitments(tables: readonly Table[], known: Known, report: Report): Commitment[] {
  const counts = new Map<string, number>();
  return tables.flatMap((table) => readCommitmentRows(table, known.date1904, counts, report)).flatMap((row) => new RowReader(row, known, report).read());
}

class RowReader {
  private readonly content: string;
  private readonly unit: string;

  constructor(
    private readonly row: CommitmentRow,
    private readonly known: Known,
    private readonly report: Report,
  ) {
    this.content = fieldText(row, 'commitment');
    this.unit = fieldText(row, 'unit');
  }

  read(): Commitment[] {
    const { row, content, report } = this;
    for (const code of ROW_FINDINGS) report.checked(code);
    reportSignedDay(row, report);
    const { clauses, fromText } = this.clauses();
    const state = fromText ? this.confirmation(clauses) : 'declared';
    const kinds = state === 'proposed' ? new Set(clauses.map(({ reading }) => reading.kind)) : [];
    for (const promise of kinds) this.add('commitment.unconfirmed', 'commitment', { text: content, promise });
    return clauses.map(({ units, reading }) => {
      const makers = this.makers(units);
      const figures = readRowFigures(row, reading.kind, report);
      const hasTarget = !WITHOUT_TARGET.includes(reading.kind) && fieldText(row, 'target') !== '';
      const targetCell = hasTarget ? `${row.table.sheet.name}!${fieldAddress(row, 'target') ?? ''}` : '';
      return { row, content, units: makers.names, general: makers.general, reading, state, figures, targetCell };
    });
  }

  /** What the row promises, and whether any of that was read out of its text. */
  private clauses(): { readonly clauses: readonly Clause[]; readonly fromText: boolean } {
    const kind = declaredKind(this.row, this.report);
    const found = readCommitmentText(this.content);
    if (kind === null) {
      const proposed = this.proposed(found);
      return { clauses: proposed.map((clause) => this.withColumns(clause)), fromText: true };
    }
    const own = this.withColumns({ units: '', reading: { ...BY_HAND, kind } });
    const untold = own.reading.target === NO_TARGETS.target && !WITHOUT_TARGET.includes(kind);
    const same = untold || this.unit === '' ? found.filter(({ reading }) => reading.kind === kind) : [];
    if (same.length > 0) return { clauses: same.map((clause) => this.withColumns(clause)), fromText: true };
    const inText = WITH_EXCEPTIONS.includes(kind) && own.reading.exceptions.length === 0 ? takeExceptions(this.content).exceptions : [];
    if (inText.length === 0) return { clauses: [own], fromText: false };
    return { clauses: [{ ...own, reading: { ...own.reading, exceptions: inText } }], fromText: true };
  }

  /** Where the text has no measure, what it says together with the column *Chỉ tiêu*, else by its words alone. */
  private proposed(found: readonly Clause[]): readonly Clause[] {
    const target = fieldText(this.row, 'target');
    const measured = (clauses: readonly Clause[]): boolean => clauses.some(({ reading }) => reading.kind !== 'manual');
    if (measured(found) || !/\d/.test(target)) return found.length > 0 ? found : [{ units: '', reading: BY_HAND }];
    const together = readCommitmentText(`${this.content} ${target}`);
    if (measured(together)) return together;
    return [{ units: found[0]?.units ?? '', reading: { ...BY_HAND, kind: commitmentKind(this.content) ?? 'manual' } }];
  }

  /** What the columns say goes before what the text says. */
  private withColumns({ units, reading }: Clause): Clause {
    const { row, known, report } = this;
    const needed = !WITHOUT_TARGET.includes(reading.kind);
    const told = needed ? declaredTarget(row, reading.kind, report) : null;
    const criteria = declaredCriteria(row, known.isCode);
    return {
      units,
      reading: {
        ...reading,
        of: isShareOfTarget(fieldText(row, 'kind')) ? 'target' : reading.of,
        ...(told === null ? {} : { target: told.target, from: told.from }),
        exceptions: told !== null && told.exceptions.length > 0 ? told.exceptions : reading.exceptions,
        criteria: criteria.length > 0 ? criteria : reading.criteria,
      },
    };
  }

  private confirmation(clauses: readonly Clause[]): 'confirmed' | 'proposed' {
    const { row, content, known } = this;
    const confirmed = known.memory.confirmedReading(row.subject);
    return confirmed === proposalKey(content, clauses.map(({ reading }) => reading)) ? 'confirmed' : 'proposed';
  }

  /** Who promises: the unit of the row, else those that the text names. */
  private makers(inText: string): Makers {
    const field = this.unit === '' ? 'commitment' : 'unit';
    const makers = this.known.names.find(this.unit === '' ? inText : this.unit);
    const nobody = makers.names.length === 0 && makers.unknown.length === 0 && makers.ambiguous.length === 0;
    for (const unit of nobody ? [this.content] : makers.unknown) this.add('commitment.unitUnknown', field, { unit });
    for (const { name, candidates } of makers.ambiguous) {
      this.add('unit.ambiguous', field, { unit: name, candidates: candidates.join('; ') });
    }
    return makers;
  }

  private add<C extends FindingCode>(code: C, field: Field, values: FindingValues<C>): void {
    const { row } = this;
    this.report.add(code, row.table.sheet.name, fieldAddress(row, field) ?? cellAddress(row.row, 0), values);
  }
}

/** By which a confirmation is known to hold still: the text, and what was read out of it. */
export function proposalKey(content: string, readings: readonly Reading[]): string {
  return fingerprint([[content, ...readings.map(readingText)]]);
}
