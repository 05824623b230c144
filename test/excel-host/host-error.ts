/** Messages of Excel's errors, as Microsoft documents them. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** An error that Excel answers with. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    detail?: string,
  ) {
    super(detail ?? MESSAGES[code] ?? code);
  }
}

/** The stand-in was asked for something it does not know: the test must fail, whatever the product does. */
export class NotImplemented extends HostError {
  constructor(readonly what: string) {
    super('NotImplemented', `The stand-in for Excel does not know ${what}.`);
  }
}
