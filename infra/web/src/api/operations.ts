import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../target/api/reporting';
import { get, getAll } from './client';
import type { Service } from './settings';

type Schemas = components['schemas'];

export type ParkedEvent = Schemas['ParkedEventRow'];
export type ParkedEventDetail = Schemas['ParkedEventDetail'];
export type ParkedFact = Schemas['ParkedFactRow'];
export type ParkedFactDetail = Schemas['ParkedFactDetail'];
export type Operation = Schemas['OperationRow'];
export type Projection = Schemas['ProjectionRow'];
export type Rebuild = Schemas['RebuildRow'];
export type Flow = Schemas['Flow'];
export type Finding = Schemas['Finding'];
export type MissingFacts = Schemas['Missing'];

interface Page<T> {
  items: T[];
  next?: string | null;
}

/** Where the operations of a service are. */
export const at = (service: Service, what: string) => `/api/v1/${service}/operations/${what}`;

const SOON = 10_000;

export const operationQueries = {
  flow: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'flow'],
      queryFn: () => get<Flow>(at(service, 'flow')),
      refetchInterval: SOON,
    }),
  events: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'events'],
      queryFn: () => get<Page<ParkedEvent>>(at(service, 'parked-events?state=PARKED&limit=50')),
      refetchInterval: SOON,
    }),
  facts: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'facts'],
      queryFn: () => get<Page<ParkedFact>>(at(service, 'parked-facts?state=PARKED&limit=50')),
      refetchInterval: SOON,
    }),
  event: (service: Service, id: string) =>
    queryOptions({
      queryKey: ['operations', service, 'events', id],
      queryFn: () => get<ParkedEventDetail>(at(service, `parked-events/${id}`)),
    }),
  fact: (service: Service, id: string) =>
    queryOptions({
      queryKey: ['operations', service, 'facts', id],
      queryFn: () => get<ParkedFactDetail>(at(service, `parked-facts/${id}`)),
    }),
  missing: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'missing'],
      queryFn: () => get<MissingFacts>(at(service, 'missing-facts')),
      enabled: false,
    }),
  log: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'log'],
      queryFn: async () => (await get<Page<Operation>>(at(service, 'log?limit=20'))).items,
    }),
  projections: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'projections'],
      queryFn: () => getAll<Projection>(at(service, 'projections')),
      refetchInterval: (query) =>
        query.state.data?.some((each) => each.rebuild?.state === 'RUNNING')
          ? 1_500
          : SOON,
    }),
  invariants: (service: Service) =>
    queryOptions({
      queryKey: ['operations', service, 'invariants'],
      queryFn: async () => (await get<Page<Finding>>(at(service, 'invariants'))).items,
    }),
};
