import type { Invitation, ParticipantKind } from '#/domain/workshop.ts';
import { type Grid, isFilled, textOf } from './grid.ts';
import type { PersonRole } from './participants-reading.ts';

/** What columns are called in lists of people, in the three languages. */
const byName: readonly (readonly [role: PersonRole, name: RegExp])[] = [
  ['firstName', /^(fornavn|førenamn|forename|first ?name|given ?name)$/],
  ['lastName', /^(etternavn|etternamn|last ?name|surname|family ?name)$/],
  ['name', /^(navn|namn|name|fullt navn|fullt namn|full ?name|deltaker|deltakar|participant|person)$/],
  ['invitation', /^(invitasjon(sstatus)?|invitation|status|svar|answer|rsvp|påmeldt|påmeld|kommer|kjem|deltar|deltek|attending)$/],
  ['kind', /^(type|slag|kind|deltakertype|deltakartype|kategori|category)$/],
  ['party', /^(parti|party|partigruppe|liste)$/],
  ['committee', /^(utvalg|utval|hovedutvalg|hovudutval|komit[eé]|committee|organ|nemnd|råd)$/],
  ['serviceArea', /^(tjenesteområde|tenesteområde|service ?area|etat|avdeling|department|seksjon|virksomhet|verksemd|enhet|eining|område|kommunalområde)$/],
  ['position', /^(rolle|role|verv|stilling|tittel|title|position|funksjon|function)$/],
]; // biome-ignore format: a table of words

function roleByHeading(heading: string): PersonRole | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[:*]+$/, '')
    .trim();
  return byName.find(([, pattern]) => pattern.test(plain))?.[0];
}

export function kindOf(text: string): ParticipantKind | undefined {
  const said = text.trim().toLowerCase();
  if (/^(p|pol\.?|politi(ker|kar|kere|karar|cian|cians)|folkevalgt|folkevald|elected.*|representant|medlem|varamedlem)$/.test(said)) return 'politician';
  return /^(a|adm\.?|admin\.?|administrasjon(en)?|administra(tor|tion)|ansatt|tilsett|tilsatt|employee|officer)$/.test(said)
    ? 'administrator'
    : undefined;
} // biome-ignore format: tables of words

export function invitationOf(text: string): Invitation | undefined {
  const said = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (/^(ja|yes|y|j|x|1|kommer|kjem|deltar|deltek|påmeldt|påmeld|akseptert|godtatt|accepted|attending)$/.test(said)) return 'accepted';
  if (/^(nei|no|n|0|kommer ikke|kjem ikkje|avslått|avslag|forfall|meldt forfall|avlyst|declined|not attending)$/.test(said)) return 'declined';
  if (/^(invitert|invited|sendt|sent|venter( på svar)?|ventar( på svar)?|ikke svart|ikkje svart|kanskje|tentative|no reply|no answer)$/.test(said)) return 'invited';
  return /^(ikke sendt|ikkje sendt|not sent|ikke invitert|ikkje invitert|not invited)$/.test(said) ? 'notSent' : undefined;
} // biome-ignore format: tables of words

const parties =
  /^(a|ap|arbeiderpartiet|arbeidarpartiet|h|høyre|høgre|frp|fremskrittspartiet|framstegspartiet|sp|senterpartiet|sv|sosialistisk venstreparti|v|venstre|r|rødt|raudt|mdg|miljøpartiet de grønne|miljøpartiet dei grøne|krf|kristelig folkeparti|kristeleg folkeparti|inp|pp|pensjonistpartiet|uavhengig)$/;

/** The line of the headings, as a place in the grid: the first that names two columns, or the only one there is. */
export function headingRow(grid: Grid): number | null {
  const roles = (row: number) =>
    (grid[row] ?? []).filter((cell) => roleByHeading(textOf(cell)) !== undefined);
  for (let row = 0; row < Math.min(20, grid.length); row++) {
    const filled = (grid[row] ?? []).filter(isFilled).length;
    const named = roles(row).length;
    if (named >= 2 || (named === 1 && filled === 1)) return row;
  }
  return null;
}

/** Each column's role: by its heading, and where that says nothing, by what stands in it. No role twice. */
export function guessRoles(headings: readonly string[], cells: readonly (readonly string[])[]): PersonRole[] {
  const taken = new Set<PersonRole>();
  const take = (role: PersonRole | undefined): PersonRole | undefined => {
    if (role === undefined || taken.has(role)) return undefined;
    taken.add(role);
    return role;
  };
  const named = headings.map((heading) => take(roleByHeading(heading)));
  const byContent = named.map((role, column) => role ?? take(roleByCells(cells[column] ?? [])));
  const hasName = ['name', 'firstName', 'lastName'].some((role) => taken.has(role as PersonRole));
  if (hasName) return byContent.map((role) => role ?? 'ignore');
  const free = byContent.flatMap((role, column) =>
    role === undefined && isWords(cells[column] ?? []) ? [column] : [],
  );
  const whole = free.find(
    (column) => (cells[column] ?? []).filter((cell) => /\S\s+\S/.test(cell)).length > 0,
  );
  const [first, second] = free;
  const guessed = new Map<number | undefined, PersonRole>(
    // «Eksempel, Kari»: the family name comes first where the two are apart.
    whole === undefined && second !== undefined
      ? [
          [first, 'lastName'],
          [second, 'firstName'],
        ]
      : [[whole ?? first, 'name']],
  );
  return byContent.map((role, column) => role ?? guessed.get(column) ?? 'ignore');
}

function roleByCells(cells: readonly string[]): PersonRole | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const most = (test: (cell: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length >= filled.length * 0.8;
  if (most((cell) => kindOf(cell) !== undefined && cell.length > 1)) return 'kind';
  if (most((cell) => invitationOf(cell) !== undefined && cell.length > 1)) return 'invitation';
  if (most((cell) => parties.test(cell.toLowerCase()))) return 'party';
  return most((cell) => /utvalg|utval\b|komit|nemnd|committee/i.test(cell)) ? 'committee' : undefined;
}

function isWords(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /\p{L}/u.test(cell) && !cell.includes('@'));
}
