import { queryOptions } from '@tanstack/react-query';
import { getAll } from './client';

/** The program of a unit; identity describes its API by hand, and so do we. */
export interface Machine {
  id: string;
  clientId: string;
  unitId: string;
  headId: string | null;
  enabled: boolean;
  secretSince: string;
}

/** What it signs in with; nobody can see the secret a second time. */
export interface MachineSecret {
  id: string;
  clientId: string;
  clientSecret: string;
}

export const MACHINES = '/api/v1/machines';

/** One for a unit at most, so the list stays short. */
export const machines = () =>
  queryOptions({ queryKey: ['machines'], queryFn: () => getAll<Machine>(MACHINES) });
