import type { RouteObject } from 'react-router';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { WorkshopStart } from './WorkshopLayout.tsx';

/** The screens below `/w/:workshopId`. */
export function workshopRoutes(): RouteObject[] {
  return [
    { index: true, element: <WorkshopStart /> },
    {
      path: 'plan',
      lazy: async () => ({ Component: (await import('#/features/plan/PlanLayout.tsx')).PlanLayout }),
      children: [
        {
          index: true,
          lazy: async () => ({ Component: (await import('#/features/plan/AboutScreen.tsx')).AboutScreen }),
        },
        {
          path: 'timeline',
          lazy: async () => ({
            Component: (await import('#/features/plan/TimelineScreen.tsx')).TimelineScreen,
          }),
        },
        {
          path: 'program',
          lazy: async () => ({
            Component: (await import('#/features/plan/ProgramScreen.tsx')).ProgramScreen,
          }),
        },
        {
          path: 'groups',
          lazy: async () => ({ Component: (await import('#/features/plan/GroupsScreen.tsx')).GroupsScreen }),
        },
        {
          path: 'groups/participants',
          lazy: async () => ({
            Component: (await import('#/features/plan/people/ParticipantsScreen.tsx')).ParticipantsScreen,
          }),
        },
        {
          path: 'groups/participants/import',
          lazy: async () => ({
            Component: (await import('#/features/plan/people/TakePeopleScreen.tsx')).TakePeopleScreen,
          }),
        },
        {
          path: 'groups/print',
          lazy: async () => ({
            Component: (await import('#/features/plan/people/DayPrintsScreen.tsx')).DayPrintsScreen,
          }),
        },
        {
          path: 'share',
          lazy: async () => ({
            Component: (await import('#/features/exchange/SharePlanScreen.tsx')).SharePlanScreen,
          }),
        },
      ],
    },
    {
      path: 'knowledge',
      lazy: async () => ({
        Component: (await import('#/features/knowledge/KnowledgeLayout.tsx')).KnowledgeLayout,
      }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('#/features/knowledge/KnowledgeStart.tsx')).KnowledgeStart,
          }),
        },
        {
          path: 'paper/:casePaperId',
          lazy: async () => ({
            Component: (await import('#/features/knowledge/CasePaperScreen.tsx')).CasePaperScreen,
          }),
        },
        ...['import', 'source/:sourceId/import'].map((path) => ({
          path,
          lazy: async () => ({
            Component: (await import('#/features/knowledge/ImportScreen.tsx')).ImportScreen,
          }),
        })),
        {
          path: 'paper/:casePaperId/edit',
          lazy: async () => ({
            Component: (await import('#/features/knowledge/papers/EditPaperScreen.tsx')).EditPaperScreen,
          }),
        },
        {
          path: 'import-paper',
          lazy: async () => ({
            Component: (await import('#/features/knowledge/papers/ImportPaperScreen.tsx')).ImportPaperScreen,
          }),
        },
        {
          path: 'attachment/:attachmentId',
          lazy: async () => ({
            Component: (await import('#/features/knowledge/attachments/AttachmentScreen.tsx'))
              .AttachmentScreen,
          }),
        },
        {
          path: 'source/:sourceId',
          lazy: async () => ({
            Component: (await import('#/features/knowledge/SourceScreen.tsx')).SourceScreen,
          }),
        },
      ],
    },
    {
      path: 'show/paper/:casePaperId',
      lazy: async () => ({
        Component: (await import('#/features/knowledge/ShowPaperScreen.tsx')).ShowPaperScreen,
      }),
    },
    {
      path: 'show/source/:sourceId',
      lazy: async () => ({
        Component: (await import('#/features/knowledge/ShowSourceScreen.tsx')).ShowSourceScreen,
      }),
    },
    {
      path: 'run',
      lazy: async () => ({ Component: (await import('#/features/run/RunScreen.tsx')).RunScreen }),
    },
    {
      path: 'run/clock',
      lazy: async () => ({
        Component: (await import('#/features/run/JoinClockScreen.tsx')).JoinClockScreen,
      }),
    },
    {
      path: 'run/:groupId/step/:stepId',
      lazy: async () => ({ Component: (await import('#/features/notes/NotesScreen.tsx')).NotesScreen }),
    },
    {
      path: 'run/:groupId/decision',
      lazy: async () => ({
        Component: (await import('#/features/decide/GroupDecisionScreen.tsx')).GroupDecisionScreen,
      }),
    },
    {
      path: 'run/:groupId/send',
      lazy: async () => ({
        Component: (await import('#/features/exchange/SendGroupScreen.tsx')).SendGroupScreen,
      }),
    },
    {
      path: 'practice',
      lazy: async () => ({
        Component: (await import('#/features/practice/PracticeScreen.tsx')).PracticeScreen,
      }),
    },
    {
      path: 'decide',
      lazy: async () => ({ Component: (await import('#/features/decide/DecideLayout.tsx')).DecideLayout }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('#/features/exchange/CollectScreen.tsx')).CollectScreen,
          }),
        },
        {
          path: 'compare',
          lazy: async () => ({
            Component: (await import('#/features/plenary/CompareScreen.tsx')).CompareScreen,
          }),
        },
        {
          path: 'proposals',
          lazy: async () => ({
            Component: (await import('#/features/decide/ProposalsScreen.tsx')).ProposalsScreen,
          }),
        },
        {
          path: 'trace',
          lazy: async () => ({ Component: (await import('#/features/trace/TraceScreen.tsx')).TraceScreen }),
        },
        {
          path: 'conflicts',
          lazy: async () => ({
            Component: (await import('#/features/exchange/ConflictsScreen.tsx')).ConflictsScreen,
          }),
        },
        {
          path: 'support',
          lazy: async () => ({
            Component: (await import('#/features/plenary/support/SupportScreen.tsx')).SupportScreen,
          }),
        },
        {
          path: 'forward',
          lazy: async () => ({
            Component: (await import('#/features/forward/ForwardScreen.tsx')).ForwardScreen,
          }),
        },
        {
          path: 'present',
          lazy: async () => ({
            Component: (await import('#/features/plenary/present/PresentScreen.tsx')).PresentScreen,
          }),
        },
      ],
    },
    {
      path: 'hand-over',
      lazy: async () => ({
        Component: (await import('#/features/documents/HandOverLayout.tsx')).HandOverLayout,
      }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import('#/features/exchange/HandOverScreen.tsx')).HandOverScreen,
          }),
        },
        {
          path: 'report',
          lazy: async () => ({
            Component: (await import('#/features/documents/DocumentsScreen.tsx')).DocumentsScreen,
          }),
        },
        {
          path: 'package',
          lazy: async () => ({
            Component: (await import('#/features/documents/package/PackageScreen.tsx')).PackageScreen,
          }),
        },
      ],
    },
    {
      path: 'trash',
      lazy: async () => ({ Component: (await import('#/features/settings/TrashScreen.tsx')).TrashScreen }),
    },
    { path: '*', element: <NotFoundScreen /> },
  ];
}
