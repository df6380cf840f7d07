import { Problem } from '../api/problem';

/** What was refused at one place of a form, as long as what was refused still stands there. */
export function placeIn(problem: Error | null, pointer: string, now: unknown): string | undefined {
  return problem instanceof Problem && stands(problem.sent, pointer, now)
    ? problem.places.find((place) => place.pointer === pointer)?.detail
    : undefined;
}

/** Whether what was sent has not been mended at that place. Nothing and an empty text are one. */
export function stands(sent: unknown, pointer: string, now: unknown): boolean {
  return plainly(at(sent, pointer)) === plainly(now);
}

/** What is at a place of something (RFC 6901; our names have no signs that need escaping). */
export function at(of: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], of);
}

function plainly(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.trim()) : JSON.stringify(value ?? '');
}
