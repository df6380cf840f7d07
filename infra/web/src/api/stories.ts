import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../target/api/notification';
import { get, getAll } from './client';

type Schemas = components['schemas'];

export type StoryRow = Schemas['StoryRow'];
export type Story = Schemas['StoryDetail'];
export type Claim = Schemas['ClaimRow'];
export type Consent = Schemas['ConsentRow'];
export type TextPart = Schemas['TextPart'];
export type Report = Schemas['ReportRow'];
export type PublicChannel = Schemas['ConsentRequest']['channel'];

export type StoryStatus = 'DRAFT' | 'READY' | 'PUBLISHED' | 'HIDDEN';

export const CHANNELS: PublicChannel[] = [
  'WEBSITE',
  'ZALO',
  'FACEBOOK',
  'YOUTUBE',
  'LOUDSPEAKER',
  'PRESS',
  'DISPLAY',
];

export const storyQueries = {
  all: () =>
    queryOptions({
      queryKey: ['stories'],
      queryFn: () => getAll<StoryRow>('/api/v1/stories'),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['stories', id],
      queryFn: () => get<Story>(`/api/v1/stories/${id}`),
    }),
  reports: (id: string) =>
    queryOptions({
      queryKey: ['stories', id, 'reports'],
      queryFn: () => getAll<Report>(`/api/v1/stories/${id}/reports`),
    }),
};
