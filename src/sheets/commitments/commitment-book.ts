import { lineageOf, type Lineage } from '../../scoring/lineage';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import type { Report } from '../report';
import { criterionFinder, type CriteriaSet } from '../criteria-set';
import type { Memory } from '../memory';
import type { Table } from '../recognise';
import type { Unit } from '../units';
import { KnownNames } from './known-names';
import { findLineage, readLineage } from './lineage-table';
import { rankListOf, readRankRows, type RankList } from './rank-list';
import { readCommitments, type Commitment } from './read';

/** What a workbook says of commitments. */
export interface CommitmentBook {
  readonly list: readonly Commitment[];
  readonly rankLists: readonly RankList[];
  readonly lineage: Lineage;
  readonly names: KnownNames;
}

/** What reading commitments needs of the rest of the workbook. */
interface Around {
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly units: readonly Unit[];
  readonly criteria: CriteriaSet | null;
  /** Sheets that are not ours: where tables of reorganisations may stand. */
  readonly open: readonly SheetSnapshot[];
}

/** Reads commitments, lists of ranks and reorganisations. */
export function readCommitmentBook(tables: readonly Table[], around: Around, report: Report): CommitmentBook {
  const { snapshot, memory, units, criteria, open } = around;
  const lists = tables
    .filter(({ kind }) => kind === 'ranks')
    .map((table) => ({ name: table.sheet.name, rows: readRankRows(table, report) }));
  const descents = readLineage(open.flatMap(findLineage), report);
  const others = [...lists.flatMap(({ rows }) => rows.map(({ unit }) => unit)), ...descents.flatMap(({ from, to }) => [from, to])];
  const names = new KnownNames(units, others.filter((name) => name !== null));
  const tidy = (name: string): string => names.nameOf(name) ?? name;
  const tidyOrNull = (name: string | null): string | null => (name === null ? null : tidy(name));
  const find = criteria === null ? () => null : criterionFinder(criteria);
  const known = { names, memory, isCode: (code: string) => find(code) !== null, date1904: snapshot.date1904 };
  return {
    list: readCommitments(tables.filter(({ kind }) => kind === 'commitments'), known, report),
    rankLists: lists.map(({ name, rows }) => rankListOf(name, rows, tidy)),
    lineage: lineageOf(descents.map(({ from, to }) => ({ from: tidyOrNull(from), to: tidyOrNull(to) }))),
    names,
  };
}
