import type { Value } from '../../api/settings';

/** How a part of a setting is filled in. */
export type Kind =
  | 'parts'
  | 'yes or no'
  | 'number'
  | 'text'
  | 'people'
  | 'choice'
  | 'choices'
  | 'list'
  | 'rows'
  | 'anything';

/** A list of which every row has the same words. */
export type Rows = Record<string, string>[];

/** The desks of a centre, whose members are people. */
const OF_PEOPLE = ['officers', 'directors', 'editors', 'council'];

/** What can be chosen from, where that is known. */
export const CHOICES: Record<string, string[]> = {
  ownUnit: ['SECOND_OFFICER', 'ALLOWED'],
  staffTypes: ['PUBLIC_EMPLOYEE', 'CIVIL_SERVANT', 'CONTRACT_WORKER'],
  owingUnitTypes: ['DEPARTMENT', 'OFFICE', 'STATION', 'LEADERSHIP', 'CENTRE'],
  weekend: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
};

/** Told from what stands there, since only the service knows its types. */
export function kindOf(name: string | null, value: Value): Kind {
  if (name !== null && OF_PEOPLE.includes(name)) return 'people';
  if (name !== null && name in CHOICES) return Array.isArray(value) ? 'choices' : 'choice';
  if (typeof value === 'boolean') return 'yes or no';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'text';
  if (value === null) return 'anything';
  if (!Array.isArray(value)) return 'parts';
  if (value.length > 0 && value.every(isRow)) return 'rows';
  return value.every((each) => each === null || typeof each !== 'object') ? 'list' : 'anything';
}

function isRow(value: Value): boolean {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'string')
  );
}
