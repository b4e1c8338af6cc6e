type Seal = () => Promise<unknown>;

const open = new Set<Seal>();

/** Remembers a field that is being written in, until the returned function is called. */
export function registerUnsealed(seal: Seal): () => void {
  open.add(seal);
  return () => open.delete(seal);
}

/** Seals every text being written into revisions: before an export, an update or a change of window. */
export async function sealEverything(): Promise<void> {
  await Promise.all([...open].map((seal) => seal()));
}
