import { Paragraph } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { evidenceKey } from '#/domain/citation.ts';
import { plainText } from '#/domain/citation-markup.ts';
import { type Hit, searchKnowledge } from '#/domain/knowledge-search.ts';
import rows from '#/features/shared/evidence/EvidencePicker.module.css';
import { EvidenceIcon } from '#/features/shared/evidence/icons.tsx';
import { pathToSource } from '#/features/shared/evidence/spot.ts';
import { useDescribe } from '#/features/shared/evidence/use-citation.ts';
import { useSearchIndex } from '#/features/shared/evidence/use-search-index.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './SearchKnowledge.module.css';

/** Who wants others writes more. */
const most = 30;
const nothingFirst: ReadonlySet<string> = new Set();

/** Everything that can be cited, found by its words and opened where it stands. */
export function FoundKnowledge({ asked }: { readonly asked: string }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const index = useSearchIndex(workshopId);
  const hits = useMemo(() => index && searchKnowledge(index, asked, nothingFirst, most), [index, asked]);
  if (hits === undefined) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  const { many, results } = t.knowledge.picker;
  return (
    <>
      <Paragraph role="status">{hits.length === most ? many(most) : results(hits.length)}</Paragraph>
      <ul className={rows.rows}>
        {hits.map((hit) => (
          <li key={evidenceKey(hit.evidence)}>
            <HitLink hit={hit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function HitLink({ hit: { evidence, target } }: { readonly hit: Hit }) {
  const { workshopId } = useWorkshop();
  const citation = useDescribe()(evidence, target);
  const path = pathToSource(workshopId, evidence, target);
  return path === null ? null : (
    <RouterLink to={path} className={`${rows.row} ${styles.hit}`}>
      <EvidenceIcon type={evidence.type} />
      <b>{citation.title}</b>
      <span>{plainText(citation.text)}</span>
    </RouterLink>
  );
}
