import type { home as Nb } from '#/i18n/nb/home.ts';

export const home: typeof Nb = {
  title: 'Workshops on this device',
  newWorkshop: 'New workshop',
  openFile: 'Open file',
  tryExample: 'Try the example',
  openingExample: 'Loading the example …',
  exampleFailed: 'The example could not be loaded. Nothing has changed on this device.',
  empty:
    'There are no workshops here yet. Make a new one, open a file you have received, or look around in a finished example.',
  list: 'Workshops',
  noDate: 'No date yet',
  role: (role) => `Role here: ${role}`,
  noRole: 'No role chosen',
  changeRole: 'Change role',
  changeRoleFor: (title) => `Change role in ${title}`,
  lastSent: (when) => `Last sent ${when}`,
  lastReceived: (when) => `Last received ${when}`,
  neverSent: 'Not sent or received',
  deletion: {
    soon: (date) => `Should be deleted by ${date}`,
    due: (date) => `Should have been deleted ${date}`,
  },
  create: {
    title: 'New workshop',
    lead: 'You get a complete three-hour programme with questions, groups and a timeline. Everything can be changed afterwards.',
    name: 'Title',
    defaultTitle: 'Political workshop',
    date: 'Date',
    language: 'Language of the workshop',
    languageHelp: 'The language the programme and the questions are written in. The app may have another.',
    submit: 'Make the workshop',
  },
  chooseRole: {
    title: 'Which role does this device have?',
    text: 'The role decides what is shown first. Everybody may read everything, and the role can be changed at any time.',
    label: 'Role',
    submit: 'Choose role',
  },
  welcome: {
    title: 'Welcome to Political workshop',
    what: 'A political workshop is a meeting where elected politicians use knowledge from residents to write draft decisions. The app helps you prepare the workshop, write down what the groups say, and gather the proposals. Everything stays on this device and works without a network.',
    language: 'Language',
    deviceName: 'Name of the device',
    deviceNameHelp:
      'The name goes along when something is sent, so that others see where it comes from. For example “Facilitator” or “Group 3”. Do not use names of persons.',
    install: 'Put the app on the device',
    offline: 'Offline',
    offlineText: 'See whether everything has been downloaded before you go where there is no network.',
    offlineLink: 'Ready for use offline',
    start: 'Start using the app',
  },
};
