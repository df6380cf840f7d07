import { useQuery } from '@tanstack/react-query';
import { storyQueries, type StoryRow } from '../api/stories';

/** The stories by what has to be done with them; what waits longest comes first. */
export function useStories(enabled = true) {
  const stories = useQuery({ ...storyQueries.all(), enabled });
  const all = stories.data ?? [];
  return {
    ...stories,
    all,
    todo: all.filter(waits),
    published: all
      .filter((story) => story.status === 'PUBLISHED' && !waits(story))
      .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')),
    hidden: all.filter((story) => story.status === 'HIDDEN' && !waits(story)),
  };
}

function waits(story: StoryRow): boolean {
  return (
    ['DRAFT', 'READY'].includes(story.status) || (story.status === 'PUBLISHED' && story.changed)
  );
}
