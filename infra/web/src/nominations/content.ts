import type { Nomination, NominationRequest } from '../api/types';

export type SubjectType = 'INDIVIDUAL' | 'COLLECTIVE';

export interface Subject {
  type: SubjectType;
  personId: string | null;
  name: string | null;
  members: number | null;
  women: number | null;
}

export interface Claim {
  text: string;
  source: string;
}

export interface Criterion {
  code: string;
  met: boolean;
  text: string | null;
}

/** What a unit writes, as the form holds it; the same members in the same order as they come back. */
export interface Content {
  subject: Subject | null;
  kind: string | null;
  field: string | null;
  topics: string[];
  title: string;
  summary: string;
  claims: Claim[];
  criteria: Criterion[];
  spread: string;
  replicability: string;
}

export const EMPTY: Content = {
  subject: null,
  kind: null,
  field: null,
  topics: [],
  title: '',
  summary: '',
  claims: [],
  criteria: [],
  spread: '',
  replicability: '',
};

export function contentOf(nomination: Nomination): Content {
  return {
    subject: subjectOf(nomination),
    kind: nomination.kind ?? null,
    field: nomination.field ?? null,
    topics: nomination.topics,
    title: nomination.title ?? '',
    summary: nomination.summary ?? '',
    claims: nomination.claims.map(({ text, source }) => ({ text, source })),
    criteria: nomination.criteria.map(({ code, met, text }) => ({
      code,
      met,
      text: text ?? null,
    })),
    spread: nomination.spread ?? '',
    replicability: nomination.replicability ?? '',
  };
}

export function requestOf(callId: string, content: Content): NominationRequest {
  return { callId, ...content };
}

export function subject(type: SubjectType): Subject {
  return { type, personId: null, name: null, members: null, women: null };
}

function subjectOf(nomination: Nomination): Subject | null {
  if (nomination.subjectType === 'INDIVIDUAL') {
    return { ...subject('INDIVIDUAL'), personId: nomination.personId ?? null };
  }
  if (nomination.subjectType === 'COLLECTIVE') {
    return {
      type: 'COLLECTIVE',
      personId: null,
      name: nomination.subjectName ?? null,
      members: nomination.members ?? null,
      women: nomination.women ?? null,
    };
  }
  return null;
}
