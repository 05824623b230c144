import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The package's files bear no time of their own: a zip knows none before 1980. */
const NO_TIME = new Date(1980, 0, 1);
const CORE = 'docProps/core.xml';
const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * Takes the clock out of a .docx: what is created and modified when comes from the caller, and
 * the same content gives the same bytes.
 * @param made ISO 8601, in UTC
 */
export function settle(docx: Uint8Array, made: string): Uint8Array {
  const files = unzipSync(docx);
  const core = files[CORE];
  if (core === undefined) throw new RangeError(`No ${CORE}`);
  files[CORE] = strToU8(strFromU8(core).replace(MOMENT, (_, open: string, __, close: string) => open + made + close));
  return zipSync(files, { mtime: NO_TIME, level: 9 });
}
