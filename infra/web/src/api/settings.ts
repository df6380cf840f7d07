import { queryOptions } from '@tanstack/react-query';
import { get } from './client';

/** A value as a service keeps it; what is in it, the service knows. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

export interface Decision {
  from: string;
  value: Value;
  reason: string;
  decidedAt: string;
}

export interface Setting {
  name: string;
  value: Value;
  since?: string | null;
  decisions: Decision[];
}

export const SERVICES = ['nomination', 'review', 'award', 'notification', 'reporting'] as const;
export type Service = (typeof SERVICES)[number];

export const settingQueries = {
  of: (service: Service) =>
    queryOptions({
      queryKey: ['settings', service],
      queryFn: async () =>
        (await get<{ items: Setting[] }>(`/api/v1/${service}/settings`)).items,
    }),
};
