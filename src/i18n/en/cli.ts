import type { cli as Nb } from '#/i18n/nb/cli.ts';

export const cli: typeof Nb = {
  help: `Reads, checks and joins session files of Politisk verksted.

Usage:
  npm run -s session -- inspect FILE…             show what the files hold
  npm run -s session -- check FILE…               check that the files are whole and genuine
  npm run -s session -- merge FILE… --out FILE    join files of the same workshop
  npm run -s session -- result FILE --out FILE    make a readable result file

Options:
  --json          answer as JSON
  --lang LANG     nb, nn or en (nb unless given)
  --force         overwrite a file that is there already
  --help          show this help

Exit codes: 0 all is well, 1 something is wrong with a file, 2 wrong use.`,
  wrongUse: {
    noCommand: 'Give a command: inspect, check, merge or result.',
    unknownCommand: (command) => `Unknown command: ${command}`,
    unknownOption: (option) => `Unknown option, or its value is missing: ${option}`,
    unknownLanguage: (language) => `Unknown language: ${language}. Choose nb, nn or en.`,
    noFiles: 'Give at least one file.',
    oneFile: 'Give one file.',
    noOut: 'Say where to write the result: --out FILE',
    outNotUsed: '--out and --force belong to merge and result.',
    seeHelp: 'Type --help for help.',
  },
  fileNotFound: { title: 'The file was not found', text: 'Check the path and try again.' },
  fileNotReadable: { title: 'The file cannot be read', text: 'Check that you have access to it.' },
  outExists: {
    title: 'The file is there already',
    text: 'Nothing was written. Choose another name, or use --force to overwrite it.',
  },
  outNotWritten: {
    title: 'The file could not be written',
    text: 'Check that the folder exists, that you have access, and that there is space.',
  },
  noWorkshop: {
    title: 'The file does not hold the workshop itself',
    text: 'The result cannot be made from this file alone. Use the full session file.',
  },
  heldBack: (n) => ({
    title: n === 1 ? '1 text is not genuine' : `${n} texts are not genuine`,
    text: 'They do not match their own checksums, and are held back. Ask the sender for the file again.',
  }),
  whole: 'Whole and genuine',
  written: (path) => `Wrote ${path}`,
  fields: {
    workshop: 'Workshop',
    purpose: 'Purpose',
    groups: 'Groups',
    device: 'From device',
    createdAt: 'Last change',
    app: 'Made with',
    receipt: 'Receipt',
    digest: 'Checksum',
    revisions: 'Changes',
    contents: 'Contents',
    conflicts: 'Conflicts to settle',
    gaps: 'Gaps in the history',
    unknownKinds: 'Unknown kinds',
    heldBack: 'Held back',
  },
  purposes: {
    plan: 'plan for the groups',
    group: 'from a group',
    full: 'the whole session',
    archive: 'for the archive',
  },
  kinds: {
    workshop: 'workshop',
    task: 'tasks',
    step: 'steps',
    question: 'questions',
    group: 'groups',
    source: 'knowledge sources',
    dataset: 'tables',
    statement: 'statements',
    casePaper: 'case papers',
    paragraph: 'paragraphs',
    attachment: 'attachments',
    note: 'notes',
    decision: 'draft decisions',
    point: 'decision points',
    action: 'actions',
    participant: 'participants',
  },
};
