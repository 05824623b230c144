import { cellAddress } from '../address';
import { concatenate } from './bytes';
import { SheetScanner } from './sheet-scanner';

/**
 * Writes into every row and cell where it is. The format lets files leave that out, but
 * then nothing can be put between two cells.
 * @param from where the rows start
 * @param prefix length of the namespace prefix in tags, with its colon
 */
export function addressRows(bytes: Uint8Array, from: number, prefix: number, part: string): Uint8Array {
  const scanner = new SheetScanner(bytes, from, bytes.length, prefix, part);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let copied = 0;
  const insert = (at: number, address: string): void => {
    pieces.push(bytes.subarray(copied, at), encoder.encode(` r="${address}"`));
    copied = at;
  };
  while (scanner.nextRow()) {
    if (scanner.attribute('r') === undefined) {
      insert(scanner.rowStart + 4 + prefix, String(scanner.row + 1));
    }
    while (scanner.nextCell()) {
      if (scanner.addressed) continue;
      insert(scanner.cellStart + 2 + prefix, cellAddress(scanner.row, scanner.column));
    }
  }
  pieces.push(bytes.subarray(copied));
  return concatenate(pieces);
}
