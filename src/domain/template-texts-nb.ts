import type { TemplateTexts } from './template-texts.ts';

export const nb: TemplateTexts = {
  title: 'Politisk verksted',
  group: (number) => `Gruppe ${number}`,
  steps: {
    preparation: {
      title: 'Saksframleggene sendes ut',
      description: 'Deltakerne får saksframleggene omtrent én uke før verkstedet.',
      presenterNotes: '',
    },
    welcome: {
      title: 'Velkommen, formål, spilleregler og møtestatus',
      description: 'Hvorfor vi er her, hvordan vi arbeider, og hva slags møte dette er.',
      presenterNotes:
        'Si hva dagen skal føre til. Si hva slags møte dette er, og hvem som kan være til stede. Et forslag herfra er ikke et vedtak. Notatene tilhører gruppa, ikke den enkelte.',
    },
    statistics: {
      title: 'Saken, med registerdata og levekårsstatistikk',
      description: 'Hva tallene sier om området, og hva de ikke sier.',
      presenterNotes: 'Først hver for seg, så i gruppa. Be bordverten passe på at alle slipper til.',
    },
    placeStandard: {
      title: 'Stedskompasset: innbyggernes vurdering av nærmiljøet',
      description: 'Kunnskap fra den første samskapingen.',
      presenterNotes: 'Skalaen går fra 1 (stort rom for forbedring) til 7 (lite rom for forbedring).',
    },
    break: { title: 'Pause', description: '', presenterNotes: '' },
    futureWorkshop: {
      title: 'Fremtidsverkstedet: ønsker og forslag fra innbyggerne',
      description: 'Kunnskap fra den andre samskapingen.',
      presenterNotes: '',
    },
    decision: {
      title: 'Gruppene skriver forslag til vedtak',
      description: 'Ett punkt per beslutning: hvem skal gjøre hva, og innen når?',
      presenterNotes:
        'Politikerne eier ordlyden. Administrasjonen kan føre i pennen. Minn om å knytte hvert punkt til kunnskap fra trinn 1–3.',
    },
    closing: {
      title: 'Gruppene legger fram, og veien videre',
      description: 'Forslagene presenteres. Hvem tar dem videre, og hvordan får innbyggerne vite det?',
      presenterNotes: '',
    },
  },
  groupWriting: 'Skriving i gruppa',
  groupsPresent: 'Gruppene legger fram, tre minutter hver',
  wayForward: 'Veien videre',
  tasks: {
    anchoring: {
      title: 'Forankre planen hos virksomhetsleder, etatsleder og direktør. Informer ordføreren tidlig.',
      responsible: 'Etatsleder',
    },
    invitation: {
      title: 'Send invitasjon til politikere og administrasjon.',
      responsible: 'Kommunedirektør',
    },
    orientation: {
      title: 'Orienter utvalget som en påminnelse, og la flere få melde seg på.',
      responsible: 'Etatsleder',
    },
    knowledge: {
      title: 'Hent inn statistikk, Stedskompasset og funn fra fremtidsverkstedet.',
      responsible: 'Fasilitator',
    },
    meetingStatus: {
      title: 'Avklar møtestatus. Kunngjør verkstedet der det trengs.',
      responsible: 'Politisk sekretariat',
    },
    casePapers: {
      title: 'Send saksframleggene til alle deltakerne.',
      responsible: 'Kommunedirektør',
    },
    tablets: {
      title: 'Gjør klar nettbrettene: installer appen, prøv i flymodus og lad dem.',
      responsible: 'Fasilitator',
    },
    theDay: { title: 'Gjennomfør verkstedet.', responsible: 'Fasilitator' },
    report: {
      title: 'Se over rapporten, lever den til saksbehandler og arkiv, og slett data på gruppenes nettbrett.',
      responsible: 'Fasilitator',
    },
    committee: {
      title: 'Legg fram sak eller orientering for utvalget.',
      responsible: 'Kommunedirektør',
    },
    followUp: {
      title: 'Følg opp, gi innbyggerne tilbakemelding, og slett verkstedet på denne enheten.',
      responsible: 'Etatsleder',
    },
  },
};
