import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text, by name. */
export function opened(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The text of a WordprocessingML part, one line a paragraph. */
export function textOf(xml: string): string {
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs
    .map((paragraph) => Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), (match) => match[1] ?? '').join(''))
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The paragraph that holds the text, as XML. */
export function paragraphWith(xml: string, text: string): string {
  const found = (xml.match(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g) ?? []).find((paragraph) => textOf(paragraph).includes(text));
  if (found === undefined) throw new RangeError(`No paragraph with “${text}”`);
  return found;
}
