/**
 * Whether anything outside the database speaks of these workshops: what windows left in localStorage, what a tab keeps, and
 * what the browser has cached. The app caches only itself; looked at all the same, so that nobody has to take our word for it.
 */
export async function isElsewhere(workshopIds: readonly string[]): Promise<boolean> {
  const speaks = (text: string) => workshopIds.some((id) => text.includes(id));
  return (
    textsIn('localStorage').some(speaks) ||
    textsIn('sessionStorage').some(speaks) ||
    (await cached()).some(speaks)
  );
}

/** Empty where the browser has none, or lets nobody look. */
function textsIn(name: 'localStorage' | 'sessionStorage'): string[] {
  try {
    const kept = globalThis[name];
    return Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '').flatMap((key) => [
      key,
      kept.getItem(key) ?? '',
    ]);
  } catch {
    return [];
  }
}

async function cached(): Promise<string[]> {
  if (typeof caches === 'undefined') return [];
  try {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...names, ...requests.flat().map(({ url }) => url)];
  } catch {
    return [];
  }
}
