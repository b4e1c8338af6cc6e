import { Button, type ButtonProps } from '@digdir/designsystemet-react';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'variant' | 'className' | 'aria-label'> {
  readonly label: string;
  readonly multiple?: boolean;
  /** At least one. Without `multiple`, one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for files. No `accept`: an iPad greys out what it does not know. */
export function FileButton({ label, multiple = false, onFiles, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          const [first, ...rest] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (first) onFiles([first, ...rest]);
        }}
      />
    </>
  );
}
