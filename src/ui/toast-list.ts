export interface Toast {
  readonly text: string;
  readonly tone?: 'info' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ShownToast extends Toast {
  readonly key: number;
}

/** The latest two, and every problem that nobody has closed; the same problem again stands once. */
export function withNext(shown: readonly ShownToast[], next: ShownToast): readonly ShownToast[] {
  const latest = shown.at(-1);
  const kept = shown.filter((toast) =>
    toast.tone === 'danger' ? next.tone !== 'danger' || toast.text !== next.text : toast === latest,
  );
  return [...kept, next];
}
