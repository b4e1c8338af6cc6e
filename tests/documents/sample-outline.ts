import { readFileSync } from 'node:fs';
import type { DocumentFonts } from '#/documents/document-fonts.ts';
import type { Block, FigureBlock, Outline, Shape } from '#/documents/outline.ts';

/** A document with every kind of block in it, and signs that forms have stumbled over. */
export const sampleOutline: Outline = {
  title: 'Rapport fra politisk verksted',
  subtitle: 'Mer liv i sentrum, 11.03.2027',
  language: 'nb',
  author: 'Nordvåg kommune',
  footer: 'Nordvåg kommune, eksempel',
  created: '2027-03-11T19:42:10.123Z',
  blocks: sampleBlocks(),
};

export const formWords = { contents: 'Innhold', page: 'Side', of: 'av' } as const;

/** The fonts as the command line finds them. */
export function sampleFonts(): DocumentFonts {
  const read = (name: string) =>
    new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/inter/${name}`));
  return {
    regular: read('400Regular/Inter_400Regular.ttf'),
    strong: read('700Bold/Inter_700Bold.ttf'),
  };
}

function sampleBlocks(): readonly Block[] {
  return [
    {
      type: 'notice',
      runs: [
        { text: 'Dette er ikke et formelt vedtak.', style: 'strong' },
        {
          text: ' Det er et forslag fra et verksted, og det skal behandles på vanlig måte etter kommuneloven.',
        },
      ],
    },
    { type: 'heading', level: 1, text: 'Om verkstedet' },
    {
      type: 'facts',
      rows: [
        { name: 'Dato', runs: [{ text: '11.03.2027, kl. 16:00–19:30' }] },
        { name: 'Sted', runs: [{ text: 'Kommunestyresalen i Nordvåg rådhus' }] },
        {
          name: 'Deltakere',
          runs: [
            {
              text: '24 folkevalgte, 18 innbyggere og 6 fra administrasjonen, fordelt på seks grupper ved langbordene',
            },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      runs: [
        { text: 'Ungdomsrådet sa: «Vi går ' },
        { text: 'aldri', style: 'emphasis' },
        {
          text: ' til sentrum etter kl. 18 – det er jo ingenting der …» Temperaturen var −4 °C. Prisen er 1 200 kr, ',
        },
        { text: 'like mye som i fjor', style: 'strong' },
        { text: '. Čáhcesuolu ja Guovdageaidnu leat maiddái mielde: ŋ, đ, š, ŧ, ž. Noen skrev 🙂 og → ≥ 3.' },
      ],
    },
    { type: 'heading', level: 2, text: 'Slik gikk vi fram' },
    {
      type: 'list',
      ordered: true,
      items: [
        { runs: [{ text: 'Presentasjon av kunnskapsgrunnlaget' }] },
        {
          runs: [{ text: 'Arbeid i grupper' }],
          items: [
            { runs: [{ text: 'Hva er de største utfordringene?' }] },
            { runs: [{ text: 'Hva bør vi gjøre?' }], items: [{ runs: [{ text: 'Først på kort sikt' }] }] },
          ],
        },
        { runs: [{ text: 'Plenum' }] },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: [{ text: 'Flere boliger i sentrum' }] },
        {
          runs: [{ text: 'Åpne førsteetasjer' }],
          items: [
            {
              runs: [
                { text: 'Utleie for kortere tid, slik at tomme lokaler kan prøves ut av lag og foreninger' },
              ],
            },
          ],
        },
      ],
    },
    { type: 'heading', level: 2, text: 'Nøkkeltall & kilder <utvalg>' },
    peopleTable(3),
    barFigure(),
    { type: 'heading', level: 3, text: 'Merknad' },
    { type: 'paragraph', runs: [{ text: 'Første linje.\nAndre linje i samme avsnitt.' }] },
    { type: 'pageBreak' },
    { type: 'heading', level: 1, text: 'Vedlegg' },
    { type: 'paragraph', runs: [{ text: 'Alle tall er oppdiktet.' }] },
  ];
}

export function peopleTable(rows: number): Extract<Block, { type: 'table' }> {
  return {
    type: 'table',
    caption: 'Befolkning i sentrum etter alder',
    columns: [
      { name: 'Aldersgruppe', align: 'start' },
      { name: 'Antall 2027', align: 'end' },
      { name: 'Endring', align: 'end' },
      { name: 'Kommentar', align: 'start' },
    ],
    rows: Array.from({ length: rows }, (_, row) => [
      `${row * 10}–${row * 10 + 9} år`,
      `${1200 - row * 7}`,
      row % 2 === 0 ? `−${row + 1},5 %` : `${row},0 %`,
      row % 3 === 0
        ? 'Gjelder grunnkretsene Torget, Bryggene og Åsen, slik de var før grensene ble endret'
        : '',
    ]),
    rowHeadings: true,
  };
}

export function barFigure(): FigureBlock {
  const bars: readonly (readonly [name: string, value: number])[] = [
    ['Møteplasser', 5.2],
    ['Trygghet', 3.8],
    ['Grøntområder', 2.9],
  ];
  const shapes: readonly Shape[] = bars.flatMap(([name, value], row): readonly Shape[] => [
    { type: 'text', x: 120, y: 34 + row * 40, text: name, size: 13, anchor: 'end', strong: row === 0 },
    { type: 'rect', x: 130, y: 16 + row * 40, width: value * 60, height: 26, fill: '#0b5561' },
    {
      type: 'text',
      x: 136 + value * 60,
      y: 34 + row * 40,
      text: String(value).replace('.', ','),
      size: 13,
      anchor: 'start',
      strong: true,
    },
  ]);
  return {
    type: 'figure',
    caption: 'Stedskompasset: de tre laveste og høyeste',
    alternative: 'Møteplasser får 5,2, trygghet 3,8 og grøntområder 2,9 av 7.',
    width: 600,
    height: 190,
    shapes: [
      ...shapes,
      { type: 'path', d: 'M130 8V132', stroke: '#46545b', strokeWidth: 1.5, dash: [], fill: null },
      { type: 'path', d: 'M370,8L370,132', stroke: '#9a3412', strokeWidth: 2, dash: [6, 4], fill: null },
      {
        type: 'path',
        d: 'M520 40 A 30 30 0 1 1 519.9 40 Z M500 120 C 520 90 560 90 580 120 Q 540 150 500 120',
        stroke: '#0b5561',
        strokeWidth: 3,
        dash: [],
        fill: '#cfe3e6',
      },
      { type: 'text', x: 370, y: 150, text: 'Gjennomsnitt', size: 12, anchor: 'middle', strong: false },
    ],
  };
}
