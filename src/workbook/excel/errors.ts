import { WorkbookError } from '../workbook';

/**
 * The code of an error that office.js threw; `null` when something else was thrown.
 * @example excelCode(new OfficeExtension.Error(…)) // 'AccessDenied'
 */
export function excelCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Which member of the API failed, such as `Range.getMergedAreasOrNullObject`; empty when unknown. */
export function excelLocation(error: unknown): string {
  if (!(error instanceof Error) || !('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

/** Excel on the web takes and gives at most this in one request. */
const PAYLOAD_LIMIT = { limit: '5 MB', found: '> 5 MB' };

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
