import decodeQR from 'qr/decode.js';

/** A picture as a camera gives it: four bytes for each point. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The text of the QR code in the picture. Null: there is none, or it is blurred; the next picture may do. */
export function readQr(picture: Pixels): string | null {
  try {
    return decodeQR(picture, { format: 'RGBA' });
  } catch {
    return null;
  }
}
