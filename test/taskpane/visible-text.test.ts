import fc from 'fast-check';
import { visibleParts } from '../../src/taskpane/validate/fixes/visible-text';

/** The text with the names of what is hidden in it, in brackets. */
function named(text: string): string {
  return visibleParts(text)
    .map((part) => ('hidden' in part ? `[${part.hidden}]` : part.text))
    .join('');
}

test.each([
  ['Sở Nội vụ', 'Sở Nội vụ'],
  [' 8,5 ', '[space]8,5[space]'],
  ['Sở  Nội vụ', 'Sở[space][space]Nội vụ'],
  ['1\u00A0', '1[noBreakSpace]'],
  ['Sở\tY tế\r\n2\n', 'Sở[tab]Y tế[lineBreak]2[lineBreak]'],
  ['Sở\u200BY\u200Dtế\uFEFF', 'Sở[zeroWidth]Y[zeroWidth]tế[byteOrderMark]'],
  ['hành\u00ADchính', 'hành[softHyphen]chính'],
  ['a\u2009b\u3000c', 'a[otherSpace]b[otherSpace]c'],
  ['a\u202Eb\u0007', 'a[invisible]b[invisible]'],
  ['Sở'.normalize('NFD'), 'S[partedAccent]'],
  ['２,5', '[wide],5'],
  ['', ''],
  [' ', '[space]'],
])('%j is shown as %j', (text, shown) => {
  expect(named(text)).toBe(shown);
});

test('nothing of a text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleParts(text).map((part) => part.text).join('')).toBe(text);
    }),
  );
});
