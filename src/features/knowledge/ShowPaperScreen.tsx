import { useMemo } from 'react';
import { useParams } from 'react-router';
import { plainText } from '#/domain/citation-markup.ts';
import type { Entry } from '#/domain/entry.ts';
import { type Slide, slidesOfPaper } from '#/domain/slides.ts';
import { Picture } from '#/features/shared/attachments/Picture.tsx';
import { Marked } from '#/features/shared/evidence/Marked.tsx';
import { bySection } from '#/features/shared/evidence/PaperReader.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { NotHere } from './NotHere.tsx';
import styles from './SlideShow.module.css';
import { SlideShow } from './SlideShow.tsx';

/** `/w/:id/show/paper/:casePaperId?n=2` */
export function ShowPaperScreen() {
  const t = useTexts();
  const { session } = useWorkshop();
  const { casePaperId } = useParams();
  const paper = session.casePapers.find(({ id }) => id === casePaperId);
  if (paper === undefined) return <NotHere text={t.knowledge.notFoundPaper} />;
  return <PaperShow key={paper.id} paper={paper} />;
}

function PaperShow({ paper }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  const slides = useMemo(() => paragraphs && slidesOfPaper(bySection(paragraphs)), [paragraphs]);
  const name = `${t.knowledge.paper.lead(paper.value.number)}: ${paper.value.title}`;
  const titleOf = (slide: Slide) => {
    if (slide.type !== 'section') return paper.value.title;
    const section = t.knowledge.citation.sections[slide.section];
    return slide.parts > 1 ? `${section}, ${t.figures.show.part(slide.part, slide.parts)}` : section;
  };
  return (
    <SlideShow
      name={name}
      tag={paper.value.fictional ? t.common.fictional : null}
      slides={slides}
      titleOf={titleOf}
      home={paths.casePaper(paper.workshopId, paper.id)}
    >
      {(slide) => (slide.type === 'section' ? <Section slide={slide} /> : <About paper={paper} />)}
    </SlideShow>
  );
}

function About({ paper: { value } }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { date } = useFormat();
  const about = [t.knowledge.paper.lead(value.number), value.committee, date(value.meetingDate)];
  return <p className={styles.lead}>{about.filter(Boolean).join(' · ')}</p>;
}

function Section({ slide }: { slide: Extract<Slide, { type: 'section' }> }) {
  return slide.blocks.map(({ entry, mark }) =>
    entry.value.block === 'heading' ? (
      <h2 key={entry.id} className={styles.subHeading}>
        {plainText(entry.value.text)}
      </h2>
    ) : (
      <div key={entry.id} className={styles.block}>
        <span className={styles.mark}>{mark}</span>
        <div>
          {entry.value.block === 'image' && (
            <Picture attachmentId={entry.value.attachmentId} caption={entry.value.text} />
          )}
          <Marked text={entry.value.text} />
        </div>
      </div>
    ),
  );
}
