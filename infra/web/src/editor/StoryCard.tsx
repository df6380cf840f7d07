import { Card, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { StoryRow } from '../api/stories';
import { paths } from '../app/paths';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import { StoryStatus } from './StoryStatus';

/** A story in a list, with what has to be known about it. */
export function StoryCard({ story }: { story: StoryRow }) {
  const text = useText();
  const words = text.editor.list;
  const about = [
    story.nameShown,
    story.unitShown,
    story.status === 'PUBLISHED' && story.publishedAt != null
      ? words.publishedOn(day(story.publishedAt))
      : null,
  ];
  const urgent = [
    story.changed ? words.changed : null,
    story.reports > 0 ? words.reports(story.reports) : null,
    story.hiddenDueBy != null
      ? words.takeDown(`${time(story.hiddenDueBy)} ${day(story.hiddenDueBy)}`)
      : null,
  ];
  return (
    <Card component={Link} to={paths.story(story.id)} className="card-link" padding="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} td="underline">
          {story.headline ?? words.untitled}
        </Text>
        <StoryStatus of={story.status} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {about.filter(Boolean).join(' · ')}
      </Text>
      {urgent.some(Boolean) && (
        <Text size="sm" fw={600}>
          {urgent.filter(Boolean).join(' · ')}
        </Text>
      )}
    </Card>
  );
}
