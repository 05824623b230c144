import { remembering } from './remembering';

/** Numbers are many and stay as they are. */
const NUMBER = /^[1-9][0-9]*$/;

/**
 * Makes a function that changes a text word by word, remembering what became of the words: the
 * names in a workbook are made of few. A word is what stands between two spaces; whole numbers
 * stay as they are.
 * @param change must not look beyond a word; what it leaves blank is left out
 * @example wordByWord((word) => word.toLowerCase())('SỞ  Y TẾ') // 'sở y tế'
 */
export function wordByWord(change: (word: string) => string): (text: string) => string {
  const changed = remembering(change);
  return (text) => {
    let made = '';
    for (const part of text.split(' ')) {
      const word = NUMBER.test(part) ? part : changed(part);
      if (word !== '') made += made === '' ? word : ` ${word}`;
    }
    return made;
  };
}
