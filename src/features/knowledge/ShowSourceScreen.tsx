import { useMemo } from 'react';
import { useParams } from 'react-router';
import { sourceLineOf } from '#/domain/citation.ts';
import type { Entry } from '#/domain/entry.ts';
import { type Slide, slidesOfSource } from '#/domain/slides.ts';
import { Marked } from '#/features/shared/evidence/Marked.tsx';
import { captionOf } from '#/features/shared/evidence/SourceReader.tsx';
import { useCitationWords } from '#/features/shared/evidence/use-citation.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { FigureSlide } from './FigureSlide.tsx';
import { NotHere } from './NotHere.tsx';
import styles from './SlideShow.module.css';
import { SlideShow } from './SlideShow.tsx';

/** `/w/:id/show/source/:sourceId?n=2` */
export function ShowSourceScreen() {
  const t = useTexts();
  const { session } = useWorkshop();
  const { sourceId } = useParams();
  const source = session.sources.find(({ id }) => id === sourceId);
  if (source === undefined) return <NotHere text={t.knowledge.notFoundSource} />;
  return <SourceShow key={source.id} source={source} />;
}

function SourceShow({ source }: { source: Entry<'source'> }) {
  const t = useTexts();
  const datasets = useEntries(source.workshopId, 'dataset', source.id);
  const statements = useEntries(source.workshopId, 'statement', source.id);
  const slides = useMemo(
    () => datasets && statements && slidesOfSource(source, datasets, statements),
    [source, datasets, statements],
  );
  const titleOf = useTitleOf(source);
  return (
    <SlideShow
      name={source.value.title}
      tag={source.value.illustrative ? t.common.example : null}
      slides={slides}
      titleOf={titleOf}
      home={paths.source(source.workshopId, source.id)}
    >
      {(slide) => {
        switch (slide.type) {
          case 'statements':
            return <Said statements={slide.statements} />;
          case 'title':
          case 'section':
            return <About source={source} />;
          default:
            return <FigureSlide source={source} slide={slide} title={titleOf(slide)} />;
        }
      }}
    </SlideShow>
  );
}

function useTitleOf(source: Entry<'source'>) {
  const t = useTexts();
  const { phases } = t.knowledge.citation;
  return (slide: Slide): string => {
    switch (slide.type) {
      case 'title':
      case 'section':
        return source.value.title;
      case 'indicator':
        return captionOf(slide.entry, slide.table);
      case 'wheel':
        return slide.table.about.length > 0
          ? captionOf(slide.entry, slide.table)
          : t.knowledge.placeStandard.table;
      case 'theme':
        return [
          ...slide.table.rows.map(({ category }) => category.label),
          ...slide.table.about.map((each) => each.label),
        ].join(', ');
      case 'votes':
        return t.figures.votesTitle(phases[slide.phase]);
      case 'statements': {
        const what = slide.phase === null ? t.knowledge.placeStandard.comments : phases[slide.phase];
        const part = slide.parts > 1 ? `, ${t.figures.show.part(slide.part, slide.parts)}` : '';
        return `${what}: ${slide.theme}${part}`;
      }
    }
  };
}

function About({ source }: { source: Entry<'source'> }) {
  const t = useTexts();
  const words = useCitationWords();
  const { value } = source;
  return (
    <>
      <p className={styles.lead}>{t.knowledge.citation.sourceKinds[value.sourceKind]}</p>
      {value.remarks && <Marked text={value.remarks} />}
      {value.sourceKind === 'placeStandard' && <p>{t.knowledge.placeStandard.scale}</p>}
      <p className={styles.about}>
        {t.knowledge.chips.source(sourceLineOf(value, words) || t.knowledge.statistics.noSource)}
      </p>
    </>
  );
}

function Said({ statements }: { statements: readonly Entry<'statement'>[] }) {
  const t = useTexts();
  return (
    <ul className={styles.statements}>
      {statements.map(({ id, value }) => (
        <li key={id} className={styles.block}>
          <span className={styles.mark}>{value.number}</span>
          <div>
            <Marked text={value.text} />
            <p className={styles.about}>
              {[
                value.tone && t.knowledge.citation.tones[value.tone],
                value.area,
                value.votes !== null && t.knowledge.futureWorkshop.votes(value.votes),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
