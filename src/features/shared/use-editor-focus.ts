import { useEffect, useRef } from 'react';

/** When what was open is closed, the focus goes back to where it was opened; when it is gone, to where the next one is added. */
export function useFocusOnClose(
  openId: string | undefined,
  editLinkId: (id: string) => string,
  addButtonId: string,
): void {
  const last = useRef(openId);
  const ids = useRef({ editLinkId, addButtonId });
  useEffect(() => {
    const left = last.current;
    last.current = openId;
    if (left === undefined || openId !== undefined) return;
    const { editLinkId, addButtonId } = ids.current;
    (document.getElementById(editLinkId(left)) ?? document.getElementById(addButtonId))?.focus();
  }, [openId]);
}

/** Where the writing begins when there is nothing yet, otherwise at the top. */
export function useFocusOnOpen(isNew: boolean) {
  const article = useRef<HTMLElement>(null);
  const wasNew = useRef(isNew);
  useEffect(() => {
    const field = wasNew.current ? article.current?.querySelector<HTMLElement>('input, textarea') : null;
    (field ?? article.current)?.focus();
  }, []);
  return article;
}
