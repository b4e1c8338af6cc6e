import { useEffect, useState } from 'react';
import type { QrPicture } from '#/exchange/qr-draw.ts';

/** A QR code, always dark on light, as cameras want it. It fills the room it is given. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [picture, setPicture] = useState<QrPicture | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('#/exchange/qr-draw.ts').then(({ drawQr }) => {
      if (wanted) setPicture(drawQr(text));
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  const size = picture?.size ?? 1;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      width="100%"
    >
      <rect width={size} height={size} fill="#fff" />
      {picture && <path d={picture.path} fill="#000" />}
    </svg>
  );
}
