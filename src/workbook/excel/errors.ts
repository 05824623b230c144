import { WorkbookError } from '../workbook';

/**
 * The code of an error that office.js threw; `null` when something else was thrown.
 * @example excelCode(new OfficeExtension.Error(…)) // 'AccessDenied'
 */
export function excelCode(error: unknown): string | null {
  return textOf(error, 'code');
}

/** Which member of the API failed, such as `Range.getMergedAreasOrNullObject`; empty when unknown. */
export function excelLocation(error: unknown): string {
  const debugInfo: unknown = isObject(error) && 'debugInfo' in error ? error.debugInfo : null;
  return textOf(debugInfo, 'errorLocation') ?? '';
}

function textOf(value: unknown, key: string): string | null {
  const text: unknown = isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : null;
  return typeof text === 'string' ? text : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True when the user no longer waits for Excel. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'noAnswer';
}

/** Excel on the web takes and gives at most this in one request. */
const PAYLOAD_LIMIT = { what: 'payload', limit: '5 MB', found: '> 5 MB' };

/** What the port says of an error of Excel; an error of the port stays itself. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = excelCode(error);
  const cause = { cause: error };
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return new WorkbookError('cellEditing', {}, cause);
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new WorkbookError('tooLarge', PAYLOAD_LIMIT, cause);
    default:
      return new WorkbookError('hostBusy', { code: code ?? 'Unknown' }, cause);
  }
}
