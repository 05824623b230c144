const SIGNATURE = '89504e470d0a1a0a';

/**
 * Width and height of a PNG in pixels; `null` when the bytes are no PNG.
 * @example pngSize(readFileSync('assets/icon-16.png')) // { width: 16, height: 16 }
 */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.toString('hex', 0, 8) !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
