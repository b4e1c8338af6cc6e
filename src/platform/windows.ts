const lockName = 'politisk-verksted-window';

/** Every window of the app holds a shared lock as long as it lives, so that they can be counted. */
export function announceWindow(): void {
  void navigator.locks?.request(lockName, { mode: 'shared' }, () => new Promise(() => {}));
}

export async function otherWindowsAreOpen(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.filter((lock) => lock.name === lockName).length > 1;
}
