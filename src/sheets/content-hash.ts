import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { isBlank, type CellValue, type Snapshot } from '../workbook/snapshot';
import type { Memory } from './memory';
import { isOurSheet } from './our-sheets';

/**
 * SHA-256 of what the user's sheets hold: the values of all their cells, sheet after sheet. Sheets
 * of ours are left out, so that writing results to them, or an entry to the journal, changes
 * nothing; where a table stands does. The same in Excel, in the workbench and on the command line,
 * whoever saved the file.
 *
 * Anybody can work it out again: of each sheet a line with its name, then one for each row that is
 * not blank, with the row's number and the column's number (both from 1) and value of each of its
 * cells; lines are JSON and end with a line feed.
 * @returns `sha256:` and 64 hexadecimal digits
 * @example contentHash(snapshot, memory) // 'sha256:9f86d081…'
 */
export function contentHash(snapshot: Snapshot, memory: Memory): string {
  const hash = sha256.create();
  for (const sheet of snapshot.sheets) {
    if (isOurSheet(sheet, memory)) continue;
    hash.update(line([sheet.name]));
    for (const [at, row] of sheet.values.entries()) {
      const cells = [...row.entries()].filter(([, value]) => value !== undefined && !isBlank(value));
      if (cells.length > 0) hash.update(line([at + 1, ...cells.flatMap(([column, value]) => [column + 1, said(value)])]));
    }
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}

function line(parts: readonly unknown[]): Uint8Array {
  return utf8ToBytes(`${JSON.stringify(parts)}\n`);
}

function said(value: CellValue | undefined): CellValue {
  return value ?? null;
}
