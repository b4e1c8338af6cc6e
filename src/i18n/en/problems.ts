import type { problems as Nb } from '#/i18n/nb/problems.ts';

export const problems: typeof Nb = {
  nothingChanged: 'Nothing on this device has changed.',
  fileEmpty: {
    title: 'The file is empty',
    text: 'Saving or sending it may have been interrupted. Ask the sender to send it again.',
  },
  fileTooLarge: (size, limit) => ({
    title: 'The file is too large',
    text: `The file is ${size}. The app opens files of up to ${limit}. Check that you picked the right file.`,
  }),
  fileEncrypted: {
    title: 'The file is encrypted',
    text: 'This version of the app opens only files that are not encrypted. Ask the sender for a file without encryption.',
  },
  filePacked: {
    title: 'The zip file is not a session file',
    text: 'It holds something else, or has been packed again with other files. Choose the file as you received it, or unpack it and open the session file inside.',
  },
  fileUnknown: {
    title: 'This is not a session file',
    text: 'The file holds something else. The name of a session file starts with “politisk-verksted” and ends with “.json” or “.zip”.',
  },
  fileUnknownLike: {
    document: {
      title: 'This is a document, not a session file',
      text: 'The file is a document or a spreadsheet. Pick the file whose name starts with “politisk-verksted” and ends with “.json” or “.zip”.',
    },
    pdf: {
      title: 'This is a PDF, not a session file',
      text: 'Pick the file whose name starts with “politisk-verksted” and ends with “.json” or “.zip”.',
    },
    image: {
      title: 'This is a picture, not a session file',
      text: 'Pick the file whose name starts with “politisk-verksted” and ends with “.json” or “.zip”.',
    },
    webPage: {
      title: 'This is a web page, not a session file',
      text: 'Some networks ask you to sign in and send a web page instead of the file. Get the session file from the sender again.',
    },
  },
  fileNotUtf8: {
    title: 'The file is damaged',
    text: 'It holds characters that cannot be read. Another program may have changed it. Ask the sender to send it again.',
  },
  fileCutOff: {
    title: 'The file is not complete',
    text: 'It ends in the middle. The transfer may have been interrupted. Ask the sender to send it again.',
  },
  fileBroken: {
    title: 'The file is damaged',
    text: 'The content has been changed so that it cannot be read. Ask the sender to send it again.',
  },
  fileTooDeep: {
    title: 'The file was not made by this app',
    text: 'It is built in a way that a session file never is. Do not open it again, and ask the sender where it comes from.',
  },
  fileForbiddenKey: (key) => ({
    title: 'The file may have been made to do harm',
    text: `It holds the key “${key}”, which a session file never has. Do not open it again, and ask the sender where it comes from.`,
  }),
  fileForeign: {
    title: 'This is not a session file',
    text: 'The file comes from another program. The name of a session file starts with “politisk-verksted”.',
  },
  fileStatistics: {
    title: 'This is a statistics table, not a session file',
    text: 'The name of a session file starts with “politisk-verksted”. Statistics belong under Knowledge.',
  },
  fileResult: {
    title: 'This is a result file',
    text: 'The result file is made for other systems to read. Open the session file instead.',
  },
  fileBackup: {
    title: 'This is a backup',
    text: 'Go to Settings and choose “Restore from a backup”.',
  },
  fileTooNew: (version) => ({
    title: 'The file was made by a newer version of the app',
    text: `Update the app on this device${version ? ` to version ${version} or newer` : ''}, and open the file again.`,
  }),
  fileTooManyRevisions: (count, limit) => ({
    title: 'The file is too large',
    text: `It holds ${count} changes. The limit is ${limit}.`,
  }),
  fileTextTooLong: (where) => ({
    title: 'A text in the file is too long',
    text: `The text is longer than any text the app makes (${where}). Ask the sender where the file comes from.`,
  }),
  fileWrongShape: (where) => ({
    title: 'Something in the file is missing or wrong',
    text: `The fault is here: ${where || 'at the start of the file'}. Another program may have changed the file. Ask the sender to send it again.`,
  }),
  fileChanged: {
    title: 'The file was changed after it was made',
    text: 'The content does not match its checksum. Ask the sender to send it again.',
  },
  fileNothingGenuine: {
    title: 'Nothing in the file can be trusted',
    text: 'Not one text matches its own checksum. The file has been changed, or was made by another program. Ask the sender to make it again.',
  },
  fileOtherWorkshop: (title) => ({
    title: 'The file belongs to another workshop',
    text: `${title ? `It is about “${title}”. ` : ''}Pick a file from this workshop, or open the file from the list of all workshops.`,
  }),
  fileTooSlow: {
    title: 'Reading the file took too long',
    text: 'Close other programs and tabs, and try again.',
  },
  storageFull: (used, quota) => ({
    title: 'There is no more space on this device',
    text: `The app uses ${used} of ${quota}. What you wrote is still on the screen. Export the workshop, and free some space.`,
  }),
  storageFullUnknown: {
    title: 'There is no more space on this device',
    text: 'What you wrote is still on the screen. Export the workshop, and free some space.',
  },
  storageLost: {
    title: 'The browser has lost contact with its storage',
    text: 'What you wrote is still on the screen. Choose “Export now”, and then reload the page.',
  },
  databaseNewer: {
    title: 'A newer version of the app has been used on this device',
    text: 'Reload the page to get the new version. Nothing is lost.',
  },
  otherWindowBlocks: {
    title: 'An older window of the app is in the way',
    text: 'Close the other windows and tabs where the app is open, and reload the page. Nothing is lost.',
  },
  otherWindowWrites: {
    title: 'Another window is writing in this workshop',
    text: 'What you wrote is still on the screen. Choose “Write here instead” to save it here.',
  },
};
