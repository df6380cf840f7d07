import { Button, Card, Text, Title } from '@mantine/core';
import type { Story } from '../api/stories';
import type { DraftKeeper } from '../shared/DraftKeeper';
import { ProblemNote } from '../shared/ProblemNote';
import { day } from '../text/format';
import { useText } from '../text/Language';
import type { StoryText } from './storyText';
import { useStoryAction } from './useStory';

/** Somebody vouches that no patient can be recognised in the text as it stands. */
export function Statement(props: {
  story: Story;
  keeper: DraftKeeper<StoryText>;
  writes: boolean;
}) {
  const words = useText().editor.statement;
  const { running, problem, perform } = useStoryAction(props.story.id, props.keeper);
  const { statement } = props.story;
  return (
    <Card component="section" id="field-statement">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.explain}
      </Text>
      {problem && <ProblemNote problem={problem} />}
      <div role="status">
        {statement != null && <Text>{words.confirmed(day(statement.at))}</Text>}
      </div>
      {statement == null && props.writes && (
        <Button mr="auto" variant="default" loading={running} onClick={() => void perform('vouch')}>
          {words.confirm}
        </Button>
      )}
    </Card>
  );
}
