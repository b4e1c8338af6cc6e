import type { settings as Nb } from '#/i18n/nb/settings.ts';
import { kinds } from './kinds.ts';

export const settings: typeof Nb = {
  title: 'Settings',
  language: 'Language',
  languageNote: 'Applies to the app. A workshop has a language of its own, set in the workshop.',
  deviceName: 'Name of this device',
  deviceNameNote:
    'The name travels with the session files, so that others see where they come from. Use a role, such as “Group 3”, not a person’s name.',
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  storage: {
    title: 'Storage',
    used: (used, quota) => `The app uses ${used} of ${quota} on this device.`,
    unknown: 'The browser does not say how much space the app uses.',
    persisted: 'The browser has promised not to delete the data by itself.',
    notPersisted: 'The browser may delete the data if the device runs out of space.',
    persistUnknown: 'The browser does not say whether it may delete the data by itself.',
    ask: 'Ask for lasting storage',
    granted: 'The storage is now lasting.',
    refused: 'The browser said no. Install the app, and the data will be safer.',
  },
  offline: {
    title: 'Offline',
    text: 'The app works without a network once everything has been downloaded. Check this before you enter the meeting room.',
    link: 'Ready for use offline',
  },
  backup: {
    title: 'Backup',
    text: 'The backup holds everything on this device: workshops, notes, drafts and settings. If you have a list of participants, it is included. Keep the backup safe.',
    save: 'Save a backup',
    fileName: 'backup',
    restore: 'Restore from a backup',
    restoreNote: 'The content of the backup is joined with what is here. Nothing is lost.',
    restored: (n) =>
      n === 0
        ? 'Everything in the backup was here already.'
        : `The backup has been restored. ${n === 1 ? '1 change was new' : `${n} changes were new`}.`,
    notABackup: 'This is not a backup from the app. Nothing has changed.',
    backupTooNew:
      'The backup was made by a newer version of the app. Update the app, and try again. Nothing has changed.',
    backupDamaged: 'The backup is cut off or damaged. Nothing has changed.',
  },
  trash: {
    title: 'Trash',
    text: 'What has been deleted in a workshop can be taken back.',
    none: 'No workshops on this device.',
    link: (workshop) => `The trash of “${workshop}”`,
    screenTitle: 'Trash',
    screenLead: 'What has been deleted stays here until the workshop is deleted from the device.',
    empty: 'The trash is empty.',
    deletedAt: (when) => `Last changed ${when}`,
    takeBack: 'Take back',
    takenBack: 'Taken back.',
    erase: 'Erase for good',
    eraseTitle: 'Erase the text for good?',
    eraseText:
      'The text is removed from this device and cannot be brought back, not even from an old file. When you send a session file, it is removed at the receiver’s too. Use this when something should not have been written, for example for privacy.',
    erased: 'The text has been erased for good.',
    withoutText: 'No text',
  },
  kinds,
  privacy: {
    title: 'Privacy on this device',
    points: [
      'Everything you write is stored only in the browser on this device. There is no server and no cloud.',
      'Once the app has been downloaded, it sends nothing over the network. It measures no use and fetches nothing from others.',
      'The content leaves the device only when you save or share a file.',
      'Notes belong to a group, never to a person. Write about the matter, not the person.',
      'A workshop has a deletion date. The app deletes nothing by itself. You delete when everything has been handed over.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    text: 'The app is made to follow WCAG 2.2 at level AA. Everything can be done with a keyboard, and a screen reader should be able to read everything. The screens are tested by machine for every version. If something does not work for you, tell whoever gave you the app.',
  },
  about: {
    title: 'About the app',
    version: (version, date) => `Version ${version}, ${date}.`,
    licence: 'The app is free software under the MIT licence.',
  },
  deleteAll: {
    title: 'Delete everything on this device',
    text: 'All workshops, notes, drafts, copies and settings are deleted. This cannot be undone. Save a backup first if you are in doubt.',
    button: 'Delete everything',
    dialogTitle: 'Delete everything on this device?',
    understood: 'I have saved what is to be kept',
    mustConfirm: 'Tick that you have saved what is to be kept.',
    done: 'Everything has been deleted. The device is empty.',
    notEmpty: 'Something could not be deleted. Reload the page, and try again.',
  },
};
