import { generatePath } from 'react-router';

/** Every address of the app. The URL says which workshop, step and group; nothing else does. */
export const paths = {
  home: '/',
  welcome: '/welcome',
  open: '/open',
  help: '/help',
  settings: '/settings',
  offlineCheck: '/settings/offline',
  workshop: (workshopId: string) => generatePath('/w/:workshopId', { workshopId }),
  plan: (workshopId: string) => `${paths.workshop(workshopId)}/plan`,
  timeline: (workshopId: string) => `${paths.workshop(workshopId)}/plan/timeline`,
  program: (workshopId: string) => `${paths.workshop(workshopId)}/plan/program`,
  groups: (workshopId: string) => `${paths.workshop(workshopId)}/plan/groups`,
  participants: (workshopId: string) => `${paths.groups(workshopId)}/participants`,
  takeParticipants: (workshopId: string) => `${paths.participants(workshopId)}/import`,
  dayPrints: (workshopId: string) => `${paths.groups(workshopId)}/print`,
  sharePlan: (workshopId: string) => `${paths.workshop(workshopId)}/plan/share`,
  knowledge: (workshopId: string) => `${paths.workshop(workshopId)}/knowledge`,
  casePaper: (workshopId: string, casePaperId: string) =>
    `${paths.workshop(workshopId)}/knowledge/paper/${casePaperId}`,
  editPaper: (workshopId: string, casePaperId: string) => `${paths.casePaper(workshopId, casePaperId)}/edit`,
  importPaper: (workshopId: string) => `${paths.workshop(workshopId)}/knowledge/import-paper`,
  importEdition: (workshopId: string, casePaperId: string) =>
    `${paths.importPaper(workshopId)}?paper=${casePaperId}`,
  source: (workshopId: string, sourceId: string) =>
    `${paths.workshop(workshopId)}/knowledge/source/${sourceId}`,
  attachment: (workshopId: string, attachmentId: string) =>
    `${paths.workshop(workshopId)}/knowledge/attachment/${attachmentId}`,
  showPaper: (workshopId: string, casePaperId: string) =>
    `${paths.workshop(workshopId)}/show/paper/${casePaperId}`,
  showSource: (workshopId: string, sourceId: string) =>
    `${paths.workshop(workshopId)}/show/source/${sourceId}`,
  importTable: (workshopId: string) => `${paths.workshop(workshopId)}/knowledge/import`,
  importNewer: (workshopId: string, sourceId: string) => `${paths.source(workshopId, sourceId)}/import`,
  run: (workshopId: string) => `${paths.workshop(workshopId)}/run`,
  joinClock: (workshopId: string) => `${paths.workshop(workshopId)}/run/clock`,
  screen: (workshopId: string) => `${paths.workshop(workshopId)}/screen`,
  notes: (workshopId: string, groupId: string, stepId: string) =>
    `${paths.workshop(workshopId)}/run/${groupId}/step/${stepId}`,
  groupDecision: (workshopId: string, groupId: string) =>
    `${paths.workshop(workshopId)}/run/${groupId}/decision`,
  sendGroup: (workshopId: string, groupId: string) => `${paths.workshop(workshopId)}/run/${groupId}/send`,
  practice: (workshopId: string) => `${paths.workshop(workshopId)}/practice`,
  decide: (workshopId: string) => `${paths.workshop(workshopId)}/decide`,
  proposals: (workshopId: string) => `${paths.workshop(workshopId)}/decide/proposals`,
  compare: (workshopId: string) => `${paths.decide(workshopId)}/compare`,
  support: (workshopId: string) => `${paths.decide(workshopId)}/support`,
  trace: (workshopId: string) => `${paths.decide(workshopId)}/trace`,
  tracePoint: (workshopId: string, pointId: string) =>
    `${paths.trace(workshopId)}?${new URLSearchParams({ point: pointId })}`,
  /** `key`: see `evidenceKey`. */
  traceKnowledge: (workshopId: string, key: string) =>
    `${paths.trace(workshopId)}?${new URLSearchParams({ knowledge: key })}`,
  forward: (workshopId: string) => `${paths.decide(workshopId)}/forward`,
  present: (workshopId: string) => `${paths.decide(workshopId)}/present`,
  conflicts: (workshopId: string) => `${paths.workshop(workshopId)}/decide/conflicts`,
  handOver: (workshopId: string) => `${paths.workshop(workshopId)}/hand-over`,
  documents: (workshopId: string) => `${paths.handOver(workshopId)}/report`,
  package: (workshopId: string) => `${paths.handOver(workshopId)}/package`,
  trash: (workshopId: string) => `${paths.workshop(workshopId)}/trash`,
} as const;
