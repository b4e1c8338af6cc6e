import encodeQR from 'qr';

export interface QrPicture {
  /** Squares on each side, with the quiet border that a camera needs. */
  readonly size: number;
  /** The dark squares as one path, a square being one unit. */
  readonly path: string;
}

/** A text as a QR code. Capitals, digits and a few signs take the least room. */
export function drawQr(text: string): QrPicture {
  const rows = encodeQR(text, 'raw', { border: 4, ecc: 'medium' });
  return { size: rows.length, path: rows.map((row, y) => runsOf(row, y)).join('') };
}

function runsOf(row: readonly boolean[], y: number): string {
  let path = '';
  let from = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x]) {
      if (from < 0) from = x;
    } else if (from >= 0) {
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
      from = -1;
    }
  }
  return path;
}
