import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useText } from '../text/Language';
import { useStories } from './useStories';

/** On the first page: whether a story waits. */
export function StoriesShort() {
  const text = useText();
  const stories = useStories();
  if (stories.data === undefined) return null;
  return (
    <Card component="section" className="note">
      <Group justify="space-between">
        <Stack gap={0}>
          <Text fw={600} size="lg">
            {text.editor.title}
          </Text>
          <Text>
            {stories.todo.length > 0
              ? text.editor.waiting(stories.todo.length)
              : text.editor.nothingWaits}
          </Text>
        </Stack>
        <Button component={Link} to={paths.stories}>
          {text.editor.open}
        </Button>
      </Group>
    </Card>
  );
}
