import { Alert, Button, Details } from '@digdir/designsystemet-react';
import type { Division, ToDivide } from '#/domain/group-maker.ts';
import { whyUneven, wishesMet } from '#/domain/group-maker-telling.ts';
import type { People } from '#/domain/participants.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import styles from './Groups.module.css';
import { nameIn } from './name-words.ts';

interface Props {
  readonly division: Division;
  readonly wanted: ToDivide;
  readonly people: People;
  readonly words: ParticipantsTexts;
  readonly onApply: () => void;
}

/** A division told before it is taken into use: how even it is, how far from the best there can be, and who moves. */
export function DivisionInWords({ division, wanted, people, words, onApply }: Props) {
  const { session, canWrite } = useWorkshop();
  const { maker } = words;
  const { sizes, moved, placed } = division;
  const removed = session.groups.length - sizes.length;
  const changesSeats = moved.length + placed > 0;
  const isNew = moved.length === 0 && wanted.people.every(({ group }) => group === null);
  const wishes = wishesMet(wanted).length;
  return (
    <>
      <Moves division={division} wanted={wanted} people={people} words={words} />
      {removed > 0 && <Alert data-color="warning">{maker.removes(removed)}</Alert>}
      {changesSeats || removed !== 0
        ? canWrite && (
            <Button onClick={onApply}>
              {isNew || !changesSeats ? maker.applyGroups : maker.apply(moved.length, placed)}
            </Button>
          )
        : maker.nothing}
      <ul className={styles.reasons}>
        {division.aspects
          .filter(({ aspect }) => isThere(wanted, aspect))
          .map((told) => (
            <li key={told.aspect}>
              {told.off === 0
                ? maker.even[told.aspect]
                : [maker.off[told.aspect](told.off), whyInWords(told, wanted, words)].join(' ')}
            </li>
          ))}
        {wishes > 0 && <li>{maker.wishes(wishes)}</li>}
      </ul>
      {division.aspects.some(({ off }) => off > 0) ? (
        <p className={styles.small}>{maker.offHelp}</p>
      ) : (
        <p>{maker.best}</p>
      )}
    </>
  );
}

/** The first sentence, apart: the only one that is read aloud by itself. */
export function sizesLine({ sizes }: Division, { people }: ToDivide, words: ParticipantsTexts): string {
  return words.maker.sizes(words.people(people.length), sizesInWords(sizes, words));
}

/** Who moves and who gets a seat; where nobody has one, that is everybody, and the groups show it best. */
function Moves({ division, wanted, people, words }: Omit<Props, 'onApply'>) {
  const { session } = useWorkshop();
  const { maker } = words;
  const { moved, movesBound, groupOf } = division;
  const groupName = (place: number) => session.groups[place]?.value.name ?? maker.newGroup(place + 1);
  const newcomers = wanted.people.filter(({ group }) => group === null);
  return (
    <>
      {moved.length > 0 && (
        <div>
          <p>{maker.moves(moved.length)}</p>
          <ShortList
            lines={moved.map(({ id, from, to }) =>
              maker.move(nameIn(people, id, words), groupName(from), groupName(to)),
            )}
            words={words}
          />
        </div>
      )}
      {moved.length > 0 && movesBound !== null && (
        <p>{movesBound === moved.length ? maker.fewest : maker.notFewest(movesBound)}</p>
      )}
      {newcomers.length > 0 && newcomers.length < wanted.people.length && (
        <div>
          <p>{maker.placed(newcomers.length)}</p>
          <ShortList
            lines={newcomers.map(({ id }) =>
              maker.place(nameIn(people, id, words), groupName(groupOf.get(id) ?? 0)),
            )}
            words={words}
          />
        </div>
      )}
    </>
  );
}

function ShortList({ lines, words }: { lines: readonly string[]; words: ParticipantsTexts }) {
  const list = (some: readonly string[]) => (
    <ul className={styles.reasons}>
      {some.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  if (lines.length <= 6) return list(lines);
  return (
    <>
      {list(lines.slice(0, 5))}
      <Details>
        <Details.Summary>{words.take.more(lines.length - 5)}</Details.Summary>
        <Details.Content>{list(lines.slice(5))}</Details.Content>
      </Details>
    </>
  );
}

function whyInWords(
  told: Division['aspects'][number],
  wanted: ToDivide,
  { maker }: ParticipantsTexts,
): string {
  const why = whyUneven(told, wanted);
  return why === 'notFound' ? maker.atLeast(told.bound) : maker[why];
}

/** A spread of parties is nothing to speak of where nobody has one. */
function isThere({ people }: ToDivide, aspect: Division['aspects'][number]['aspect']): boolean {
  if (aspect === 'size') return true;
  return people.some((seat) => seat[aspect].trim() !== '');
}

/** «4 grupper med 6 og 2 grupper med 5» */
function sizesInWords(sizes: readonly number[], words: ParticipantsTexts): string {
  const { maker } = words;
  const different = [...new Set(sizes)].toSorted((a, b) => b - a);
  return listed(
    different.map((size) =>
      maker.someOf(maker.groupCount(sizes.filter((each) => each === size).length), String(size)),
    ),
    words.and,
  );
}
