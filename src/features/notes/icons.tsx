import type { NoteKind } from '#/domain/discussion.ts';

/** Small drawings beside the words that carry the meaning; never read aloud. */
export function KindIcon({ kind }: { kind: NoteKind }) {
  return <Icon path={kindPaths[kind]} />;
}

export function StarIcon({ filled }: { filled: boolean }) {
  return <Icon path="m12 3.5 2.6 5.5 6 .8-4.4 4.1 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.8l6-.8z" filled={filled} />;
}

export function ArrowIcon({ direction }: { direction: 'up' | 'down' }) {
  return (
    <Icon path={direction === 'up' ? 'M12 20V5M5.5 11.5 12 5l6.5 6.5' : 'M12 4v15M5.5 12.5 12 19l6.5-6.5'} />
  );
}

const kindPaths: Readonly<Record<NoteKind, string>> = {
  input: 'M4 5h16v11H11l-5 4v-4H4z',
  agreement: 'M5 9.5h14M5 14.5h14',
  disagreement: 'M5 9.5h14M5 14.5h14M16.5 5l-9 14',
  question: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.4-1.7 2.7M12 18.4v.2',
  proposal: 'M4 12h14M12.5 6.5 18 12l-5.5 5.5',
  summary: 'M5 6.5h14M5 12h14M5 17.5h8',
};

function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width="1.1em"
      height="1.1em"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
