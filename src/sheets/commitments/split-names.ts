const KIND_OF_PLACE =
  /^(?:(?:ubnd|ủy ban nhân dân)\s+)?((?:thành phố|thị xã|thị trấn|đặc khu|phường|quận|huyện|xã)(?=\s)|(?:tp|tx|tt|p|q|h|x)(?=[\s.\d]))/iu;

/**
 * The names that a list writes out, each with the kind of place that stands before it or, for
 * bare numbers, before an earlier one.
 * @example splitNames('Phường 8, 11, Nguyễn An Ninh') // ['Phường 8', 'Phường 11', 'Nguyễn An Ninh']
 */
export function splitNames(text: string): string[] {
  let kind = '';
  return text
    .split(/[;,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      kind = kindOfPlace(piece) || kind;
      return /^\d+$/.test(piece) && kind !== '' ? `${kind} ${piece}` : piece;
    });
}

/**
 * The kind of place that a name begins with, as it is written; empty where there is none.
 * @example kindOfPlace('P. 2') // 'P'
 */
export function kindOfPlace(name: string): string {
  return KIND_OF_PLACE.exec(name)?.[1] ?? '';
}
