/** So much is remembered; then it begins anew. */
const MOST = 50_000;

/**
 * Makes a function that remembers what it made of a text: the same names and headers stand on
 * many sheets, and are asked for many times.
 * @example remembering((text) => text.toLowerCase())('SỞ Y TẾ') // 'sở y tế'
 */
export function remembering<Made extends string | null>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
