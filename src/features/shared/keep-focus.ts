/** How long a list may take to show what has been done. Milliseconds. */
const settled = 300;

/**
 * A button may go away with what it did. Remembers where in which list and in which part of the screen the focus is; when it has been lost, the
 * answer gives it back to the same item, or to the next one, or to the part of the screen.
 */
export function keepFocusNear(): () => void {
  const at = document.activeElement;
  const part = at?.closest<HTMLElement>('section[tabindex]');
  const items = itemsAround(at);
  const last = items.at(-1);
  const near = [...items, last?.nextElementSibling, last?.previousElementSibling];
  return () => {
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const item = near.find((each) => each?.isConnected && each.querySelector('button'));
      (item?.querySelector<HTMLElement>('button') ?? part)?.focus({ preventScroll: true });
    }, settled);
  };
}

/** The items of lists that it stands in, the innermost first. */
function itemsAround(element: Element | null): readonly Element[] {
  const item = element?.closest('li');
  return item ? [item, ...itemsAround(item.parentElement)] : [];
}
