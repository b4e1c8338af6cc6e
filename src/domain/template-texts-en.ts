import type { TemplateTexts } from './template-texts.ts';

export const en: TemplateTexts = {
  title: 'Political workshop',
  group: (number) => `Group ${number}`,
  steps: {
    preparation: {
      title: 'The case papers are sent out',
      description: 'Participants receive the case papers about one week before the workshop.',
      presenterNotes: '',
    },
    welcome: {
      title: 'Welcome, purpose, ground rules and meeting status',
      description: 'Why we are here, how we work, and what kind of meeting this is.',
      presenterNotes:
        'Say what the day is to lead to. Say what kind of meeting this is, and who may be present. A proposal made here is not a decision. Notes belong to the group, not to a person.',
    },
    statistics: {
      title: 'The case, with register data and living-condition statistics',
      description: 'What the figures say about the area, and what they do not say.',
      presenterNotes: 'First alone, then in the group. Ask the table host to let everybody speak.',
    },
    placeStandard: {
      title: 'Place Standard: how residents rate their neighbourhood',
      description: 'Knowledge from the first co-creation activity.',
      presenterNotes: 'The scale runs from 1 (much room for improvement) to 7 (little room for improvement).',
    },
    break: { title: 'Break', description: '', presenterNotes: '' },
    futureWorkshop: {
      title: 'The future workshop: wishes and proposals from residents',
      description: 'Knowledge from the second co-creation activity.',
      presenterNotes: '',
    },
    decision: {
      title: 'The groups write draft decisions',
      description: 'One point per decision: who does what, by when?',
      presenterNotes:
        'The politicians own the wording. The administration may hold the pen. Remind the groups to link each point to knowledge from steps 1–3.',
    },
    closing: {
      title: 'The groups present, and the way forward',
      description: 'The proposals are presented. Who takes them forward, and how will the residents know?',
      presenterNotes: '',
    },
  },
  groupWriting: 'Writing in the group',
  groupsPresent: 'The groups present, three minutes each',
  wayForward: 'The way forward',
  tasks: {
    anchoring: {
      title:
        'Anchor the plan with the heads of unit and department and the director. Inform the mayor early.',
      responsible: 'Head of department',
    },
    invitation: {
      title: 'Send the invitation to politicians and administration.',
      responsible: 'Chief executive',
    },
    orientation: {
      title: 'Brief the committee as a reminder, and let more people sign up.',
      responsible: 'Head of department',
    },
    knowledge: {
      title: 'Bring in statistics, Place Standard results and findings from the future workshop.',
      responsible: 'Facilitator',
    },
    meetingStatus: {
      title: 'Settle the meeting status. Announce the workshop where needed.',
      responsible: 'Political secretariat',
    },
    casePapers: {
      title: 'Send the case papers to all participants.',
      responsible: 'Chief executive',
    },
    tablets: {
      title: 'Prepare the tablets: install the app, test it in flight mode and charge them.',
      responsible: 'Facilitator',
    },
    theDay: { title: 'Hold the workshop.', responsible: 'Facilitator' },
    report: {
      title:
        'Check the report, hand it over to the case officer and the archive, and delete data on the group tablets.',
      responsible: 'Facilitator',
    },
    committee: {
      title: 'Present a case or an orientation to the committee.',
      responsible: 'Chief executive',
    },
    followUp: {
      title: 'Follow up, report back to the residents, and delete the workshop on this device.',
      responsible: 'Head of department',
    },
  },
};
