import type { Notice } from '../api/notices';
import { paths } from '../app/paths';

const OF_STORIES = ['TO_PUBLISH', 'TO_TAKE_DOWN', 'HONOURED', 'HONOURED_PUBLICLY'];

/** Where somebody can do what a notice asks for, or read what it tells of. */
export function target(notice: Notice): string | null {
  const { kind, nominationId: id } = notice;
  if (id == null) return ['REMINDER', 'OVERDUE'].includes(kind) ? paths.home : null;
  if (OF_STORIES.includes(kind)) return paths.story(id);
  if (kind === 'HANDED_IN') return paths.waitingOne(id);
  if (kind === 'RETURNED') return paths.write(id);
  return paths.nomination(id);
}
