/** So many texts, and words, are remembered; then it begins anew. */
const MOST = 50_000;

/**
 * Makes a function that changes a text word by word, remembering what became of it: the names in
 * a workbook stand on many sheets, and are made of few words. A word is what stands between two
 * spaces.
 * @param change must not look beyond a word; what it leaves blank is left out
 * @example wordByWord((word) => word.toLowerCase())('SỞ  Y TẾ') // 'sở y tế'
 */
export function wordByWord(change: (word: string) => string): (text: string) => string {
  const changed = remembering(change);
  return remembering((text) =>
    text
      .split(' ')
      .map(changed)
      .filter((word) => word !== '')
      .join(' '),
  );
}

function remembering(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = change(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
