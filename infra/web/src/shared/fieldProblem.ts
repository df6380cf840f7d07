import { Problem } from '../api/problem';

/** What was refused at one place of a form. */
export function at(problem: Error | null, pointer: string): string | undefined {
  return problem instanceof Problem
    ? problem.places.find((place) => place.pointer === pointer)?.detail
    : undefined;
}
