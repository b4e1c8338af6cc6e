import type { collect as Nb } from '#/i18n/nb/collect.ts';

export const collect: typeof Nb = {
  title: 'Still missing',
  lead: 'Read the list aloud in the room, or copy it. If there is something a group will not deliver, you can write why. Then it is no longer awaited.',
  nothing: 'Nothing is missing. All that the programme asks the groups for is here.',
  nothingAwaited: 'Nothing more is awaited.',
  line: (group, what) => `${group}: missing ${what}.`,
  everything: 'everything',
  step: (number) => `step ${number}`,
  titled: (title) => `“${title}”`,
  questions: (step, numbers) => `${step} question ${numbers}`,
  points: 'the proposed decision',
  and: 'and',
  copy: 'Copy the list',
  copied: 'The list has been copied.',
  notCopied: 'The browser did not let the app copy. Select the list and copy it yourself.',
  waive: 'Do not wait for it',
  waiveFrom: (group) => `Do not wait for what is missing from ${group}`,
  reason: (group) => `Why are you not waiting for ${group}?`,
  reasonHelp:
    'For example: The group did not get to step 3. The text is shown in the overview of what the groups have delivered.',
  reasonMissing: 'Write why, so that others can understand it later.',
  waived: 'No longer awaited',
  because: (line, reason) => `${line} Not awaited: ${reason}`,
  takeBack: 'Wait after all',
  takeBackFrom: (group) => `Wait for ${group} after all`,
};
