import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pngSize } from './png-size';

/** Longest texts by the manifest reference. */
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_ID = 32;
const RIBBON_SIZES = ['16', '32', '80'];
/** The pages that the build writes beside the manifest. */
const PAGES = ['taskpane.html', 'index.html'];
const METADATA = ['functions.json', 'functions.en-US.json'];
const SCRIPT = 'functions.js';
const NAMESPACE = /^[A-Z][A-Z0-9_.]*$/;

/**
 * What is wrong with an add-in manifest beyond its schema, one sentence each; empty: nothing.
 * Icons are looked up in `assets/`. Needs a DOM.
 */
export function manifestProblems(xml: string): readonly string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror')) return ['not well-formed'];
  return [identity, addresses, references, functions, icons, texts].flatMap((check) => check(manifest));
}

function identity(manifest: Document): readonly string[] {
  const id = textOf(manifest, 'Id');
  const ids = [...manifest.querySelectorAll('Group, Control')].map((element) => element.getAttribute('id') ?? '');
  return [
    ...when(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), `Id ${id} is no GUID`),
    ...when(textOf(manifest, 'DefaultLocale') !== 'vi-VN', 'the default language is not Vietnamese'),
    ...repeated(ids).map((name) => `two groups or controls are called ${name}`),
  ];
}

function addresses(manifest: Document): readonly string[] {
  const values = [...manifest.querySelectorAll('[DefaultValue], [Value]')]
    .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '')
    .filter((value) => value.includes('://'));
  return values.flatMap((value) => [
    ...when(!value.startsWith('https://'), `${value} is not https`),
    ...when(value.endsWith('.html') && !PAGES.includes(basename(value)), `${value} is no page of the build`),
    ...when(value.endsWith('.json') && !METADATA.includes(basename(value)), `${value} is no metadata of the build`),
  ]);
}

function references(manifest: Document): readonly string[] {
  const defined = [...manifest.querySelectorAll('Resources [id]')].map((element) => element.getAttribute('id') ?? '');
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') ?? '');
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...repeated(defined).map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => id.length > LONGEST_ID).map((id) => `the id ${id} is longer than ${LONGEST_ID}`),
  ];
}

/** Functions in cells run in the one page, under one name in every language, with metadata a language. */
function functions(manifest: Document): readonly string[] {
  const point = [...manifest.querySelectorAll('AllFormFactors > ExtensionPoint')].find(
    (element) => element.getAttribute('xsi:type') === 'CustomFunctions',
  );
  if (point === undefined) return ['there is no extension point for functions in cells'];
  const resid = (selector: string): string => point.querySelector(selector)?.getAttribute('resid') ?? '';
  const runtime = manifest.querySelector('Runtimes > Runtime')?.getAttribute('resid');
  const names = valuesOf(manifest, resid('Namespace'));
  const metadata = valuesOf(manifest, resid('Metadata > SourceLocation')).map((url) => basename(url));
  const scripts = valuesOf(manifest, resid('Script > SourceLocation')).map((url) => basename(url));
  const sets = [...manifest.querySelectorAll('Requirements Set')].map((set) => set.getAttribute('Name'));
  return [
    ...when(resid('Page > SourceLocation') !== runtime, 'functions do not run in the page of the runtime'),
    ...when(scripts.join() !== SCRIPT, `the script of the functions is ${scripts.join(', ')}`),
    ...when(new Set(names).size !== 1 || names.some((name) => !NAMESPACE.test(name)), `the namespace is ${names.join(', ')}`),
    ...when(metadata.join() !== METADATA.join(), `the metadata is ${metadata.join(', ')}`),
    ...when(!sets.includes('CustomFunctionsRuntime'), 'Excel without functions in cells is not left out'),
  ];
}

/** A resource's value in every language, the default first. */
function valuesOf(manifest: Document, id: string): readonly string[] {
  const resource = [...manifest.querySelectorAll('Resources [id]')].find((element) => element.id === id);
  if (resource === undefined) return [];
  const overrides = [...resource.children].map((child) => child.getAttribute('Value') ?? '');
  return [resource.getAttribute('DefaultValue') ?? '', ...overrides];
}

function icons(manifest: Document): readonly string[] {
  const urls = new Map(
    [...manifest.querySelectorAll('Images > *')].map((image) => [image.id, image.getAttribute('DefaultValue') ?? '']),
  );
  const lists = [...manifest.querySelectorAll('Icon')].map((icon) => [...icon.children]);
  const inLists = lists.flat().map((image) => ({
    url: urls.get(image.getAttribute('resid') ?? '') ?? '',
    size: Number(image.getAttribute('size')),
  }));
  return [
    ...lists.flatMap((list) => {
      const sizes = list.map((image) => image.getAttribute('size'));
      return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`);
    }),
    ...[
      ...inLists,
      { url: defaultOf(manifest, 'IconUrl'), size: 32 },
      { url: defaultOf(manifest, 'HighResolutionIconUrl'), size: 64 },
    ].flatMap(({ url, size }) => iconProblem(url, size)),
  ];
}

function iconProblem(url: string, size: number): readonly string[] {
  const file = `assets/${basename(url)}`;
  if (!url.endsWith(`/${file}`) || !existsSync(file)) return [`the icon ${url} is not in assets`];
  const real = pngSize(readFileSync(file));
  return when(real?.width !== size || real.height !== size, `${file} is no PNG of ${size} × ${size} pixels`);
}

function texts(manifest: Document): readonly string[] {
  const elements = manifest.querySelectorAll('DisplayName, Description[DefaultValue], ShortStrings > *, LongStrings > *');
  return [...elements].flatMap((element) => {
    const name = element.id || element.localName;
    const limit = LIMITS[element.localName] ?? LIMITS[element.parentElement?.localName ?? ''] ?? 0;
    const english = [...element.children].find((child) => child.getAttribute('Locale') === 'en-US')?.getAttribute('Value');
    const both = [element.getAttribute('DefaultValue') ?? '', english ?? ''];
    return [
      ...both.filter((text) => text.length > limit).map(() => `the text ${name} is longer than ${limit}`),
      ...both.filter((text) => text.trim() === '').map(() => `the text ${name} lacks a language`),
    ];
  });
}

function textOf(manifest: Document, tag: string): string {
  return manifest.querySelector(`OfficeApp > ${tag}`)?.textContent ?? '';
}

function defaultOf(manifest: Document, tag: string): string {
  return manifest.querySelector(`OfficeApp > ${tag}`)?.getAttribute('DefaultValue') ?? '';
}

function when(wrong: boolean, problem: string): readonly string[] {
  return wrong ? [problem] : [];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
