import { Textarea } from '@digdir/designsystemet-react';
import { type ComponentProps, type Ref, useLayoutEffect, useRef } from 'react';
import styles from './GrowingText.module.css';

type Props = Omit<ComponentProps<typeof Textarea>, 'ref' | 'onChange' | 'onKeyDown' | 'value'> & {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly onKey?: (event: React.KeyboardEvent) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
};

/** A field that grows with its text. Enter is done, Shift + Enter a new line; an Enter that ends a composed letter is neither. */
export function GrowingText({ value, onText, onEnter, onKey, fieldRef, ...rest }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  // React would write each key into the field's `defaultValue` too: a change of the page's tree, after which the browser
  // works out the style of the whole screen anew. So the field keeps its own text, and is told only what it does not know:
  // at each drawing, as the one who draws need not have heard of every key.
  useLayoutEffect(() => {
    if (own.current === null) return;
    if (own.current.value !== value) own.current.value = value;
    if (!growsByItself) growTo(own.current);
  });
  return (
    <Textarea
      {...rest}
      rows={1}
      className={styles.field}
      enterKeyHint="done"
      ref={(element) => {
        own.current = element;
        if (typeof fieldRef === 'function') fieldRef(element);
        else if (fieldRef) fieldRef.current = element;
      }}
      onChange={(event) => {
        if (!growsByItself) growTo(event.currentTarget);
        onText(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        onKey?.(event);
        if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey) return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

function growTo(element: HTMLTextAreaElement): void {
  element.style.blockSize = 'auto';
  if (element.value !== '') element.style.blockSize = `${element.scrollHeight + 4}px`;
}
