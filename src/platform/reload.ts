const key = 'politisk-verksted-healed';
const tenMinutes = 600_000;

/** Loads the page anew, but not again and again: a second time within ten minutes nothing happens. */
export function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < tenMinutes) return;
  sessionStorage.setItem(key, String(Date.now()));
  location.reload();
}
