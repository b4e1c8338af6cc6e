import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import {
  askToPersist,
  estimateStorage,
  isPersisted,
  type StorageEstimate,
} from '#/platform/durable-storage.ts';
import { useToast } from '#/ui/Toasts.tsx';

/** What the browser answers about space and about keeping it; `undefined` while it thinks, `null` where it does not say. */
interface Answers {
  readonly estimate: StorageEstimate | null;
  readonly persisted: boolean | null;
}

export function StorageSection() {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const [answers, setAnswers] = useState<Answers>();

  useEffect(() => {
    void Promise.all([estimateStorage(), isPersisted()]).then(([estimate, persisted]) =>
      setAnswers({ estimate, persisted }),
    );
  }, []);

  async function ask() {
    const persisted = await askToPersist();
    setAnswers({ estimate: await estimateStorage(), persisted });
    toast({ text: persisted ? t.settings.storage.granted : t.settings.storage.refused });
  }

  if (answers === undefined) return <Paragraph>{t.common.loading}</Paragraph>;
  const { estimate, persisted } = answers;
  const words = t.settings.storage;
  return (
    <>
      <Paragraph>
        {estimate ? words.used(format.bytes(estimate.used), format.bytes(estimate.quota)) : words.unknown}
      </Paragraph>
      <Paragraph>
        {persisted === null ? words.persistUnknown : persisted ? words.persisted : words.notPersisted}
      </Paragraph>
      {persisted === false && (
        <Button variant="secondary" onClick={() => void ask()}>
          {words.ask}
        </Button>
      )}
    </>
  );
}
