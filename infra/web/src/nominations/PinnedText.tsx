import type { PinnedDossier } from '../api/types';
import { useText } from '../text/Language';
import type { Content } from './content';
import { DossierText } from './DossierText';

/** What one round was about, word for word, with whom it named then. */
export function PinnedText({ dossier, unitId }: { dossier: PinnedDossier; unitId: string }) {
  const text = useText();
  return (
    <DossierText
      content={contentOf(dossier)}
      unitId={unitId}
      subject={[dossier.subjectName, dossier.profile?.post, membersOf(dossier, text)]
        .filter(Boolean)
        .join(', ')}
    />
  );
}

export function contentOf(dossier: PinnedDossier): Content {
  const { profile } = dossier;
  return {
    subject: null,
    kind: profile?.kind ?? null,
    field: profile?.field ?? null,
    topics: profile?.topics ?? [],
    title: dossier.title,
    summary: dossier.summary,
    claims: dossier.claims,
    criteria: (profile?.criteria ?? []).map((each) => ({ ...each, text: each.text ?? null })),
    spread: profile?.spread ?? '',
    replicability: profile?.replicability ?? '',
  };
}

function membersOf({ profile }: PinnedDossier, { dossier }: ReturnType<typeof useText>) {
  return profile?.members == null ? null : dossier.members(profile.members, profile.women ?? 0);
}
