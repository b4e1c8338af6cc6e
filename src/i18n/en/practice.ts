import type { practice as Nb } from '#/i18n/nb/practice.ts';

export const practice: typeof Nb = {
  title: 'Practise writing notes',
  lead: 'Try everything you are going to do today, in the same programme and with the same knowledge.',
  facts: [
    'The practice is kept apart. The group’s own notes are not touched.',
    'Nothing from the practice can be sent, saved in a file or handed over.',
    'When you end the practice, everything you wrote in it is deleted at once.',
  ],
  withTour: 'Show me how',
  withTourHelp: 'The guided tour has five short stops and takes about three minutes.',
  alone: 'Practise on my own',
  preparing: 'Preparing the practice …',
  stopping: 'Cancelling, and clearing away what was prepared …',
  cancel: 'Cancel',
  goingOn: 'A practice is under way on this device.',
  goOn: 'Go on with the practice',
  startAgain: 'Start again',
  noGroup: 'The plan has no groups to practise as. Make groups under Prepare.',
  toRun: 'Go to Run',
  tour: {
    label: 'Guided tour',
    stop: (number, all) => `${number} of ${all}`,
    done: 'Done.',
    stops: {
      write: 'Write a few words in the field at the bottom, and press Enter.',
      kind: 'Press “Edit” on the note, choose for example “Proposal”, and save.',
      knowledge:
        'Edit the note once more, and choose “Link to knowledge”: a paragraph, a figure or something residents have said.',
      saved:
        'Look at the line at the top: when it says “Saved on this device”, everything is safe, even if the tablet switches off.',
      findAgain: 'Go to another question and back again: the note is where you wrote it.',
    },
    finished:
      'Now you know what you need. Practise more if you like, or end the practice and go to today’s programme.',
    next: 'Next',
    skip: 'Skip',
    leave: 'Leave the tour',
    more: 'Practise more on my own',
  },
};
