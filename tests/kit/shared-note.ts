import { type Tablet, tablet } from './tablets.ts';

export const aNote = {
  groupId: 'gruppe-3',
  stepId: 'trinn-1',
  questionId: 'q1',
  noteKind: 'input',
  text: 'Flere benker',
  starred: false,
  order: 1,
  evidence: [] as string[],
  workingFileOnly: false,
};

/** One note that both tablets know. */
export function sharedNote(values: Partial<typeof aNote> = {}) {
  const [table3, hub] = [tablet('Gruppe 3'), tablet('Møteleder')];
  const note = table3.writes({ ...aNote, ...values });
  hub.opens(table3.file());
  return { table3, hub, note };
}

/** Each opens the files of all. */
export function exchange(...tablets: readonly Tablet[]) {
  const files = tablets.map((each) => each.file());
  for (const each of tablets) each.opens(...files);
}
