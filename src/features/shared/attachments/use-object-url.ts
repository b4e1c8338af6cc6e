import { useEffect, useState } from 'react';
import type { AttachmentRow } from '#/storage/rows.ts';

/** An address for bytes, as long as they are shown. */
export function useObjectUrl(row: AttachmentRow | null | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const sha256 = row?.sha256;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same hash is the same bytes
  useEffect(() => {
    if (!row) return setUrl(null);
    const made = URL.createObjectURL(new Blob([row.data], { type: row.mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [sha256]);
  return url;
}
