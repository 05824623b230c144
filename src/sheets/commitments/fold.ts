/**
 * Text without case and accents, each character where it was: what is found in it can be cut
 * out of the text itself, which has to be in NFC.
 * @example fold('Đạt điểm tối đa') // 'dat diem toi da'
 */
export function fold(text: string): string {
  return Array.from(text, (sign) => {
    const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
    return bare.length === sign.length ? bare : sign;
  }).join('');
}
