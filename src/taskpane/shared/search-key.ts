/**
 * Text in the form in which it is searched: without case and accents, so that "so noi vu"
 * finds "Sở Nội vụ".
 * @example searchKey('Điện Biên') // 'dien bien'
 */
export function searchKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase().trim();
}
