import { Button } from '@digdir/designsystemet-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Toasts.module.css';
import { type ShownToast, type Toast, withNext } from './toast-list.ts';

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says what just happened, with one thing to do about it (usually «Angre»). Announced to screen readers. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

/** Long enough to read and to reach with the keyboard; a problem stays until it is closed. */
const secondsShown = 12;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  /** Never the same twice: a toast must not take over the timer of one that has just gone. */
  const lastKey = useRef(0);
  const close = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const show = useCallback((toast: Toast) => {
    lastKey.current += 1;
    const next = { ...toast, key: lastKey.current };
    setToasts((all) => withNext(all, next));
  }, []);
  const region = useMemo(
    () => (
      <div className={styles.region} aria-live="polite" role="status">
        {toasts.map((toast) => (
          <ToastCard key={toast.key} toast={toast} onClose={close} />
        ))}
      </div>
    ),
    [toasts, close],
  );
  return (
    <ToastContext value={show}>
      {children}
      {region}
    </ToastContext>
  );
}

function ToastCard({ toast, onClose }: { toast: ShownToast; onClose: (key: number) => void }) {
  const t = useTexts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast.tone === 'danger' || held) return;
    const timer = setTimeout(() => onClose(toast.key), secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [toast, held, onClose]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      role="group"
      className={styles.toast}
      data-tone={toast.tone ?? 'info'}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.action && (
        <Button
          variant="secondary"
          onClick={() => {
            toast.action?.run();
            onClose(toast.key);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button variant="tertiary" onClick={() => onClose(toast.key)}>
        {t.common.close}
      </Button>
    </div>
  );
}
