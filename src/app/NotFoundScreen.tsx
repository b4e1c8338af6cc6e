import { Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';

export function NotFoundScreen({ text }: { text?: string }) {
  const t = useTexts();
  return (
    <>
      <PageHeader title={t.common.notFound.title} />
      <Paragraph>{text ?? t.common.notFound.text}</Paragraph>
      <Paragraph>
        <Link asChild>
          <RouterLink to={paths.home}>{t.common.notFound.toHome}</RouterLink>
        </Link>
      </Paragraph>
    </>
  );
}
