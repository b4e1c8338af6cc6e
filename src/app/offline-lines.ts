import type { Format } from '#/i18n/format.ts';
import type { Texts } from '#/i18n/texts.ts';
import { build } from '#/platform/build.ts';
import type { FilesCheck } from './kept-files.ts';
import type { ClockCheck, OfflineCheck } from './offline-check.ts';

/** `problem` must be put right before the device goes where there is no network; `advice` is worth doing. */
export type LineState = 'ok' | 'advice' | 'problem';

export interface Line {
  readonly id: 'files' | 'database' | 'persistence' | 'space' | 'clock' | 'wakeLock' | 'installed';
  readonly state: LineState;
  readonly title: string;
  readonly text: string;
}

/** Two hours of writing by a group is far below one megabyte; the rest is for attachments and copies. */
const littleSpace = 200_000_000;

/** The answers of the device in words, each with what to do about it. */
export function linesOf(check: OfflineCheck, { offline: t }: Texts, format: Format): readonly Line[] {
  return [
    { id: 'files', title: t.files.title, ...filesLine(check.files, t, format) },
    check.storageFault === null
      ? { id: 'database', state: 'ok', title: t.database.title, text: t.database.works }
      : {
          id: 'database',
          state: 'problem',
          title: t.database.title,
          text: t.database.fails(check.storageFault),
        },
    { id: 'persistence', title: t.persistence.title, ...persistenceLine(check.persisted, t) },
    { id: 'space', title: t.space.title, ...spaceLine(check.space, t, format) },
    { id: 'clock', title: t.clock.title, ...clockLine(check.clock, t, format) },
    {
      id: 'wakeLock',
      state: check.wakeLock ? 'ok' : 'advice',
      title: t.wakeLock.title,
      text: check.wakeLock ? t.wakeLock.works : t.wakeLock.missing,
    },
    {
      id: 'installed',
      state: check.installed ? 'ok' : 'advice',
      title: t.installed.title,
      text: check.installed ? t.installed.yes : t.installed.no,
    },
  ];
}

export function versionText({ offline: t }: Texts, format: Format): string {
  return t.version.text(build.version, format.date(build.date));
}

type Words = Texts['offline'];
type Said = Pick<Line, 'state' | 'text'>;

function filesLine(files: FilesCheck, t: Words, format: Format): Said {
  switch (files.type) {
    case 'checked': {
      const missing = files.files.filter((file) => !file.kept).length;
      const all = format.number(files.files.length);
      const bytes = files.files.reduce((sum, file) => sum + file.bytes, 0);
      return missing === 0
        ? { state: 'ok', text: t.files.complete(all, format.bytes(bytes)) }
        : { state: 'problem', text: t.files.incomplete(format.number(missing), all) };
    }
    case 'notInstalled':
      return { state: 'problem', text: t.files.notInstalled };
    case 'unsupported':
      return { state: 'problem', text: t.files.unsupported };
  }
}

function persistenceLine(persisted: boolean | null, t: Words): Said {
  if (persisted === null) return { state: 'advice', text: t.persistence.unknown };
  return persisted
    ? { state: 'ok', text: t.persistence.granted }
    : { state: 'advice', text: t.persistence.notGranted };
}

function spaceLine(space: OfflineCheck['space'], t: Words, format: Format): Said {
  if (space === null) return { state: 'advice', text: t.space.unknown };
  return space.free < littleSpace
    ? { state: 'problem', text: t.space.little(format.bytes(space.free)) }
    : { state: 'ok', text: t.space.enough(format.bytes(space.free), format.bytes(space.used)) };
}

function clockLine(clock: ClockCheck, t: Words, format: Format): Said {
  const time = format.dateTime(clock.now);
  switch (clock.type) {
    case 'rightByServer':
      return { state: 'ok', text: t.clock.rightByServer(time) };
    case 'looksRight':
      return { state: 'ok', text: t.clock.looksRight(time) };
    case 'wrong':
      return { state: 'advice', text: t.clock.wrong(time, format.number(clock.minutes)) };
    case 'beforeBuild':
      return { state: 'advice', text: t.clock.beforeBuild(time) };
  }
}
