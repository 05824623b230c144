import { z } from 'zod';

/** What a cell gets: a value, or the number that office.js has for the kind of error, and its sentence. */
export type FunctionResult = { readonly value: unknown } | { readonly error: number; readonly message: unknown };

/** As office.js numbers them. */
export const FUNCTION_ERROR = { notAvailable: 1, invalidValue: 7 } as const;

const INVOKE = 1000;
const RESULTS = z.array(z.tuple([z.number(), z.boolean(), z.unknown()]).rest(z.unknown()));

/** Calls of functions in cells that wait for their results. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private last = 0;

  /** @param push sends entries to the add-in */
  call(push: (entries: unknown[]) => void, id: string, args: readonly unknown[]): Promise<FunctionResult> {
    this.last += 1;
    const invocation = this.last;
    const result = new Promise<FunctionResult>((resolve) => this.waiting.set(invocation, resolve));
    const message = JSON.stringify([invocation, id, args, null, 0]);
    push([{ messageCategory: 1, messageType: INVOKE, targetId: '', message, id: invocation, isRemoteOverride: false }]);
    return result;
  }

  /** Takes what office.js brings: `[invocation, succeeded, value or sentence, kind of error]`. */
  settle(results: unknown): null {
    for (const [invocation, succeeded, value, error] of RESULTS.parse(results)) {
      this.waiting.get(invocation)?.(succeeded ? { value } : { error: Number(error), message: value });
      this.waiting.delete(invocation);
    }
    return null;
  }
}
