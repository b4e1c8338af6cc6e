import type { Evidence } from '#/domain/discussion.ts';

const shapes: Readonly<Record<Evidence['type'], string>> = {
  paragraph: 'M6 3.5h8l4 4v13H6zM9 11h6M9 15h6',
  statement: 'M4 5h16v11H11l-5 4v-4H4z',
  note: 'M5 4h14v10l-6 6H5zM13 20v-6h6',
  attachment: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4L14.5 7',
  cell: 'M4 20V4M4 20h16M8.5 16v-5M13 16V8M17.5 16v-3',
};

/** A small drawing beside the words that carry the meaning; never read aloud. */
export function EvidenceIcon({ type }: { type: Evidence['type'] }) {
  return <Icon path={shapes[type]} />;
}

export function CrossIcon() {
  return <Icon path="M6 6l12 12M18 6 6 18" />;
}

export function CheckIcon() {
  return <Icon path="m5 12.5 5 5 9-11" />;
}

function Icon({ path }: { path: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="1.1em"
      height="1.1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
