import type { Book } from '../../sheets/book';
import { findChanges, readChanges, type ChangeRow } from '../../sheets/awards/change-rows';
import { readCouncilSettings, type CouncilSettings } from '../../sheets/awards/council-settings';
import { isTextsSheet, readTexts, type TextBook } from '../../sheets/awards/paper-texts';
import { findPersons, readPersons, type PersonRow } from '../../sheets/awards/person-rows';
import { findRounds, readRounds, type RoundRow } from '../../sheets/awards/round-rows';
import { readUnitAwardCells, type UnitAwardCells } from '../../sheets/awards/unit-columns';
import type { Report } from '../../sheets/report';
import { isOurSheet } from '../../sheets/our-sheets';
import { findSettings } from '../../sheets/settings-sheet';

/** Everything that was read for awards and papers. */
export interface AwardBook {
  readonly rounds: readonly RoundRow[];
  readonly persons: readonly PersonRow[];
  readonly changes: readonly ChangeRow[];
  readonly council: CouncilSettings;
  readonly texts: TextBook;
  readonly units: ReadonlyMap<number, UnitAwardCells>;
}

/** Reads *Khen thưởng*, *Cá nhân*, *Điều chỉnh*, *Văn bản*, and what stands for awards in other sheets. */
export function readAwardBook(book: Book, report: Report): AwardBook {
  const { snapshot, memory, settings } = book;
  const open = snapshot.sheets.filter((sheet) => !isOurSheet(sheet, memory));
  const all = <T>(find: (sheet: (typeof open)[number]) => T | null): T[] => open.flatMap((sheet) => find(sheet) ?? []);
  return {
    rounds: all(findRounds).flatMap((table) => readRounds(table, settings, report)),
    persons: all(findPersons).flatMap((table) => readPersons(table, snapshot.date1904, report)),
    changes: all(findChanges).flatMap((table) => readChanges(table, report)),
    council: readCouncilSettings(open.flatMap(findSettings), report),
    texts: readTexts(open.find(isTextsSheet), snapshot.date1904, report),
    units: readUnitAwardCells(book, report),
  };
}
