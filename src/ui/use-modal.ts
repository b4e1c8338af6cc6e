import { useLayoutEffect, useRef } from 'react';

/** A dialog that is open for as long as it is mounted. */
export function useModal(onCancel: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onClose = () => {
    // Strict mode mounts twice: the close event of the first time comes when the dialog is open again.
    if (dialog.current?.open === false) onCancel();
  };
  return { ref: dialog, onClose };
}
