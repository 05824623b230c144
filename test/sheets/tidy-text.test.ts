import fc from 'fast-check';
import { tidyText, untidiness } from '../../src/sheets/tidy-text';

test.each([
  ['Sở Nội vụ', null],
  ['Điểm\ntối đa', null],
  ['1.1.', null],
  ['', null],
  [' Sở Nội vụ', 'spaces'],
  ['Sở Nội vụ ', 'spaces'],
  ['Sở  Nội vụ', 'spaces'],
  ['Sở\tNội vụ', 'spaces'],
  ['Điểm \ntối đa', 'spaces'],
  ['Sở\u00A0Nội vụ', 'hidden'],
  ['Sở Nội\u200B vụ', 'hidden'],
  ['\uFEFFSở Nội vụ', 'hidden'],
  ['Nội\u00ADvụ', 'hidden'],
  ['\u202ASở Nội vụ\u202C', 'hidden'],
  ['Sở\u3000Nội vụ', 'hidden'],
  ['Sở Nội vụ'.normalize('NFD'), 'decomposed'],
  [' Sở\u00A0Nội vụ'.normalize('NFD'), 'hidden'],
])('%j: %s', (text, fault) => {
  expect(untidiness(text)).toBe(fault);
  expect(tidyText(text).normalize('NFC').replace(/\s+/g, ' ')).toBe(text.normalize('NFC').replace(/[\u200B\uFEFF\u00AD\u202A\u202C]/g, '').replace(/\s+/g, ' ').trim());
});

test('a tidy text is tidy', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(untidiness(tidyText(text))).toBeNull()), { numRuns: 2000 });
});
