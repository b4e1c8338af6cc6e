/** Some browsers leave these questions unanswered for ever (Firefox while its own dialog is open). */
const patience = 3000;

export interface StorageEstimate {
  readonly used: number;
  readonly quota: number;
}

/** Whether the browser has promised to keep what is stored; null when it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  return withinPatience(navigator.storage?.persisted?.());
}

/** Asks for that promise. Only on a tap: some browsers ask the person. */
export async function askToPersist(): Promise<boolean | null> {
  return withinPatience(navigator.storage?.persist?.());
}

export async function estimateStorage(): Promise<StorageEstimate | null> {
  const estimate = await withinPatience(navigator.storage?.estimate?.());
  if (estimate?.quota === undefined) return null;
  return { used: estimate.usage ?? 0, quota: estimate.quota };
}

async function withinPatience<T>(answer: Promise<T> | undefined): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([answer ?? null, silence]).catch(() => null);
}
