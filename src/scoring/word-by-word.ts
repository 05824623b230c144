/** So many words are remembered; then it begins anew. */
const MOST = 50_000;

/**
 * Makes a function that changes a text word by word, remembering what became of each word: the
 * names in a workbook are many, their words few. A word is what stands between two spaces.
 * @param change must not look beyond a word; what it leaves blank is left out
 * @example wordByWord((word) => word.toLowerCase())('SỞ  Y TẾ') // 'sở y tế'
 */
export function wordByWord(change: (word: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let changed = '';
    for (const word of text.split(' ')) {
      let piece = known.get(word);
      if (piece === undefined) {
        if (known.size >= MOST) known.clear();
        piece = change(word);
        known.set(word, piece);
      }
      if (piece !== '') changed += changed === '' ? piece : ` ${piece}`;
    }
    return changed;
  };
}
