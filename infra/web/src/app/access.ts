import { useQuery } from '@tanstack/react-query';
import { queries, useMe } from '../api/queries';
import type { Role } from '../api/types';

/** What somebody may do here. The services decide; this only spares people what would be refused. */
export interface Access {
  writes: boolean;
  signsOff: boolean;
  appointsDeputies: boolean;
  /** Sees the nominations of all units, not only of their own. */
  seesAll: boolean;
  /** Checks for the office what units have sent, and looks after what they owe. */
  checks: boolean;
  decides: boolean;
  /** Sits on the council, or runs its votings. */
  votes: boolean;
  runsVotings: boolean;
  /** Figures of all units, or of their own. */
  seesReports: boolean;
  managesAccounts: boolean;
  seesAccounts: boolean;
  /** To people of units without mail; the service decides which. */
  givesFirstPasswords: boolean;
  seesAudit: boolean;
  decidesSettings: boolean;
  seesSettings: boolean;
  seesOperations: boolean;
  /** Settles what has got stuck. */
  operates: boolean;
  /** Of what concerns all centres. */
  rebuilds: boolean;
  edits: boolean;
  seesStories: boolean;
  hidesStories: boolean;
  /** Also whoever is in a story, for that one; nobody else gets to see it. */
  recordsConsent: boolean;
}

export function useAccess(): Access {
  const me = useMe();
  const has = (...roles: Role[]) => roles.some((role) => me.roles.includes(role));
  const deputies = useQuery({
    ...queries.deputies(me.unit ?? ''),
    enabled: me.unit !== null && me.person !== null && !has('UNIT_HEAD'),
  });
  const standsIn =
    deputies.data?.some((deputy) => deputy.active && deputy.personId === me.person) ?? false;
  return {
    writes: me.unit !== null && has('UNIT_REPORTER', 'UNIT_HEAD'),
    signsOff: has('UNIT_HEAD') || standsIn,
    appointsDeputies: has('UNIT_HEAD'),
    seesAll: has('EMULATION_OFFICER', 'DIRECTOR', 'AUDITOR'),
    checks: has('EMULATION_OFFICER'),
    decides: has('DIRECTOR'),
    votes: has('COUNCIL_MEMBER', 'COUNCIL_SECRETARY', 'COUNCIL_CHAIR'),
    runsVotings: has('COUNCIL_SECRETARY', 'COUNCIL_CHAIR', 'EMULATION_OFFICER'),
    managesAccounts: has('ADMIN'),
    seesAccounts: has('ADMIN', 'EMULATION_OFFICER', 'AUDITOR'),
    givesFirstPasswords: has('ADMIN', 'EMULATION_OFFICER'),
    seesAudit: has('ADMIN', 'AUDITOR'),
    decidesSettings: has('ADMIN'),
    seesSettings: has('ADMIN', 'AUDITOR', 'EMULATION_OFFICER', 'DIRECTOR'),
    seesOperations: has('ADMIN', 'OPERATOR', 'AUDITOR'),
    operates: has('ADMIN', 'OPERATOR'),
    rebuilds: has('OPERATOR'),
    edits: has('EDITOR'),
    seesStories: has('EDITOR', 'DIRECTOR', 'EMULATION_OFFICER', 'AUDITOR'),
    hidesStories: has('EDITOR', 'DIRECTOR'),
    recordsConsent: has('EDITOR', 'EMULATION_OFFICER') || !has('DIRECTOR', 'AUDITOR'),
    seesReports: me.unit !== null || has('EMULATION_OFFICER', 'DIRECTOR', 'AUDITOR'),
  };
}
