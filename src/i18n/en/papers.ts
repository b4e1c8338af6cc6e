import type { papers as Nb } from '#/i18n/nb/papers.ts';

export const papers: typeof Nb = {
  make: 'New case paper',
  bringIn: 'Import a case paper',
  untitled: 'Case paper without a title',
  create: {
    title: 'New case paper',
    lead: 'Everything can be changed later.',
    submit: 'Create the case paper',
  },
  edit: {
    verb: 'Edit the case paper',
    title: 'Edit case paper',
    lead: 'Everything is saved as you write.',
    read: 'Read the case paper',
    newer: 'Bring in a newer edition',
    head: 'About the case',
    paperTitle: 'Title',
    titleMissing: 'The case paper needs a title.',
    number: 'Number on the list',
    language: 'Language of the case paper',
    caseOfficerHelp: 'Preferably a role, such as “Adviser for culture”.',
    fictional: 'This is a fictional case paper',
    fictionalHelp: 'The tag “Fictional case paper” goes with the case everywhere.',
    hint: 'Enter begins a new paragraph, and Shift + Enter a new line. Two stars around **words** make them bold, and one star around *words* puts them in italics. You can paste from Word.',
    add: { paragraph: 'Add a paragraph', numbered: 'Add a point' },
    addTo: (what, section) => `${what}: ${section}`,
    blocksOf: (section) => `Paragraphs under ${section}`,
    block: (number, section) => `Paragraph ${number} under ${section}`,
    kind: 'Kind',
    kindOf: (name) => `Kind of ${name}`,
    kinds: {
      paragraph: 'Paragraph',
      heading: 'Subheading',
      bullet: 'Bullet point',
      numbered: 'Numbered point',
      table: 'Table',
    },
    section: 'Section of the case paper',
    sectionOf: (name) => `Section of ${name}`,
    removeBlock: (name) => `Delete ${name}`,
    summary: (lines, most) =>
      lines <= most
        ? `About ${lines} of ${most} lines`
        : `About ${lines} lines. A summary is easiest to read when it has at most ${most}.`,
    pasted: (n) => (n === 1 ? '1 paragraph was pasted.' : `${n} paragraphs were pasted.`),
    pasteFailed: 'What was pasted could not be read. Nothing has changed. Paste it as plain text instead.',
    pasteLeft: 'What has been written in since, stays.',
    remove: 'Delete the case paper',
    table: {
      label: (name) => `Table in ${name}`,
      cell: (row, column) => (row === 0 ? `Heading, column ${column}` : `Row ${row}, column ${column}`),
      addRow: 'Add a row',
      addColumn: 'Add a column',
      removeRow: 'Delete the last row',
      removeColumn: 'Delete the last column',
    },
  },
  read: {
    textSize: 'Text size',
    find: 'Search the case paper',
    previous: 'Previous match',
    next: 'Next match',
    hit: (at, of) => `Match ${at} of ${of}`,
    hits: (n) => (n === 0 ? 'No paragraph contains this.' : n === 1 ? '1 paragraph' : `${n} paragraphs`),
  },
  import: {
    title: 'Import a case paper',
    lead: 'From a Word file (.docx), a Markdown file or text that you paste. You see what was found before anything is saved.',
    choose: 'Choose a file',
    drop: 'You can also drop the file here.',
    paste: 'Paste the text',
    pasteHelp: 'Copy the whole case paper in Word or on a web page, and paste it here.',
    readText: 'Read the text',
    noText: 'Paste or write the text first.',
    reading: 'Reading …',
    found: 'This was found',
    paperTitle: 'Title',
    blocks: (n) => (n === 1 ? '1 paragraph' : `${n} paragraphs`),
    none: 'Nothing was found for this section.',
    remarks: 'Good to know',
    save: 'Create the case paper',
    again: 'Choose something else',
    saved: 'The case paper has been imported.',
    remark: {
      otherHeading: (heading) =>
        `The heading “${heading}” belongs to none of the sections. It and the text below it are under the facts.`,
      beforeHeadings: (n) =>
        n === 1
          ? '1 paragraph stood before the first heading. It is under the facts.'
          : `${n} paragraphs stood before the first heading. They are under the facts.`,
      fictionalLine: (text) => `The tag “Fictional case paper” stands in for the line “${text}”.`,
      images: (n, names) =>
        `${n === 1 ? '1 picture is' : `${n} pictures are`} left out${names && `: ${names}`}. Add pictures as PNG, JPEG or WebP when you edit the case paper.`,
      mergedTables: (n) =>
        n === 1
          ? 'One table has merged cells. Its text is here, but look the table over.'
          : `${n} tables have merged cells. Their text is here, but look the tables over.`,
      headersAndFooters: 'Headers and footers are left out.',
      comments: 'Comments in the margin are left out.',
      footnotes: 'Footnotes and endnotes stand last under the facts.',
    },
    problem: {
      empty: 'No text was found. Nothing has been saved.',
      tooLarge: (megabytes) =>
        `The file is too large. It can be at most ${megabytes} MB. Take the pictures out and try again.`,
      oldOrLocked:
        'The file is in the old Word format (.doc) or protected with a password. Open it in Word, save it as .docx without a password and try again.',
      notWord: 'The file is not a Word file. Save the document as .docx and try again.',
      pdf: 'The file is a PDF. Import the Word file it was made from, or copy the text and paste it.',
      notText: 'The file holds no text that can be read here. Choose a Word file (.docx) or a Markdown file.',
      broken:
        'The file is damaged or incomplete. Nothing has been saved. Fetch the file again and try again.',
    },
  },
};
