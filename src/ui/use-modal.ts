import { useLayoutEffect, useRef } from 'react';

/** A dialog that is open for as long as it is mounted. */
export function useModal(onCancel: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    mark(1);
    return () => {
      element?.close();
      mark(-1);
    };
  }, []);
  const onClose = () => {
    // Strict mode mounts twice: the close event of the first time comes when the dialog is open again.
    if (dialog.current?.open === false) onCancel();
  };
  return { ref: dialog, onClose };
}

let open = 0;

/** The page behind does not scroll: a mark on the root, where the design system would look through the page for a dialog. */
function mark(more: 1 | -1): void {
  open += more;
  document.documentElement.toggleAttribute('data-modal', open > 0);
}
