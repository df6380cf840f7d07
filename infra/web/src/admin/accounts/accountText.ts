import type { Account, Grant } from '../../api/accounts';
import type { Role } from '../../api/types';
import { today } from '../../text/format';

/** An account as it is filled in. */
export interface AccountText {
  username: string;
  personId: string | null;
  name: string;
  email: string;
  unitId: string | null;
  roles: Grant[];
}

export const NOTHING: AccountText = {
  username: '',
  personId: null,
  name: '',
  email: '',
  unitId: null,
  roles: [],
};

export function textOf(account: Account): AccountText {
  const { username, personId, name, email, unitId, roles } = account;
  return { username, personId, name, email: email ?? '', unitId, roles };
}

export function requestOf(text: AccountText) {
  return {
    username: text.username.trim(),
    name: text.name.trim(),
    email: text.email.trim() || null,
    unitId: text.unitId,
    personId: text.personId,
    roles: text.roles,
  };
}

/** Takes a role away, or gives it from today on. */
export function turned(roles: Grant[], role: Role): Grant[] {
  return roles.some((grant) => grant.role === role)
    ? roles.filter((grant) => grant.role !== role)
    : [...roles, { role, from: today(), to: null }];
}
