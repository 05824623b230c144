import { WorkbookError } from '../workbook';
import { LIMITS, MEGABYTE, tooLarge } from './limits';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses files that are no zip, by their first bytes, with what they are.
 * @throws WorkbookError `tooLarge`, `encrypted`, `oldFormat`, `notSpreadsheet`
 */
export function refuseOtherContainers(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileMegabytes * MEGABYTE) {
    throw tooLarge('fileMegabytes', bytes.length / MEGABYTE);
  }
  if (startsWith(bytes, OLE)) {
    if (holdsStream(bytes, 'EncryptedPackage')) throw new WorkbookError('encrypted');
    const old = holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book');
    throw new WorkbookError(old ? 'oldFormat' : 'notSpreadsheet');
  }
  if (!startsWith(bytes, ZIP)) throw new WorkbookError('notSpreadsheet');
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** Whether an OLE2 file has a stream of this name; its directory entries are 128 bytes each. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at < bytes.length; at += 128) {
    if (bytes[at] === wanted[0] && startsWith(bytes, wanted, at)) return true;
  }
  return false;
}
