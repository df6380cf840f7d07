import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '../../target/api/notification';
import { get } from './client';

export type Notice = components['schemas']['MessageRow'];
type Notices = components['schemas']['MessageList'];

export const NOTICES = '/api/v1/messages';

export const noticeQueries = {
  unread: () =>
    queryOptions({
      queryKey: ['notices', 'unread'],
      queryFn: async () => (await get<Notices>(`${NOTICES}?limit=1`)).unread,
    }),
  list: (onlyUnread: boolean) =>
    infiniteQueryOptions({
      queryKey: ['notices', 'list', onlyUnread],
      queryFn: ({ pageParam }) =>
        get<Notices>(
          `${NOTICES}?limit=30&unread=${String(onlyUnread)}${pageParam ? `&cursor=${pageParam}` : ''}`,
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.next ?? undefined,
    }),
};
