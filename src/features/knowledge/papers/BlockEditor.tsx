import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { blockAfter, type WrittenBlock, writtenBlocks } from '#/domain/case-papers.ts';
import type { Entry } from '#/domain/entry.ts';
import { type Section, sections } from '#/domain/knowledge.ts';
import { Picture } from '#/features/shared/attachments/Picture.tsx';
import { useDraftField } from '#/features/shared/use-draft.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Papers.module.css';
import { TableFields } from './TableFields.tsx';
import { isRich } from './use-paste.ts';
import type { Writing } from './use-writing.ts';

interface Props {
  readonly paragraph: Entry<'paragraph'>;
  readonly name: string;
  readonly sign: string;
  /** Its kind and its section can be changed while it is written in. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly writing: Writing;
}

/** One block: its text, saved while it is written, and what kind of block it is. */
export function BlockEditor({ paragraph, name, sign, isOpen, onOpen, writing }: Props) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const draft = useDraftField({ workshopId, entry: paragraph, field: 'text' });
  const field = useRef<HTMLTextAreaElement>(null);
  const { block, section } = paragraph.value;
  const { takesFocus } = writing;
  useEffect(() => {
    if (takesFocus(paragraph.id)) field.current?.focus();
  }, [takesFocus, paragraph.id]);

  async function begin() {
    await draft.seal();
    await writing.add(section, paragraph.id, blockAfter(block));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !canWrite) return;
    event.preventDefault();
    void begin();
  }

  function onPaste(event: ClipboardEvent) {
    const clipboard = {
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    };
    if (!canWrite || !isRich(clipboard)) return;
    event.preventDefault();
    const at = { ...paragraph, value: { ...paragraph.value, text: draft.value } };
    void draft.seal().then(() => writing.paste(at, clipboard));
  }

  return (
    <div role="none" className={styles.block} data-block={block} onFocus={onOpen}>
      {block === 'image' && (
        <Picture attachmentId={paragraph.value.attachmentId} caption={paragraph.value.text} />
      )}
      {block === 'table' ? (
        <TableFields name={name} draft={draft} />
      ) : (
        <div className={styles.line}>
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
          <Textfield
            multiline
            rows={1}
            ref={field}
            aria-label={block === 'image' ? t.attachments.captionOf(name) : name}
            placeholder={block === 'image' ? t.attachments.caption : undefined}
            className={styles.text}
            value={draft.value}
            readOnly={!canWrite}
            onChange={(event) => draft.onChange(event.target.value)}
            onBlur={draft.onBlur}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
      )}
      {isOpen && canWrite && block !== 'image' && (
        <Kind paragraph={paragraph} name={name} writing={writing} />
      )}
    </div>
  );
}

function Kind({ paragraph, name, writing }: Pick<Props, 'paragraph' | 'name' | 'writing'>) {
  const t = useTexts();
  const { block, section } = paragraph.value;
  return (
    <div className={styles.kind}>
      <Field>
        <Label>{t.papers.edit.kind}</Label>
        <Select
          aria-label={t.papers.edit.kindOf(name)}
          value={block}
          onChange={(event) => void writing.changeKind(paragraph, event.target.value as WrittenBlock)}
        >
          {writtenBlocks.map((each) => (
            <Select.Option key={each} value={each}>
              {t.papers.edit.kinds[each]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{t.papers.edit.section}</Label>
        <Select
          aria-label={t.papers.edit.sectionOf(name)}
          value={section}
          onChange={(event) => void writing.changeSection(paragraph, event.target.value as Section)}
        >
          {sections.map((each) => (
            <Select.Option key={each} value={each}>
              {t.knowledge.citation.sections[each]}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
