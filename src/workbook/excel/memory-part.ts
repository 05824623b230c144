/** The custom XML part that keeps the memory string; no other program uses this namespace. */
const NAMESPACE = 'urn:cchc:memory';

/** Asks for the parts that keep the memory; a workbook put together by hand might hold several. */
export function loadMemoryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
}

/**
 * The memory string as XML.
 * @example memoryXml('a<b') // '<memory xmlns="urn:cchc:memory">a&lt;b</memory>'
 */
export function memoryXml(memory: string): string {
  return `<memory xmlns="${NAMESPACE}">${memory.replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</memory>`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PART = /<(?:\w+:)?memory\b[^>]*>([^<]*)<\/(?:\w+:)?memory>/;

/** The memory string out of its XML, as any writer of XML may have put it; `null` when it is none. */
export function memoryOfXml(xml: string): string | null {
  const text = PART.exec(xml)?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? all;
  });
}
