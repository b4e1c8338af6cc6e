import type { cli as Nb } from '#/i18n/nb/cli.ts';
import { kinds } from './kinds.ts';

export const cli: typeof Nb = {
  usage: `Usage:
  npm run -s session -- inspect FILE…             say what each file is
  npm run -s session -- check FILE…               check that each file is whole and genuine
  npm run -s session -- merge FILE… --out FILE    join files of one workshop into one session file
  npm run -s session -- result FILE --out FILE    make the result file that other systems can read
  npm run -s session -- report FILE --html FILE    make the report or another document
  npm run -s session -- package FILE --zip FILE   make the package for the administration and the archive
  npm run -s session -- table FILE                read a table (CSV, Excel, JSON-stat) and show what is in it

Options:
  --json            answer in JSON
  --lang nb|nn|en   the language of the answer (nb unless chosen)
  --force           replace the file after --out if it exists
  --help            show this help

For table (what is not given is guessed):
  --kind statistics|placeStandard|comments|futureWorkshop
  --sheet NAME      the sheet of an Excel file
  --table NO        the table on the sheet, where there are several
  --delimiter semicolon|comma|tab|bar
  --decimal comma|point
  --header-row NO   the line with the headings, 0 where there is none
  --roles 1=area,2=period,3=value   what the columns are
  --area-kind NAME=district|municipality|municipalityGroup|country
                    what kind of area it is; may be repeated

For package (for the archive if nothing else is chosen):
  --zip FILE        the name of the package
  --all             with everything, also earlier versions and the trash, but not the list of participants
  --parts report,proposal,result,session,tables,calendar,archiveMessage   the parts it is to have, all if nothing else is chosen

For report (one document, in as many forms as you ask for):
  --docx FILE       a Word file
  --pdf FILE        a PDF for the archive (PDF/A-2a)
  --html FILE       a web page in one file
  --md FILE         text (Markdown)
  --document report|proposal|draft|steps|paper-NO   the report unless chosen
  --parts about,process,proposal,evidence,groups,figures,forward,notes   parts of the report

Exit code: 0 all is well, 1 something is wrong, 2 the command is not written correctly.`,
  wrongUse: {
    noCommand: 'Write what is to be done: inspect, check, merge, result, report, package or table.',
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (option) => `The option ${option} cannot be used like this here.`,
    unknownLanguage: (language) => `There is no language “${language}”. Write nb, nn or en.`,
    noFiles: 'Write which file it is about.',
    oneTableOnly: 'Give one table at a time.',
    badAnswer: (option: string, value: string) =>
      `The value “${value}” does not fit ${option}. See the help below.`,
    oneFileOnly: 'The file is made from one session file. Join several files with merge first.',
    noForm: 'Write at least one form: --docx, --pdf, --html or --md, and the name of the file to make.',
    noZip: 'Write --zip and the name of the package to be made.',
    noOut: 'Write --out and the name of the file to make.',
  },
  table: {
    kind: 'Kind of knowledge',
    format: 'Format',
    delimiter: 'Delimiter',
    decimal: 'Decimal sign',
    sheets: 'Sheets (the chosen one in brackets)',
    title: 'Table',
    headerRows: 'Headings on line',
    notes: 'Notes below the table',
    figures: 'Figures',
    statements: 'Statements',
    sourceMissing: 'Missing in the source line',
    columns: 'Columns',
    dimensions: 'Breakdowns',
    remark: 'Note',
  },
  labels: {
    purpose: 'Kind of file',
    workshop: 'Workshop',
    groups: 'About',
    device: 'From',
    changed: 'Last changed',
    app: 'Made with',
    holds: 'Content',
    revisions: 'Versions of texts',
    attachments: 'Attachments',
    gaps: 'Older texts that are not included',
    receipt: 'Receipt code',
  },
  madeWith: (name, version, formatVersion) => `${name} ${version}, file format ${formatVersion}`,
  whole: (file, revisions, receipt) =>
    `${file}: all is well. ${revisions} versions checked, receipt code ${receipt}.`,
  merged: (files, out) =>
    files === 1 ? `1 file is written to ${out}.` : `${files} files are joined in ${out}.`,
  erased: (n) =>
    n === 1
      ? '1 text is erased for good in one of the files, and is not included.'
      : `${n} texts are erased for good in one of the files, and are not included.`,
  documentsWritten: (out) => `The document is written to ${out}.`,
  packageWritten: (out, files) => `The package has been written to ${out}. It has ${files} files:`,
  namesLeft: (n) =>
    n === 1
      ? '1 text has words that look like names. Read it before the package is handed on:'
      : `${n} texts have words that look like names. Read them before the package is handed on:`,
  resultWritten: (out) => `The result file is written to ${out}.`,
  conflicts: (n) =>
    n === 1
      ? '1 place was changed on two devices and must be settled in the app:'
      : `${n} places were changed on two devices and must be settled in the app:`,
  versions: (field, n) => `${field} (${n} versions)`,
  strays: (n) =>
    n === 1
      ? '1 point stands in a proposal that was deleted on another device. Give it a place in the app:'
      : `${n} points stand in proposals that were deleted on another device. Give them a place in the app:`,
  deletedAndChanged: 'deleted on one device, changed on another',
  damagedAttachment: (name) => `The attachment “${name}” is damaged.`,
  part: (number, recordId) => `Part ${number}${recordId ? ` (${recordId})` : ''}`,
  kinds: { ...kinds, workshop: 'The workshop' },
  flaws: {
    shape: 'something is missing or wrong',
    id: 'does not match its own checksum',
    text: 'the text is not the one that was written',
    duplicate: 'is there twice',
    kind: 'claims to be two different things',
    workshop: 'belongs to another workshop',
  },
  problems: {
    fileNotFound: { title: 'The file does not exist', text: 'Check the name and the folder.' },
    fileNotReadable: (code) => ({
      title: 'The file cannot be read',
      text: `The computer answers ${code}. Check that it is a file and that you have access to it.`,
    }),
    heldBack: (n) => ({
      title:
        n === 1
          ? '1 part of the file is damaged or changed'
          : `${n} parts of the file are damaged or changed`,
      text: 'Ask the sender to send the file again.',
    }),
    mustAnswer: () => ({
      title: 'The table is read, but something must be settled',
      text: 'Answer with the options, and run the command again.',
    }),
    noSuchArea: (areas) => ({
      title: 'The area is not in the table',
      text: `Check how the name is written: ${areas.join(', ')}.`,
    }),
    noWorkshop: {
      title: 'The file does not say which workshop it is about',
      text: 'Join it with the plan file or the whole workshop first.',
    },
    noDocument: {
      title: 'The case paper is not in the file',
      text: 'Check the number after paper-.',
    },
    outExists: {
      title: 'The file exists already',
      text: 'Nothing is written. Choose another name, or use --force to replace it.',
    },
    outNotWritten: (code) => ({
      title: 'The file could not be written',
      text: `The computer answers ${code}. Check that the folder exists, that you have access and that there is room.`,
    }),
  },
};
