import type { PinnedDossier } from '../api/types';
import { labelOf } from '../clerk/labels';
import type { Dictionary } from '../text/vi';

const PARTS = ['/kind', '/field', '/topics', '/title', '/summary', '/claims'];
const LAST_PARTS = ['/criteria', '/spread', '/replicability'];

/** The places of a dossier that a reason can be about, as the unit's form calls them. */
export function placesOf(dossier: PinnedDossier | null | undefined, text: Dictionary) {
  const claims = (dossier?.claims ?? []).flatMap((_, at) => [
    `/claims/${at}/text`,
    `/claims/${at}/source`,
  ]);
  return [
    { value: '/subject', label: text.dossier.subject },
    ...[...PARTS, ...claims, ...LAST_PARTS].map((pointer) => ({
      value: pointer,
      label: labelOf(pointer, text),
    })),
  ];
}
