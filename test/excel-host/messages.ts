import { z } from 'zod';

/** The actions of a request, by the numbers office.js gives them. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How office.js says which object is meant. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

const ARGUMENTS = z.object({
  Arguments: z.array(z.unknown()).optional(),
  /** One an argument: the path of the object that is the argument, or 0. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const OBJECT_PATH = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: ARGUMENTS.nullish(),
});

const ACTION_MESSAGE = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: ARGUMENTS.nullish(),
  QueryInfo: z.object({ Select: z.array(z.string()).optional(), Expand: z.array(z.string()).optional() }).nullish(),
});

/** What office.js sends at one sync. */
export const REQUEST = z.object({
  Actions: z.array(ACTION_MESSAGE),
  ObjectPaths: z.record(z.string(), OBJECT_PATH),
});

export type Request = z.infer<typeof REQUEST>;
export type Action = z.infer<typeof ACTION_MESSAGE>;
export type ObjectPath = z.infer<typeof OBJECT_PATH>;

/** What office.js gets back. */
export interface Response {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; HttpStatusCode: number; ActionIndex: number };
}
