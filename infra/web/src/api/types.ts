import type { components as award } from '../../target/api/award';
import type { components as nomination } from '../../target/api/nomination';
import type { components as notification } from '../../target/api/notification';
import type { components as reporting } from '../../target/api/reporting';
import type { components as review } from '../../target/api/review';

type OfNomination = nomination['schemas'];

export type CallRow = OfNomination['CallRow'];
export type ObligationRow = OfNomination['ObligationRow'];
export type NominationRow = OfNomination['NominationProgress'];
export type Nomination = OfNomination['NominationDetail'];
export type NominationRequest = OfNomination['NominationRequest'];
export type SimilarNomination = OfNomination['SimilarNomination'];
export type Catalogues = OfNomination['Catalogues'];
export type Entry = OfNomination['Entry'];
export type WritingRules = OfNomination['WritingRules'];
export type PersonRow = OfNomination['PersonRow'];
export type UnitRow = OfNomination['UnitRow'];
export type DeputyRow = OfNomination['DeputyRow'];

export type CaseRow = review['schemas']['CaseRow'];
export type CaseDetail = review['schemas']['CaseDetail'];
export type CaseStep = review['schemas']['StepRow'];
export type Voting = review['schemas']['VotingDetail'];
export type PinnedDossier = review['schemas']['Dossier'];
export type ReasonRow = review['schemas']['ReasonRow'];
export type ReasonCatalogue = review['schemas']['ReasonCatalogue'];

export type ProposalRow = award['schemas']['ProposalRow'];
export type ProposalDetail = award['schemas']['ProposalDetail'];
export type Review = award['schemas']['Review'];
export type Approvals = award['schemas']['ApprovalsAnswer'];
export type DeclineReasons = award['schemas']['ReasonCatalogue'];

export type ComplianceReport = reporting['schemas']['ComplianceReport'];
export type MessageRow = notification['schemas']['MessageRow'];
export type ImportProgress = nomination['schemas']['Progress'];

/** The gateway's own answer to who is signed in. */
export interface Me {
  name: string;
  centre: string;
  unit: string | null;
  person: string | null;
  roles: Role[];
}

export type Role =
  | 'UNIT_REPORTER'
  | 'UNIT_HEAD'
  | 'EMULATION_OFFICER'
  | 'COUNCIL_MEMBER'
  | 'COUNCIL_SECRETARY'
  | 'COUNCIL_CHAIR'
  | 'DIRECTOR'
  | 'EDITOR'
  | 'SUPERIOR_OFFICER'
  | 'MASS_ORGANISATION'
  | 'AUDITOR'
  | 'OPERATOR'
  | 'ADMIN';

/** No other word for a state, here or on screen. */
export type NominationStatus =
  | 'DRAFT'
  | 'AWAITING_HEAD'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'DISCARDED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'RECOMMENDED'
  | 'NOT_RECOMMENDED'
  | 'APPROVED'
  | 'GRANTED'
  | 'DECLINED'
  | 'PUBLISHED';

export type NextStep =
  | 'HAND_IN'
  | 'SIGN_OFF'
  | 'OFFICE_CHECK'
  | 'COUNCIL_VOTE'
  | 'DECISION'
  | 'GRANT'
  | 'PUBLICATION';
