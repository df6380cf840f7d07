import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { get, getAll, getOrNull } from './client';
import type { Place } from './problem';
import { Problem } from './problem';
import type {
  CallRow,
  CaseDetail,
  CaseRow,
  Catalogues,
  ComplianceReport,
  DeclineReasons,
  DeputyRow,
  ImportProgress,
  Me,
  MessageRow,
  Nomination,
  NominationRow,
  ObligationRow,
  PersonRow,
  ProposalDetail,
  ProposalRow,
  ReasonCatalogue,
  SimilarNomination,
  UnitRow,
  WritingRules,
} from './types';

const HARDLY_EVER = 10 * 60_000;

/** Quiet about what passes by itself, and never asking again for what was refused. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, failure) => failure instanceof Problem && failure.passes && count < 6,
        retryDelay: (count, failure) => (failure instanceof Problem ? failure.pause(count) : 1_000),
      },
      mutations: { retry: false },
    },
  });
}

export const queries = {
  me: () => queryOptions({ queryKey: ['me'], queryFn: () => get<Me>('/api/v1/me'), staleTime: 60_000 }),
  calls: () => queryOptions({ queryKey: ['calls'], queryFn: () => getAll<CallRow>('/api/v1/calls') }),
  obligations: (call: string) =>
    queryOptions({
      queryKey: ['calls', call, 'obligations'],
      queryFn: async () => (await get<{ items: ObligationRow[] }>(`/api/v1/calls/${call}/obligations`)).items,
    }),
  nominations: () =>
    queryOptions({
      queryKey: ['nominations'],
      queryFn: () => getAll<NominationRow>('/api/v1/nominations'),
    }),
  nomination: (id: string) =>
    queryOptions({
      queryKey: ['nominations', id],
      queryFn: () => get<Nomination>(`/api/v1/nominations/${id}`),
    }),
  /** What is missing, and in which text. */
  missing: <T>(id: string, version: number, was: T) =>
    queryOptions({
      queryKey: ['nominations', id, 'missing', version],
      queryFn: async () => ({
        missing: (await get<{ items: Place[] }>(`/api/v1/nominations/${id}/missing`)).items,
        was,
      }),
      placeholderData: (before: { missing: Place[]; was: T } | undefined) => before,
      staleTime: HARDLY_EVER,
    }),
  similar: (id: string, version: number) =>
    queryOptions({
      queryKey: ['nominations', id, 'similar', version],
      queryFn: async () =>
        (await get<{ items: SimilarNomination[] }>(`/api/v1/nominations/${id}/similar`)).items,
      placeholderData: (before: SimilarNomination[] | undefined) => before,
      staleTime: HARDLY_EVER,
    }),
  /** The office's case; none before the first submission, or while the news is on its way. */
  case: (id: string) =>
    queryOptions({
      queryKey: ['cases', id],
      queryFn: () => getOrNull<CaseDetail>(`/api/v1/cases/${id}`),
    }),
  cases: () => queryOptions({ queryKey: ['cases'], queryFn: () => getAll<CaseRow>('/api/v1/cases') }),
  /** Those that wait for whoever asks. */
  casesForMe: () =>
    queryOptions({
      queryKey: ['cases', 'for me'],
      queryFn: () => getAll<CaseRow>('/api/v1/cases?mine=true'),
    }),
  votings: () =>
    queryOptions({
      queryKey: ['cases', 'voting'],
      queryFn: () => getAll<CaseRow>('/api/v1/cases?status=VOTING'),
    }),
  proposals: (status: 'PENDING' | 'APPROVED') =>
    queryOptions({
      queryKey: ['proposals', 'of', status],
      queryFn: () => getAll<ProposalRow>(`/api/v1/proposals?status=${status}`),
    }),
  proposal: (id: string) =>
    queryOptions({
      queryKey: ['proposals', id],
      queryFn: () => get<ProposalDetail>(`/api/v1/proposals/${id}`),
    }),
  declineReasons: () =>
    queryOptions({
      queryKey: ['decline-reasons'],
      queryFn: async () => (await get<DeclineReasons>('/api/v1/award/reasons')).items,
      staleTime: HARDLY_EVER,
    }),
  chase: (call: string, language: string) =>
    queryOptions({
      queryKey: ['calls', call, 'chase', language],
      queryFn: async () => (await get<{ text: string }>(`/api/v1/calls/${call}/chase`)).text,
    }),
  compliance: (call: string) =>
    queryOptions({
      queryKey: ['compliance', call],
      queryFn: () => get<ComplianceReport>(`/api/v1/compliance?callId=${call}`),
    }),
  undelivered: (status: 'PARKED' | 'SUPPRESSED') =>
    queryOptions({
      queryKey: ['messages', status],
      queryFn: () => getAll<MessageRow>(`/api/v1/messages?status=${status}`),
    }),
  messagesAbout: (call: string) =>
    queryOptions({
      queryKey: ['messages', 'about', call],
      queryFn: () => getAll<MessageRow>(`/api/v1/messages?callId=${call}`),
    }),
  import: (id: string) =>
    queryOptions({
      queryKey: ['imports', id],
      queryFn: () => get<ImportProgress>(`/api/v1/imports/${id}`),
      refetchInterval: (query) => (query.state.data?.status === 'RUNNING' ? 500 : false),
    }),
  reasons: () =>
    queryOptions({
      queryKey: ['reasons'],
      queryFn: async () => (await get<ReasonCatalogue>('/api/v1/review/catalogues')).reasons,
      staleTime: HARDLY_EVER,
    }),
  catalogues: () =>
    queryOptions({
      queryKey: ['catalogues'],
      queryFn: () => get<Catalogues>('/api/v1/nomination/catalogues'),
      staleTime: HARDLY_EVER,
    }),
  writingRules: () =>
    queryOptions({
      queryKey: ['writing-rules'],
      queryFn: () => get<WritingRules>('/api/v1/nomination/writing-rules'),
      staleTime: HARDLY_EVER,
    }),
  people: () =>
    queryOptions({
      queryKey: ['people'],
      queryFn: () => getAll<PersonRow>('/api/v1/people'),
      staleTime: HARDLY_EVER,
    }),
  units: () =>
    queryOptions({
      queryKey: ['units'],
      queryFn: () => getAll<UnitRow>('/api/v1/units'),
      staleTime: HARDLY_EVER,
    }),
  deputies: (unit: string) =>
    queryOptions({
      queryKey: ['deputies', unit],
      queryFn: () => getAll<DeputyRow>(`/api/v1/units/${unit}/deputies`),
    }),
};

/** Who is signed in. The shell shows nothing before this is known. */
export function useMe(): Me {
  const { data } = useQuery(queries.me());
  if (data === undefined) throw new Error('Asked before anybody was known');
  return data;
}
