import { Button, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import styles from '#/features/shared/fields/fields.module.css';
import { useFieldText } from '#/features/shared/fields/use-field-text.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { useWholeList } from './use-whole-list.ts';

/** The parts of a line: one for a committee, two for an area. */
type Line = readonly string[];

interface Props {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly labels: (index: number) => readonly string[];
  readonly addLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly removedName: (name: string) => string;
  readonly onSave: (lines: readonly Line[]) => Promise<unknown>;
}

/** A short list of texts: each line changed in place, a new one at the end, a deleted one taken back. */
export function ListField({ id, lines, labels, addLabel, removeLabel, removedName, onSave }: Props) {
  const t = useTexts();
  const toast = useToast();
  const { canWrite } = useWorkshop();
  const change = useWholeList(lines, onSave);
  /** The place of the line being added: it is there until the saved list has grown into it. */
  const [addingAt, addAt] = useState<number | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const parts = labels(0).length;
  const blank: Line = Array.from({ length: parts }, () => '');

  function replace(index: number, line: Line) {
    if (line.every((part) => part.trim() === '')) return;
    return change((all) => (index >= all.length ? [...all, line] : all.with(index, line)));
  }

  function remove(index: number) {
    const line = lines[index];
    add.current?.focus();
    if (line === undefined) return addAt(null);
    void change((all) => all.toSpliced(index, 1));
    toast({
      text: t.common.deleted(removedName(line[0] ?? '')),
      action: { label: t.common.undo, run: () => void change((all) => all.toSpliced(index, 0, line)) },
    });
  }

  const shown = addingAt === lines.length ? [...lines, blank] : lines;
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.rows}>
          {shown.map((line, index) => (
            // A line has no name of its own but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className={styles.line}>
              <LineFields
                labels={labels(index)}
                line={line}
                isNew={index >= lines.length}
                onSave={(next) => replace(index, next)}
              />
              {canWrite && (
                <Button
                  variant="tertiary"
                  data-color="danger"
                  aria-label={removeLabel(line[0] || (labels(index)[0] ?? ''))}
                  onClick={() => remove(index)}
                >
                  {t.common.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {canWrite && (
        <Button
          ref={add}
          id={id}
          variant="secondary"
          className={styles.start ?? ''}
          onClick={() => addAt(lines.length)}
        >
          {addLabel}
        </Button>
      )}
    </>
  );
}

interface LineProps {
  readonly labels: readonly string[];
  readonly line: Line;
  readonly isNew: boolean;
  readonly onSave: (line: Line) => Promise<unknown> | undefined;
}

function LineFields({ labels, line, isNew, onSave }: LineProps) {
  const typed = useRef(line);
  const key = line.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line's text stands for the line
  useEffect(() => {
    typed.current = line;
  }, [key]);
  return (
    <div className={styles.rows}>
      {labels.map((label, part) => (
        <PartField
          key={label}
          label={label}
          text={line[part] ?? ''}
          focus={isNew && part === 0}
          multiline={part > 0}
          onSave={(text) => {
            typed.current = typed.current.with(part, text);
            return onSave(typed.current);
          }}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly label: string;
  readonly text: string;
  readonly focus: boolean;
  /** What is said of a thing is longer than its name. */
  readonly multiline: boolean;
  readonly onSave: (text: string) => Promise<unknown> | undefined;
}

function PartField({ label, text, focus, multiline, onSave }: PartProps) {
  const { canWrite } = useWorkshop();
  const input = useRef<HTMLInputElement>(null);
  const field = useFieldText(text, (next) => {
    return next === text ? undefined : onSave(next);
  });
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const common = {
    label,
    className: styles.field,
    autoComplete: 'off',
    readOnly: !canWrite,
    value: field.text,
    onBlur: field.onBlur,
  };
  return multiline ? (
    <Textfield {...common} multiline rows={2} onChange={(event) => field.onChange(event.target.value)} />
  ) : (
    <Textfield ref={input} {...common} onChange={(event) => field.onChange(event.target.value)} />
  );
}
