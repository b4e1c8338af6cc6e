import { Button } from '@digdir/designsystemet-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Toasts.module.css';

export interface Toast {
  readonly text: string;
  readonly tone?: 'info' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says what just happened, with one thing to do about it (usually «Angre»). Announced to screen readers. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

interface Shown extends Toast {
  readonly key: number;
}

/** Long enough to read and to reach with the keyboard; a problem stays until it is closed. */
const secondsShown = 12;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const close = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const show = useCallback((toast: Toast) => {
    setToasts((all) => [...all.slice(-1), { ...toast, key: (all.at(-1)?.key ?? 0) + 1 }]);
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

function ToastCard({ toast, onClose }: { toast: Shown; onClose: (key: number) => void }) {
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
