import type { Id } from '#/domain/ids.ts';
import type { Category, Cell, Dataset, MissingSign, Paragraph, Section } from '#/domain/knowledge.ts';
import { paperId } from './plan-records.ts';
import { decimal, readTable, readText } from './read-source.ts';
import { slug, type Write } from './write.ts';

const statisticsId = 'kilde-statistikk' as Id<'source'>;
const placeStandardId = 'kilde-stedskompasset' as Id<'source'>;
const futureWorkshopId = 'kilde-fremtidsverksted' as Id<'source'>;

/** Case papers with their paragraphs, and the three sources with their tables and statements. */
export function writeKnowledge(write: Write): void {
  for (const number of [1, 2, 3]) writeCasePaper(number, write);
  writeSources(write);
  write('dataset', 'tabell-levekar' as Id<'dataset'>, statistics());
  write('dataset', 'tabell-stedskompasset' as Id<'dataset'>, placeStandard());
  writeStatements(write);
}

const sectionsByHeading: Readonly<Record<string, Section>> = {
  'Forslag til vedtak': 'proposal',
  Oppsummering: 'summary',
  Faktagrunnlag: 'facts',
  Uttalelser: 'statements',
  Vurdering: 'assessment',
  'Økonomiske konsekvenser': 'economy',
  Kommunikasjonstiltak: 'communication',
  Vedlegg: 'attachments',
};

export function paragraphId(paper: number, marker: string): Id<'paragraph'> {
  return `${paperId(paper)}-${slug(marker)}` as Id<'paragraph'>;
}

function writeCasePaper(number: number, write: Write): void {
  const [, head = '', body = ''] = readText(`case-paper-${number}.md`).split(/^---$/m);
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  write('casePaper', paperId(number), {
    title: field('title').replace(/^"(.*)"$/, '$1'),
    number,
    fictional: field('fictional') === 'true',
    caseOfficer: field('caseOfficer'),
    archiveNumber: '',
    committee: field('committee'),
    meetingDate: field('meetingDate') || null,
    language: 'nb',
  });
  for (const part of body.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    const section = sectionsByHeading[heading.trim()];
    if (section === undefined) throw new Error(`Unknown heading in case paper ${number}: ${heading}`);
    const blocks = lines
      .join('\n')
      .split(/\n\n+|\n(?=\d+\. )/)
      .map((block) => block.trim())
      .filter(Boolean);
    blocks.forEach((block, index) => {
      const paragraph = paragraphOf(block, paperId(number), section, index + 1);
      const name = paragraph.marker || `${section}-${index + 1}`;
      write('paragraph', paragraphId(number, name), paragraph);
    });
  }
}

function paragraphOf(
  block: string,
  casePaperId: Id<'casePaper'>,
  section: Section,
  order: number,
): Paragraph {
  const numbered = /^\d+\. (.*)$/s.exec(block);
  const marked = /^\*\*(\S+)\*\* (.*)$/s.exec(block);
  return {
    casePaperId,
    section,
    order,
    marker: marked?.[1] ?? '',
    block: numbered ? 'numbered' : block.startsWith('|') ? 'table' : 'paragraph',
    text: (numbered?.[1] ?? marked?.[2] ?? block).trim(),
    attachmentId: null,
  };
}

function writeSources(write: Write): void {
  const common = {
    publisher: 'Eksempeltall laget for opplæring',
    fetched: '2026-11-20',
    licence: '',
    illustrative: true,
  };
  write('source', statisticsId, {
    ...common,
    title: 'Levekårsstatistikk for fire områder',
    sourceKind: 'statistics',
    table: 'Eksempeltall, form som registerstatistikk',
    period: '2021–2025',
    remarks:
      'Tallene for områdene bygger på få personer. Endringer på ett til to prosentpoeng kan være tilfeldige.',
    order: 1,
  });
  write('source', placeStandardId, {
    ...common,
    title: 'Stedskompasset i fire områder',
    sourceKind: 'placeStandard',
    table: 'Stedskompasset, 14 temaer',
    period: '2026',
    remarks: 'Solåsen brukte dialogmøter i stedet for undersøkelse. Sammenlign med varsomhet.',
    order: 2,
  });
  write('source', futureWorkshopId, {
    ...common,
    title: 'Utsagn fra Fremtidsverkstedet',
    sourceKind: 'futureWorkshop',
    table: '45 utsagn i tre faser',
    period: '10. og 17. november 2026',
    remarks: 'Deltakerne hadde inntil tre stemmer hver i hver fase.',
    order: 3,
  });
}

const areaKinds: Readonly<Record<string, NonNullable<Category['areaKind']>>> = {
  delområde: 'district',
  kommune: 'municipality',
  land: 'country',
};

function statistics(): Dataset {
  const rows = readTable('statistics-long.csv');
  const indicators = unique(rows, 'indikator').map((row) => ({
    key: slug(row.indikator ?? ''),
    label: row.indikator ?? '',
    unit: row.enhet ?? '',
    decimals: rows.some((other) => other.indikator === row.indikator && other.verdi?.includes(',')) ? 1 : 0,
  }));
  const areas = unique(rows, 'område').map((row) => ({
    key: slug(row.område ?? ''),
    label: row.område ?? '',
    areaKind: areaKinds[row.områdetype ?? ''] ?? 'district',
  }));
  const years = unique(rows, 'år').map((row) => ({ key: row.år ?? '', label: row.år ?? '' }));
  return {
    sourceId: statisticsId,
    title: 'Levekår etter område og år',
    dimensions: [
      { key: 'indikator', label: 'Indikator', role: 'indicator', categories: indicators },
      { key: 'omrade', label: 'Område', role: 'area', categories: areas },
      { key: 'ar', label: 'År', role: 'period', categories: years },
    ],
    cells: rows.map((row) => ({
      at: [slug(row.indikator ?? ''), slug(row.område ?? ''), row.år ?? ''],
      ...figure(row.verdi ?? ''),
    })),
  };
}

function placeStandard(): Dataset {
  const rows = readTable('place-standard.csv');
  const categories = (column: string) =>
    unique(rows, column).map((row) => ({ key: slug(row[column] ?? ''), label: row[column] ?? '' }));
  return {
    sourceId: placeStandardId,
    title: 'Vurdering fra 1 til 7 etter tema og område',
    dimensions: [
      { key: 'tema', label: 'Tema', role: 'theme', categories: categories('tema') },
      { key: 'omrade', label: 'Område', role: 'area', categories: categories('område') },
    ],
    cells: rows.map((row) => ({
      at: [slug(row.tema ?? ''), slug(row.område ?? '')],
      ...figure(row.snitt ?? ''),
      n: Number(row.n),
      method: row.metode === 'dialog' ? 'dialogue' : 'survey',
    })),
  };
}

function figure(text: string): Pick<Cell, 'value' | 'missing'> {
  const isSign = text === '.' || text === '..' || text === ':';
  return isSign ? { value: null, missing: text as MissingSign } : { value: decimal(text), missing: null };
}

const phases = { kritikk: 'critique', visjon: 'vision', realisering: 'realisation' } as const;

export function statementId(row: number): Id<'statement'> {
  return `utsagn-${row}` as Id<'statement'>;
}

function writeStatements(write: Write): void {
  for (const row of readTable('future-workshop.csv')) {
    write('statement', statementId(Number(row.nr)), {
      sourceId: futureWorkshopId,
      statementKind: 'futureWorkshop',
      number: Number(row.nr),
      phase: phases[row.fase as keyof typeof phases],
      tone: null,
      theme: row.tema ?? '',
      area: row.område ?? '',
      text: row.utsagn ?? '',
      votes: row.stemmer ? Number(row.stemmer) : null,
      responsible: row.ansvarlig ?? '',
    });
  }
  for (const row of readTable('place-standard-comments.csv')) {
    write('statement', `kommentar-${row.nr}` as Id<'statement'>, {
      sourceId: placeStandardId,
      statementKind: 'comment',
      number: Number(row.nr),
      phase: null,
      tone: row.type === 'hva er bra' ? 'good' : 'improve',
      theme: row.tema ?? '',
      area: row.område ?? '',
      text: row.utsagn ?? '',
      votes: null,
      responsible: '',
    });
  }
}

function unique(rows: readonly Readonly<Record<string, string>>[], column: string) {
  const seen = new Map<string, Readonly<Record<string, string>>>();
  for (const row of rows) if (!seen.has(row[column] ?? '')) seen.set(row[column] ?? '', row);
  return [...seen.values()];
}
