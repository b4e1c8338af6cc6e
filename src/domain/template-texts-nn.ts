import type { TemplateTexts } from './template-texts.ts';

export const nn: TemplateTexts = {
  title: 'Politisk verkstad',
  group: (number) => `Gruppe ${number}`,
  steps: {
    preparation: {
      title: 'Saksframlegga blir sende ut',
      description: 'Deltakarane får saksframlegga omtrent éi veke før verkstaden.',
      presenterNotes: '',
    },
    welcome: {
      title: 'Velkomen, føremål, spelereglar og møtestatus',
      description: 'Kvifor vi er her, korleis vi arbeider, og kva slags møte dette er.',
      presenterNotes:
        'Sei kva dagen skal føre til. Sei kva slags møte dette er, og kven som kan vere til stades. Eit framlegg herifrå er ikkje eit vedtak. Notata høyrer til gruppa, ikkje den einskilde.',
    },
    statistics: {
      title: 'Saka, med registerdata og levekårsstatistikk',
      description: 'Kva tala seier om området, og kva dei ikkje seier.',
      presenterNotes: 'Først kvar for seg, så i gruppa. Be bordverten passe på at alle slepp til.',
    },
    placeStandard: {
      title: 'Stedskompasset: korleis innbyggjarane vurderer nærmiljøet',
      description: 'Kunnskap frå den første samskapinga.',
      presenterNotes: 'Skalaen går frå 1 (stort rom for forbetring) til 7 (lite rom for forbetring).',
    },
    break: { title: 'Pause', description: '', presenterNotes: '' },
    futureWorkshop: {
      title: 'Framtidsverkstaden: ønske og forslag frå innbyggjarane',
      description: 'Kunnskap frå den andre samskapinga.',
      presenterNotes: '',
    },
    decision: {
      title: 'Gruppene skriv framlegg til vedtak',
      description: 'Eitt punkt per avgjerd: kven skal gjere kva, og innan når?',
      presenterNotes:
        'Politikarane eig ordlyden. Administrasjonen kan føre i pennen. Minn om å knyte kvart punkt til kunnskap frå trinn 1–3.',
    },
    closing: {
      title: 'Gruppene legg fram, og vegen vidare',
      description: 'Framlegga blir presenterte. Kven tek dei vidare, og korleis får innbyggjarane vite det?',
      presenterNotes: '',
    },
  },
  groupWriting: 'Skriving i gruppa',
  groupsPresent: 'Gruppene legg fram, tre minutt kvar',
  wayForward: 'Vegen vidare',
  tasks: {
    anchoring: {
      title: 'Forankre planen hos verksemdsleiar, etatsleiar og direktør. Informer ordføraren tidleg.',
      responsible: 'Etatsleiar',
    },
    invitation: {
      title: 'Send invitasjon til politikarar og administrasjon.',
      responsible: 'Kommunedirektør',
    },
    orientation: {
      title: 'Orienter utvalet som ei påminning, og lat fleire få melde seg på.',
      responsible: 'Etatsleiar',
    },
    knowledge: {
      title: 'Hent inn statistikk, Stedskompasset og funn frå framtidsverkstaden.',
      responsible: 'Fasilitator',
    },
    meetingStatus: {
      title: 'Avklar møtestatus. Kunngjer verkstaden der det trengst.',
      responsible: 'Politisk sekretariat',
    },
    casePapers: {
      title: 'Send saksframlegga til alle deltakarane.',
      responsible: 'Kommunedirektør',
    },
    tablets: {
      title: 'Gjer klar nettbretta: installer appen, prøv i flymodus og lad dei.',
      responsible: 'Fasilitator',
    },
    theDay: { title: 'Gjennomfør verkstaden.', responsible: 'Fasilitator' },
    report: {
      title:
        'Sjå over rapporten, lever han til saksbehandlar og arkiv, og slett data på nettbretta til gruppene.',
      responsible: 'Fasilitator',
    },
    committee: {
      title: 'Legg fram sak eller orientering for utvalet.',
      responsible: 'Kommunedirektør',
    },
    followUp: {
      title: 'Følg opp, gi innbyggjarane tilbakemelding, og slett verkstaden på denne eininga.',
      responsible: 'Etatsleiar',
    },
  },
};
