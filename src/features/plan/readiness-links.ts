import type { ReadinessItem } from '#/domain/readiness.ts';

/** The fields on «Om verkstedet» that the summary of what is missing leads to. */
export const fieldIds = {
  municipality: 'about-municipality',
  date: 'about-date',
  startTime: 'about-start-time',
  place: 'about-place',
  committees: 'about-committees',
  areas: 'about-areas',
  purpose: 'about-purpose',
  meetingStatus: 'about-meeting-status',
} as const satisfies Partial<Record<ReadinessItem, string>>;
