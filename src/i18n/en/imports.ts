import type { ImportTexts } from '#/i18n/import-texts.ts';

/** Tables that others made: what was found in them, what must be asked, and why one cannot be read. */
export const imports: ImportTexts = {
  kinds: {
    statistics: 'Statistics',
    placeStandard: 'Place Standard, ratings',
    comments: 'Place Standard, comments',
    futureWorkshop: 'Future workshop, statements',
  },
  formats: { csv: 'Text file (CSV)', xlsx: 'Excel (XLSX)', jsonStat: 'JSON-stat' },
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  decimals: { ',': 'comma (4,6)', '.': 'point (4.6)' },
  roles: {
    indicator: 'indicator',
    theme: 'theme',
    area: 'area',
    period: 'year or period',
    other: 'other breakdown',
    value: 'figures',
    code: 'code of the area',
    unit: 'unit',
    areaKind: 'type of area',
    n: 'number of answers',
    method: 'method',
    source: 'source',
    number: 'number',
    phase: 'phase',
    tone: 'what is good, what can improve',
    text: 'statement',
    votes: 'votes',
    responsible: 'responsible',
    ignore: 'left out',
  },
  /** Parts of a table that it does not name. */
  dimensions: {
    area: 'Area',
    year: 'Year',
    period: 'Period',
    theme: 'Theme',
    indicator: 'Indicator',
    other: 'Breakdown',
    figure: 'Figure',
  },
  areaKinds: {
    district: 'district',
    municipality: 'municipality',
    municipalityGroup: 'group of municipalities',
    country: 'the country',
    unknown: 'not stated',
  },
  sourceFields: {
    publisher: 'publisher',
    table: 'table',
    period: 'period',
    fetched: 'date fetched',
    licence: 'licence',
  },
  questions: {
    decimalSign: (samples: string) =>
      `What separates whole numbers from decimals in the table? These can be read in two ways: ${samples}`,
    noHeader: (samples: string) => `Does the table have no headings? The first line is: ${samples}`,
    noFigures:
      'Where are the figures? No column looks like figures. Choose which column has them. If these are statements, choose the kind of knowledge. If it is something else, choose another file.',
    noDimension:
      'What are the figures about? Choose a column for area, year, indicator or another breakdown.',
    sameTwice: (labels: string, n: number) =>
      n === 1
        ? `Two figures are about the same thing (${labels}). Which column tells them apart?`
        : `${n} figures are about the same thing as another figure, for example ${labels}. Which column tells them apart?`,
  },
  remarks: {
    smallCounts: (n: number) =>
      n === 1
        ? '1 figure is between 1 and 4. Figures that low may show who it is about. Check whether it can be shared.'
        : `${n} figures are between 1 and 4. Figures that low may show who they are about. Check whether they can be shared.`,
    unreadable: (n: number, samples: string) =>
      n === 1
        ? `1 cell could not be read as a number and stands as missing: ${samples}.`
        : `${n} cells could not be read as numbers and stand as missing: ${samples}.`,
    unnamedRows: (rows: string, n: number) =>
      n === 1
        ? `Line ${rows} has figures but does not say what they are about. It is left out.`
        : `Lines ${rows} have figures but do not say what they are about. They are left out.`,
    rowsWithoutFigures: (n: number) =>
      n === 1 ? '1 line without figures is left out.' : `${n} lines without figures are left out.`,
    filledDown: (columns: string) =>
      `In the column ${columns} each name stands only once. It holds for the lines below as well.`,
    severalTables: (n: number) => `There are ${n} tables on the sheet. The largest is chosen.`,
    flags: (n: number, flags: string) =>
      `${n === 1 ? '1 figure carries' : `${n} figures carry`} a mark from the publisher (${flags}). The marks are left out.`,
  },
  problems: {
    tableEmpty: {
      title: 'The file is empty',
      text: 'Check that it is the right file, or download it again.',
    },
    tableFileTooLarge: (bytes, limit) => ({
      title: 'The file is too large',
      text: `It is ${bytes}, and the limit is ${limit}. Choose fewer areas, years or indicators, and download it again.`,
    }),
    tableTooLarge: (cells: string, limit: string) => ({
      title: 'The table is too large',
      text: `It has ${cells} cells. The limit is ${limit}. Choose fewer areas, years or indicators, and download it again.`,
    }),
    oldExcel: {
      title: 'The file is in an older Excel format (.xls)',
      text: 'Open it in Excel and save it as an Excel workbook (.xlsx).',
    },
    notATable: {
      pdf: {
        title: 'The file is a PDF',
        text: 'A table cannot be taken from a PDF. Download the table as Excel, CSV or JSON-stat.',
      },
      image: {
        title: 'The file is a picture',
        text: 'A table cannot be taken from a picture. Download the table as Excel, CSV or JSON-stat.',
      },
      zip: {
        title: 'The file is a packed folder',
        text: 'Unpack it and choose the file with the table.',
      },
      unknown: {
        title: 'The file is not a table',
        text: 'Choose a CSV, Excel (.xlsx) or JSON-stat file.',
      },
    },
    excelBroken: {
      title: 'The Excel file cannot be read',
      text: 'It may be damaged, or protected by a password. Open it in Excel and save it again without a password.',
    },
    noSuchSheet: (sheet: string, sheets: string) => ({
      title: `The sheet “${sheet}” does not exist`,
      text: `The sheets in the file are ${sheets}.`,
    }),
    noFigures: {
      title: 'Found no figures in the table',
      text: 'A table of statistics must have at least one column of figures. Choose another file.',
    },
    noText: {
      title: 'Found no statements in the table',
      text: 'A table of statements must have a column with what was said. Choose which column it is, or another file.',
    },
    quotesBroken: (line: string) => ({
      title: 'The table has a quotation mark that is never closed',
      text: `It opens on line ${line}. Correct it in the file, or download the file again.`,
    }),
    fileUnreadable: {
      title: 'The file could not be read',
      text: 'It may have been moved or deleted, or the memory stick was taken out. Nothing is changed. Fetch the file again, and try once more.',
    },
    readingStopped: {
      title: 'The reading stopped',
      text: 'The file may be too large for this device. Nothing is changed. Reload the page, and try a smaller table.',
    },
    jsonBroken: {
      title: 'The file is cut off or damaged',
      text: 'It looks like JSON but ends in the middle. Download it again.',
    },
    jsonUnknown: {
      title: 'The JSON file is not a table',
      text: 'The app reads tables in JSON-stat 2.0. Choose JSON-stat 2.0, Excel or CSV when you download the table.',
    },
    jsonStatOld: {
      title: 'The file is in an older version of JSON-stat',
      text: 'The app reads JSON-stat 2.0. Choose “JSON-stat2” when you download the table.',
    },
    jsonStatCollection: {
      title: 'The file is a list of tables',
      text: 'It has links but no figures. Open one of the tables in the list and download it.',
    },
    jsonStatDimension: {
      title: 'The file describes one breakdown only',
      text: 'It has no figures. Download the whole table in JSON-stat 2.0.',
    },
    jsonStatNoFigures: {
      title: 'The file describes a table but has no figures',
      text: 'It is probably the metadata that was downloaded. Choose areas and years in the statistics bank, and download the table itself.',
    },
    jsonStatText: (sample: string) => ({
      title: 'The table has text where there should be figures',
      text: `The first is “${sample}”. Download a table of figures.`,
    }),
    jsonStatBroken: (where: string) => ({
      title: 'The JSON-stat file does not hold together',
      text: `The fault is in the part “${where}”. Download the table again.`,
    }),
  },
  screen: {
    lead: 'Tables from statistics banks, the Place Standard and future workshops, in Excel, CSV or JSON-stat. The file is read on this device and sent nowhere.',
    leadNewer: (title) =>
      `A newer edition of “${title}”. Figures that notes and decision points rest on are kept.`,
    notYou: 'Tables are imported on the device of whoever leads the workshop.',
    choose: 'Choose a file',
    chooseOther: 'Choose another file',
    reading: 'Reading the table',
    saving: 'Saving the figures',
    comparing: 'Comparing with the table that is here',
    stop: 'Cancel',
    found: 'What we found',
    foundIn: (format, count) =>
      `${format}, ${count}. Check that it was read correctly, and correct what is wrong.`,
    count: {
      figures: (n) => (n === '1' ? '1 figure' : `${n} figures`),
      statements: (n) => (n === '1' ? '1 statement' : `${n} statements`),
    },
    questions: 'This must be settled before the table can be saved:',
    remarks: 'What you should know:',
    kind: 'Kind of knowledge',
    sheet: 'Sheet',
    table: 'Table on the sheet',
    tableNumber: (n) => `Table ${n}`,
    delimiter: 'Delimiter',
    headerRow: 'Line with the headings',
    noHeader: 'No headings',
    line: (n, text) => (text === '' ? `Line ${n}` : `Line ${n}: ${text}`),
    decimal: 'Decimal sign',
    chooseAnswer: 'Choose',
    columns: (n) => (n === 1 ? '1 column' : `${n} columns`),
    unnamedColumn: (n) => `Column ${n} (without a name)`,
    areas: (n: number) => `Type of area (${n} areas)`,
    areasLead:
      'The pictures compare the areas with the municipality, the group of municipalities and the country.',
    preview: 'How the first rows will be',
    figure: 'Figure',
    unit: 'Unit',
    statementHead: ['No.', 'Statement', 'Phase', 'Theme', 'Area', 'Votes'],
    tooMany: (n, limit) =>
      `The table is too large to be shown and shared on tablets: ${n}, and the limit is ${limit}. Choose fewer areas, years or indicators, and download it again.`,
    compared: (added, changed, vanished) =>
      `Compared with the table that is here: new figures: ${added}, changed figures: ${changed}, figures that are not in the new table: ${vanished}. The last are kept and marked.`,
    comparedStatements: (added, changed, vanished) =>
      `Compared with the statements that are here: new statements: ${added}, changed statements: ${changed}, statements that are not in the new list: ${vanished}. The last are kept and marked, and are not counted.`,
    otherTable:
      'This looks like another table: it has other breakdowns than the one that is here. Import it as a new source.',
    source: 'The source',
    sourceLead:
      'This stands with every figure and statement that is used. All of it must be filled in, except the remarks.',
    fields: {
      title: 'Name of the source',
      publisher: 'Publisher',
      table: 'Table',
      period: 'Period',
      fetched: 'Date fetched',
      licence: 'Licence',
    },
    fieldHelp: {
      title: 'What the groups see',
      publisher: 'Who made the figures',
      table: 'Name or number at the publisher',
      period: 'For example 2021–2025',
      fetched: 'When the file was downloaded',
      licence: 'For example NLOD 2.0, or own figures',
    },
    remarksField: 'Remarks',
    remarksHelp:
      'What the file itself says about the figures. Stands below the source in the report. Optional.',
    fieldEmpty: 'Fill this in.',
    answerFirst: 'Answer the questions above first.',
    save: 'Save the source',
    saveNewer: 'Save the new edition',
    saved: (title) => `“${title}” is imported.`,
    savedNewer: 'The new edition is saved.',
  },
};
