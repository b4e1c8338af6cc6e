import { describe, expect, it } from 'vitest';
import { namesIn } from '#/domain/name-warning.ts';

const words = (text: string, participants: readonly string[] = []) =>
  namesIn(text, participants).map((hit) => hit.word);

describe('«Skriv saken, ikke personen.»', () => {
  it.each([
    ['Ap vil ha flere barnehager', ['Ap']],
    ['Både SV, Sp og FrP er enige', ['SV', 'Sp', 'FrP']],
    ['Dette er Arbeiderpartiets politikk', ['Arbeiderpartiets']],
    ['kristelig folkeparti foreslo det', ['kristelig folkeparti']],
    ['MDG-forslaget falt', ['MDG']],
    ['Høyre mener dette er dyrt', ['Høyre']],
    ['Dette støttes av Venstre', ['Venstre']],
    ['Vi er uenige. Rødt vil vente.', ['Rødt']],
    ['Ordføreren (H) var imot', ['(H)']],
    ['Framstegspartiet og Høgre', ['Framstegspartiet', 'Høgre']],
  ])('notices a party: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Gangveien til høyre for skolen er mørk',
    'Høyre side av veien mangler fortau',
    'Rødt lys i krysset gir lange køer',
    'Venstre bredd av elva er stengt',
    'Kan sp stå for spesialpedagogikk?',
    'Partiene i området er uenige om aprilfesten',
    'Spørsmålet er hvem som betaler',
    'Gruppe H fikk vitamin H',
    '',
  ])('keeps quiet about everyday words: «%s»', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('says a name once, however often it stands there', () => {
    expect(words('Ap og Ap og Ap')).toEqual(['Ap']);
  });

  it('notices a listed participant, by the whole name or by either part of it', () => {
    const listed = ['Kari Nordmann', 'Liv Berg'];
    expect(words('kari nordmann synes det er dyrt', listed)).toEqual(['kari nordmann']);
    expect(words('Her var Nordmann tydelig', listed)).toEqual(['Nordmann']);
    expect(words('Kari mener noe annet', listed)).toEqual(['Kari']);
    expect(words('Nordmanns forslag er billigst', listed)).toEqual([]);
    expect(words('Vi støtter Nordmanns forslag', listed)).toEqual(['Nordmanns']);
  });

  it.each([
    ['Kari Nordmann vil ha lys', ['Kari Nordmann']],
    ['Ordføreren Ola Prøve-Nordmann sa nei', ['Ordføreren Ola Prøve-Nordmann']],
    ['Noen er enige, men Per Åge Prøve meiner noko anna', ['Per Åge Prøve']],
    ['Kari Nordmann og Ola Prøve foreslår benker', ['Kari Nordmann', 'Ola Prøve']],
  ])('notices a name that speaks also where no list is, as on a group’s tablet: %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'Kari Nordmanns vei er mørk om kvelden',
    'Røde Kors vil hjelpe til',
    'Fredrikstad Kommune ønsker svar',
    'Ungdommens Kommunestyre foreslo skatepark',
    'Elvesiden og Teglhagen vil ha lys',
    'Bylab Elvesiden er åpen hver tirsdag',
  ])('keeps quiet about places and those who speak for many: «%s»', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('says a listed name once, also when it speaks', () => {
    expect(words('Ordfører Kari Nordmann vil vente', ['Kari Nordmann'])).toEqual(['Kari Nordmann']);
    expect(words('Kristelig Folkeparti vil vente')).toEqual(['Kristelig Folkeparti']);
  });

  it('does not take liv and berg for persons', () => {
    expect(words('Liv i gatene gir trygghet. Det er berg i dagen.', ['Liv Berg'])).toEqual([]);
  });

  it('knows that a list of roles holds no names', () => {
    expect(words('Lederen sa ja, og Folkevalgt 01 nei. Leder er valgt.', ['Folkevalgt 01', 'leder'])).toEqual(
      [],
    );
  });
});
