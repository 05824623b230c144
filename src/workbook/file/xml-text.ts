import { damaged } from './limits';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text as XML means it: line ends made `\n`, character references resolved. Entities of a document's own do not exist
 * here: a document type is refused before.
 * @param part named when a reference is none
 * @example unescapeXml('A &amp; B&#33;', 'x') // 'A & B!'
 */
export function unescapeXml(text: string, part: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = NAMED.get(name);
    const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    if (!whole.endsWith(';') || (known === undefined && !code)) throw damaged(part);
    if (known !== undefined) return known;
    const point = code?.[1] ? parseInt(code[1], 16) : Number(code?.[2]);
    if (point > 0x10ffff) throw damaged(part);
    return String.fromCodePoint(point);
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML cannot hold in any form. */
const FORBIDDEN = new RegExp(
  [
    '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
);

/**
 * Text for an attribute or an element, so that reading gives it back to the letter.
 * @throws RangeError for characters that XML cannot hold
 * @example escapeXml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
  if (FORBIDDEN.test(text)) throw new RangeError('A character that XML cannot hold');
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Undoes the escapes that spreadsheets put into strings on top of XML's own.
 * @example decodeCellText('A_x000D_B') // 'A\rB'
 */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/**
 * Text of a cell, ready for `<t>`: what XML cannot hold is escaped the spreadsheet way.
 * @example encodeCellText('A\rB & _x0041_') // 'A_x000D_B &amp; _x005F_x0041_'
 */
export function encodeCellText(text: string): string {
  return escapeCellText(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * The name of a table's column, whose line breaks an attribute would lose. It is still to
 * be escaped for XML.
 * @example encodeColumnName('A\nB') // 'A_x000A_B'
 */
export function encodeColumnName(name: string): string {
  return escapeCellText(name).replace(/[\t\n]/g, escapeCharacter);
}

const ESCAPED = new RegExp(`${FORBIDDEN.source}|\\r`, 'g');

function escapeCellText(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(ESCAPED, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
