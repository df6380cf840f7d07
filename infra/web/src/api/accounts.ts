import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from './client';
import type { Role } from './types';

/** Identity describes its API by hand (architecture.md), and so do we. */
export interface Grant {
  role: Role;
  from: string;
  to: string | null;
}

export interface Account {
  id: string;
  username: string;
  name: string;
  email: string | null;
  unitId: string | null;
  personId: string | null;
  enabled: boolean;
  passwordPending: boolean;
  roles: Grant[];
  version: number;
}

export interface Slip {
  name: string;
  username: string;
  password: string;
  until: string;
  address: string;
}

export interface AuditLine {
  number: number;
  at: string;
  actor: string | null;
  accountId: string | null;
  action: string;
  reason: string | null;
}

interface Part<T> {
  items: T[];
  next?: string | number | null;
}

export const ACCOUNTS = '/api/v1/accounts';

const onwards = {
  initialPageParam: '',
  getNextPageParam: (page: Part<unknown>) => (page.next == null ? undefined : String(page.next)),
};

export const accountQueries = {
  list: (search: string) =>
    infiniteQueryOptions({
      queryKey: ['accounts', 'list', search],
      queryFn: ({ pageParam }) =>
        get<Part<Account>>(
          `${ACCOUNTS}?search=${encodeURIComponent(search)}${pageParam ? `&cursor=${pageParam}` : ''}`,
        ),
      ...onwards,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['accounts', id],
      queryFn: () => get<Account>(`${ACCOUNTS}/${id}`),
    }),
  audit: (account: string) =>
    infiniteQueryOptions({
      queryKey: ['accounts', 'audit', account],
      queryFn: ({ pageParam }) =>
        get<Part<AuditLine>>(
          `/api/v1/identity/audit?limit=50${account && `&account=${account}`}${pageParam ? `&cursor=${pageParam}` : ''}`,
        ),
      ...onwards,
    }),
};
