import { wordByWord } from '../../src/scoring/word-by-word';

test('words are changed one by one, and blank ones left out', () => {
  const change = wordByWord((word) => word.toUpperCase().replace('-', ''));
  expect(change(' a  b-c - d')).toBe('A BC D');
  expect(change('a')).toBe('A');
  expect(change('')).toBe('');
  expect(change('a 10 b')).toBe('A 10 B');
});

test('each word is changed once, until there are too many to remember', () => {
  const changed: string[] = [];
  const change = wordByWord((word) => {
    changed.push(word);
    return word;
  });
  change('a b a');
  change('b');
  expect(changed).toEqual(['a', 'b']);
  change(Array.from({ length: 50_000 }, (_, at) => `n${at}`).join(' '));
  change('a');
  expect(changed.filter((word) => word === 'a')).toHaveLength(2);
});
