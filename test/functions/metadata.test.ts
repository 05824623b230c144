import { createRequire } from 'node:module';
import { z } from 'zod';
import vietnameseTexts from '../../src/locales/vi/function-descriptions.json';
import { FUNCTIONS } from '../../src/functions/function-list';
import { registerFunctions } from '../../src/functions/register';

const FUNCTION = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().min(1),
  parameters: z.array(
    z.object({ name: z.string(), description: z.string().min(1), type: z.literal('any'), optional: z.boolean().optional(), dimensionality: z.string().optional() }).loose(),
  ),
});
const METADATA = z.object({ functions: z.array(FUNCTION.loose()) });
type Metadata = z.infer<typeof METADATA>;

let vi: Metadata;
let en: Metadata;

beforeAll(async () => {
  const made: unknown = createRequire(__filename)('../../.function-metadata.cjs');
  const { functionMetadata } = z.object({ functionMetadata: z.custom<() => unknown>((value) => typeof value === 'function') }).parse(made);
  const files = z.object({ 'functions.json': z.string(), 'functions.en-US.json': z.string() }).parse(await functionMetadata());
  vi = METADATA.parse(JSON.parse(files['functions.json']));
  en = METADATA.parse(JSON.parse(files['functions.en-US.json']));
});

/** The functions that the page registers, by id. */
function associated(): Map<string, unknown> {
  const registered = new Map<string, unknown>();
  const associate = (mappings: object): void => {
    for (const [id, work] of Object.entries(mappings)) registered.set(id, work);
  };
  Object.assign(globalThis, { CustomFunctions: { associate } });
  registerFunctions();
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
  return registered;
}

test('the page has a function for every id of the metadata, and no other', () => {
  const ids = en.functions.map(({ id }) => id).sort();
  expect([...associated().keys()].sort()).toEqual(ids);
  expect(ids).toHaveLength(11);
});

test('outside Excel the same arguments are taken', () => {
  const parameters = en.functions.map((one) => [
    one.id,
    one.parameters.map(({ name, dimensionality, optional }) => `${name}${dimensionality === 'matrix' ? '[]' : ''}${optional === true ? '?' : ''}`),
  ]);
  expect([...FUNCTIONS].map(([id, listed]) => [id, listed.parameters]).sort()).toEqual(parameters.sort());
});

test('both languages describe the same functions, in their own words', () => {
  const shape = ({ functions }: Metadata): unknown =>
    functions.map(({ id, name, parameters }) => [id, name, parameters.map((parameter) => [parameter.name, parameter.optional])]);
  expect(shape(vi)).toEqual(shape(en));
  const words = ({ functions }: Metadata): string[] => functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  const english = new Set(words(en));
  expect(words(vi).filter((text) => english.has(text))).toEqual([]);
  expect(words(vi).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  expect(words(vi).filter((text) => !text.endsWith('.'))).toEqual([]);
});

test('no Vietnamese text is left over', () => {
  const texts = Object.entries(vietnameseTexts).map(([id, { parameters }]) => [id, Object.keys(parameters)]);
  expect(texts).toEqual(en.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]).sort());
});

test('optional parameters come last, as Excel demands', () => {
  for (const { id, parameters } of en.functions) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, optional]).toEqual([id, [...optional].sort()]);
  }
});
