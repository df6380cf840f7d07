import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import { today } from '../text/format';

/** The names of those who may sign off for a unit today: its head by the register, and deputies. */
export function useSignatories(unit: string): string[] {
  const people = useQuery(queries.people()).data ?? [];
  const deputies = useQuery(queries.deputies(unit)).data ?? [];
  const heads = people
    .filter((person) => person.unitId === unit && person.leader)
    .filter((person) => person.validTo == null || person.validTo >= today())
    .map((person) => person.name);
  const standIns = deputies.filter((deputy) => deputy.active).map((deputy) => deputy.personName);
  return [...new Set([...heads, ...standIns])];
}
