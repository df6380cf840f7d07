import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '../../target/api/reporting';
import { get } from './client';

export type ListedNomination = components['schemas']['ListedNomination'];

export type ObligationStatus = 'OWED' | 'ON_TIME' | 'OVERDUE' | 'LATE' | 'WAIVED' | 'MISSED';

/** Figures or a file, as somebody asks: the description of the API leaves them open. */
export interface Matrix {
  from: string;
  to: string;
  calls: MatrixCall[];
  units: MatrixUnit[];
}

export interface MatrixCall {
  callId: string;
  period: string;
  dueBefore: string;
}

export interface MatrixUnit {
  unitId: string;
  unitCode: string | null;
  unitName: string | null;
  cells: MatrixCell[];
}

export interface MatrixCell {
  callId: string;
  status: ObligationStatus | null;
  nominations: number;
  /** The address of what was sent. */
  list: string;
}

export const STEPS = [
  'HANDED_IN',
  'SUBMITTED',
  'ACCEPTED',
  'RECOMMENDED',
  'APPROVED',
  'GRANTED',
  'PUBLISHED',
] as const;
export type Step = (typeof STEPS)[number];

export interface FunnelRow {
  key: string | null;
  name: string;
  steps: { step: Step; count: number; share: number | null; list: string }[];
  ended: Record<string, { count: number; list: string }>;
}

export interface Funnel {
  total: FunnelRow;
  rows: FunnelRow[];
}

export interface Months {
  from: string;
  to: string;
}

export const reportQueries = {
  matrix: ({ from, to }: Months) =>
    queryOptions({
      queryKey: ['reports', 'matrix', from, to],
      queryFn: () => get<Matrix>(`/api/v1/compliance/matrix?from=${from}&to=${to}`),
    }),
  funnel: ({ from, to }: Months, by: string) =>
    queryOptions({
      queryKey: ['reports', 'funnel', from, to, by],
      queryFn: () => get<Funnel>(`/api/v1/funnel?from=${from}&to=${to}&by=${by}`),
    }),
  /** The nominations behind a figure; the figure itself says where they are. */
  list: (search: string) =>
    infiniteQueryOptions({
      queryKey: ['reports', 'list', search],
      queryFn: ({ pageParam }) =>
        get<{ items: ListedNomination[]; next?: string | null }>(
          `/api/v1/funnel/list?${search}${pageParam ? `&cursor=${pageParam}` : ''}`,
        ),
      initialPageParam: '',
      getNextPageParam: (page) => page.next ?? undefined,
    }),
};
