import type { AnswerKind, Language, Question } from './workshop.ts';

/** A question to pick from. The app's own proposals, never the method's own words; editable in every workshop. */
export interface BankQuestion {
  readonly id: string;
  /** The method's step it is meant for. */
  readonly step: number;
  readonly answerKind: AnswerKind;
  /** Whether a new workshop starts with it: few questions give better talk than many. */
  readonly fromStart: boolean;
  readonly text: Readonly<Record<Language, string>>;
}

/** Whether the text still stands as the bank has it, in any language. */
export function isUnchangedFromBank(question: Pick<Question, 'bankId' | 'text'>): boolean {
  const origin = questionBank.find((each) => each.id === question.bankId);
  return origin !== undefined && Object.values(origin.text).includes(question.text.trim());
}

/** What the bank still has for a step; a step of one's own may take from all of it. */
export function unusedBankQuestions(
  stepNumber: number | null,
  questions: readonly Pick<Question, 'bankId'>[],
): BankQuestion[] {
  const used = new Set(questions.map((question) => question.bankId));
  return questionBank.filter(
    (each) => (stepNumber === null || each.step === stepNumber) && !used.has(each.id),
  );
}

/** Built on ORID: first what is seen, then what it does to us, what it means, and what follows from it. */
export const questionBank: readonly BankQuestion[] = [
  {
    id: '1.1',
    step: 1,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hva forteller tallene om dette området, og hva forteller de ikke?',
      nn: 'Kva fortel tala om dette området, og kva fortel dei ikkje?',
      en: 'What do the figures tell us about this area, and what do they not tell us?',
    },
  },
  {
    id: '1.2',
    step: 1,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hva overrasket dere, og hva visste dere fra før?',
      nn: 'Kva overraska dykk, og kva visste de frå før?',
      en: 'What surprised you, and what did you already know?',
    },
  },
  {
    id: '1.3',
    step: 1,
    answerKind: 'text',
    fromStart: false,
    text: {
      nb: 'Hva betyr sosial bærekraft for dem som bor her?',
      nn: 'Kva betyr sosial berekraft for dei som bur her?',
      en: 'What does social sustainability mean for the people who live here?',
    },
  },
  {
    id: '1.4',
    step: 1,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hva kan kommunen påvirke, og hva ligger utenfor kommunens handlingsrom?',
      nn: 'Kva kan kommunen påverke, og kva ligg utanfor handlingsrommet til kommunen?',
      en: 'What can the municipality influence, and what is beyond its reach?',
    },
  },
  {
    id: '1.5',
    step: 1,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hvilken kunnskap mangler vi for å ta en god beslutning?',
      nn: 'Kva kunnskap manglar vi for å ta ei god avgjerd?',
      en: 'What knowledge do we lack to make a good decision?',
    },
  },
  {
    id: '2.1',
    step: 2,
    answerKind: 'choice',
    fromStart: true,
    text: {
      nb: 'Hvilke temaer får høyest og lavest vurdering, og hvor er forskjellene mellom områdene størst?',
      nn: 'Kva for tema får høgast og lågast vurdering, og kvar er skilnadene mellom områda størst?',
      en: 'Which themes score highest and lowest, and where do the areas differ most?',
    },
  },
  {
    id: '2.2',
    step: 2,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hva kjenner dere igjen, og hva er nytt for dere?',
      nn: 'Kva kjenner de att, og kva er nytt for dykk?',
      en: 'What do you recognise, and what is new to you?',
    },
  },
  {
    id: '2.3',
    step: 2,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hvor stemmer innbyggernes vurdering med statistikken, og hvor spriker de?',
      nn: 'Kvar stemmer vurderinga til innbyggjarane med statistikken, og kvar sprikjer dei?',
      en: "Where do residents' ratings match the statistics, and where do they diverge?",
    },
  },
  {
    id: '2.4',
    step: 2,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hvem har svart, og hvilke stemmer mangler?',
      nn: 'Kven har svart, og kva for stemmer manglar?',
      en: 'Who answered, and whose voices are missing?',
    },
  },
  {
    id: '2.5',
    step: 2,
    answerKind: 'choice',
    fromStart: true,
    text: {
      nb: 'Hvilke to eller tre temaer bør kommunen prioritere, og hvorfor?',
      nn: 'Kva for to eller tre tema bør kommunen prioritere, og kvifor?',
      en: 'Which two or three themes should the municipality prioritise, and why?',
    },
  },
  {
    id: '3.1',
    step: 3,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hvilke ønsker og forslag går igjen?',
      nn: 'Kva for ønske og forslag går att?',
      en: 'Which wishes and proposals keep recurring?',
    },
  },
  {
    id: '3.2',
    step: 3,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hva gjør sterkest inntrykk?',
      nn: 'Kva gjer sterkast inntrykk?',
      en: 'What makes the strongest impression?',
    },
  },
  {
    id: '3.3',
    step: 3,
    answerKind: 'list',
    fromStart: true,
    text: {
      nb: 'Hvilke hensyn må veies mot hverandre?',
      nn: 'Kva for omsyn må vegast mot kvarandre?',
      en: 'Which considerations must be weighed against each other?',
    },
  },
  {
    id: '3.4',
    step: 3,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hva kan innbyggere, frivillige og næringsliv gjøre selv, og hva trenger de kommunen til?',
      nn: 'Kva kan innbyggjarar, frivillige og næringsliv gjere sjølve, og kva treng dei kommunen til?',
      en: 'What can residents, volunteers and businesses do themselves, and what do they need the municipality for?',
    },
  },
  {
    id: '3.5',
    step: 3,
    answerKind: 'choice',
    fromStart: true,
    text: {
      nb: 'Hvilke forslag er modne for politisk behandling, og hvilke må utredes mer?',
      nn: 'Kva for forslag er modne for politisk handsaming, og kva for nokre må greiast ut meir?',
      en: 'Which proposals are ripe for political treatment, and which need more work?',
    },
  },
  {
    id: '4.1',
    step: 4,
    answerKind: 'text',
    fromStart: true,
    text: {
      nb: 'Hva vil vi oppnå? Hva skal være annerledes om fire år?',
      nn: 'Kva vil vi oppnå? Kva skal vere annleis om fire år?',
      en: 'What do we want to achieve? What should be different in four years?',
    },
  },
  {
    id: '4.2',
    step: 4,
    answerKind: 'decision',
    fromStart: true,
    text: {
      nb: 'Hva skal besluttes? Skriv ett punkt per beslutning: hvem skal gjøre hva, og innen når?',
      nn: 'Kva skal avgjerast? Skriv eitt punkt per avgjerd: kven skal gjere kva, og innan når?',
      en: 'What is to be decided? One item per decision: who does what, by when?',
    },
  },
  {
    id: '4.3',
    step: 4,
    answerKind: 'choice',
    fromStart: true,
    text: {
      nb: 'Hvilken kunnskap fra trinn 1–3 bygger hvert punkt på?',
      nn: 'Kva kunnskap frå trinn 1–3 byggjer kvart punkt på?',
      en: 'Which knowledge from steps 1–3 does each item build on?',
    },
  },
  {
    id: '4.4',
    step: 4,
    answerKind: 'text',
    fromStart: false,
    text: {
      nb: 'Hva koster det, og hvor skal ressursene komme fra?',
      nn: 'Kva kostar det, og kvar skal ressursane kome frå?',
      en: 'What does it cost, and where will the resources come from?',
    },
  },
  {
    id: '4.5',
    step: 4,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hva er vi enige om, og hvor skiller vi lag?',
      nn: 'Kva er vi samde om, og kvar skil vi lag?',
      en: 'What do we agree on, and where do we part ways?',
    },
  },
  {
    id: '5.1',
    step: 5,
    answerKind: 'decision',
    fromStart: true,
    text: {
      nb: 'Hvem tar forslaget videre, til hvilket utvalg og hvilket møte?',
      nn: 'Kven tek forslaget vidare, til kva for utval og kva for møte?',
      en: 'Who takes the proposal forward, to which committee and meeting?',
    },
  },
  {
    id: '5.2',
    step: 5,
    answerKind: 'text',
    fromStart: true,
    text: {
      nb: 'Hvordan får innbyggerne som bidro, vite hva som skjedde?',
      nn: 'Korleis får innbyggjarane som bidrog, vite kva som skjedde?',
      en: 'How will the residents who contributed learn what happened?',
    },
  },
  {
    id: '5.3',
    step: 5,
    answerKind: 'list',
    fromStart: false,
    text: {
      nb: 'Hva var mest nyttig i dag, og hva bør gjøres annerledes neste gang?',
      nn: 'Kva var mest nyttig i dag, og kva bør gjerast annleis neste gong?',
      en: 'What was most useful today, and what should be done differently next time?',
    },
  },
];
