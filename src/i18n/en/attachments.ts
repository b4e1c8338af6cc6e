import type { attachments as Nb } from '#/i18n/nb/attachments.ts';

export const attachments: typeof Nb = {
  title: 'Attached files',
  help: 'PDF files and pictures (PNG, JPEG or WebP). They go with the plan to the tablets and can be read without a network. Make sure they hold no personal data.',
  add: 'Attach files',
  adding: 'Reading the files …',
  open: 'Open',
  openNamed: (name) => `Open ${name}`,
  nameOf: (fileName) => `Name of ${fileName}`,
  removeNamed: (name) => `Delete ${name}`,
  addPicture: 'Add a picture',
  addPictureTo: (section) => `Add a picture: ${section}`,
  picture: 'Picture',
  caption: 'Caption',
  captionOf: (name) => `Caption of ${name}`,
  pictureGone: 'The picture has been deleted.',
  notHere: 'The file is not on this device. It comes when you open a plan or a session file that holds it.',
  notFound: 'The attachment was not found on this device. It may be deleted, or not brought in yet.',
  belongsTo: (title) => `Attached to ${title}`,
  save: 'Save the file',
  share: 'Share the file',
  shareFailed: 'The file was not shared. Try once more.',
  fileName: 'File name',
  kind: 'Kind and size',
  pdf: {
    loading: 'Opening the document …',
    page: (page, of) => `Page ${page} of ${of}`,
    goTo: 'Go to page',
    show: 'Show the page',
    larger: 'Larger',
    smallest: 'The page is as small as it can be.',
    largest: 'The page is as large as it can be.',
    smaller: 'Smaller',
    locked:
      'The document is protected by a password and cannot be shown here. Save the file, and open it in another program.',
    broken:
      'The document is damaged and cannot be shown here. Save the file, and try to open it in another program.',
    notRead:
      'The reader has not been fetched to this device yet. Connect to the network once, and try again. You can also save the file.',
    pageBroken: 'This page cannot be shown here.',
  },
  problem: {
    unreadable: (name) => `“${name}” could not be read. Fetch it again, and try once more.`,
    empty: (name) => `“${name}” is empty.`,
    known: (name) => `“${name}” is attached already.`,
    tooLarge: (name, limit) => `“${name}” is too large. A file may be at most ${limit}.`,
    tooMuch: (name, limit) =>
      `“${name}” is not attached. All attachments of the workshop may be at most ${limit} together.`,
    wrongKind: (name) => `“${name}” cannot be attached. Choose a PDF file or a picture (PNG, JPEG or WebP).`,
    noPicture: (name) => `“${name}” is not a picture that can be shown. Choose PNG, JPEG or WebP.`,
  },
};
