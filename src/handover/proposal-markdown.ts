import type { ResultFile, ResultPoint, ResultProposal } from '#/exchange/result-spec.ts';
import type { PackageWords } from './package-words.ts';

/** «Forslag til vedtak» alone, as Markdown: the plenary's; where it has made none, the groups' own, told as such. */
export function proposalMarkdown(result: ResultFile, words: PackageWords): string {
  const { proposal, result: said } = words;
  const { plenum, grupper, verksted } = result;
  const plenary = plenum.forslagTilVedtak;
  const own = grupper.filter(({ forslagTilVedtak }) => (forslagTilVedtak?.punkter.length ?? 0) > 0);
  const body =
    plenary && plenary.punkter.length > 0
      ? proposalLines(plenary, words)
      : own.length === 0
        ? [proposal.nothing]
        : [
            proposal.noPlenary,
            ...own.flatMap(({ navn, forslagTilVedtak }) => [
              `## ${inline(proposal.from(navn))}`,
              ...(forslagTilVedtak ? proposalLines(forslagTilVedtak, words) : []),
            ]),
          ];
  const when = [said.citation.date(verksted.dato), verksted.sted].filter(Boolean).join(', ');
  const head = [
    `# ${inline(`${proposal.title}: ${verksted.tittel}`)}`,
    inline(when),
    `> ${inline(said.notADecision)}`,
  ];
  return `${[...head, ...body].filter(Boolean).join('\n\n')}\n`;
}

function proposalLines(
  { tittel, maal, punkter, andreOrdlyder }: ResultProposal,
  words: PackageWords,
): string[] {
  const { proposal } = words;
  return [
    tittel && `**${inline(tittel)}**`,
    maal && `${proposal.goal}: ${inline(maal)}`,
    ...andreOrdlyder.map(({ tekst }) => `${proposal.otherWording}: ${inline(tekst)}`),
    ...punkter
      .filter(({ ikkeTattVidere }) => ikkeTattVidere === null)
      .map((point) => pointLines(point, words)),
  ].filter(Boolean);
}

function pointLines(point: ResultPoint, { proposal, result }: PackageWords): string {
  const { hender } = point;
  const hands =
    hender && proposal.hands({ for: hender.for, against: hender.mot, abstaining: hender.avstaar });
  const support = [point.tilslutning.kodebeskrivelse, hands].filter(Boolean).join(', ');
  const facts = [
    [proposal.responsible, point.ansvarlig],
    [proposal.deadline, result.citation.date(point.frist)],
    [proposal.economy, point.oekonomi],
    [proposal.support, support],
    [proposal.minority, point.mindretallsmerknad],
    ...point.kunnskapsgrunnlag.map(({ tittel }) => [proposal.knowledge, tittel] as const),
    [proposal.knowledge, point.bevisstPolitiskValg ? proposal.deliberate : ''],
    ...point.andreOrdlyder.map(({ tekst }) => [proposal.otherWording, tekst] as const),
  ].filter(([, text]) => text !== '');
  const under = facts.map(([name, text]) => `\n   - ${name}: ${inline(text ?? '')}`);
  return `${point.nummer}. ${inline(point.tekst)}${under.join('')}`;
}

/** What somebody wrote, on one line, without a sign that Markdown would read as anything but itself. */
function inline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}
