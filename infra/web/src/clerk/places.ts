import type { Place } from '../api/problem';
import type { ReasonRow } from '../api/types';
import type { Content } from '../nominations/content';
import { at, stands } from '../shared/placeIn';

/** In which of the four steps a place of the form is. */
const STEPS = [
  ['/subject', '/kind', '/field', '/topics'],
  ['/title', '/summary', '/spread', '/replicability'],
  ['/claims', '/criteria'],
];

export function stepOf(pointer: string): number {
  const step = STEPS.findIndex((places) => places.some((place) => isWithin(pointer, place)));
  return step === -1 ? 0 : step;
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** The id of the input at that place, for labels, errors and jumps. */
export function inputId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** What is to be mended, by the place beside which it is shown. */
export interface Remarks {
  /** What is missing or wrong, once it is time to say so. */
  error: (pointer: string) => string | undefined;
  /** What the office wants changed there. */
  wish: (pointer: string) => string | undefined;
}

/**
 * @param text what was found wrong and what it is now; none before it is time to say so. What was
 *     mended is not said until it is looked at again; of a length, `Written` knows by itself.
 */
export function remarks(
  missing: Place[],
  text: { was: unknown; now: Content } | null,
  wishes: { reason: ReasonRow; words: string }[],
): Remarks {
  return {
    error: (pointer) =>
      text === null
        ? undefined
        : missing
            .filter((place) => place.pointer === pointer)
            .filter(
              ({ code }) => code === 'length' || stands(text.was, pointer, at(text.now, pointer)),
            )
            .map((place) => place.detail)
            .join(' ') || undefined,
    wish: (pointer) =>
      wishes
        .filter(({ reason }) => reason.pointer === pointer)
        .map(({ words }) => words)
        .join(' ') || undefined,
  };
}
