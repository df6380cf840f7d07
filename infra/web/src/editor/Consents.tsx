import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Consent, PublicChannel, Story } from '../api/stories';
import { useAccess } from '../app/access';
import { Ask } from '../shared/Ask';
import type { DraftKeeper } from '../shared/DraftKeeper';
import { ProblemNote } from '../shared/ProblemNote';
import { day } from '../text/format';
import { useText } from '../text/Language';
import { RecordConsent } from './RecordConsent';
import type { StoryText } from './storyText';
import { useStoryAction } from './useStory';

/** On which channels those in the story may be shown, by their own word. */
export function Consents({ story, keeper }: { story: Story; keeper: DraftKeeper<StoryText> }) {
  const words = useText().editor.consents;
  const access = useAccess();
  return (
    <Card component="section" id="field-consents">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.explain}
      </Text>
      {story.consents.length === 0 && <Text>{words.none}</Text>}
      <Stack component="ul" m={0} p={0} className="consents">
        {story.consents.map((consent, place) => (
          <One key={place} story={story} consent={consent} keeper={keeper} />
        ))}
      </Stack>
      {access.recordsConsent && <RecordConsent story={story} keeper={keeper} />}
    </Card>
  );
}

function One(props: { story: Story; consent: Consent; keeper: DraftKeeper<StoryText> }) {
  const text = useText();
  const words = text.editor.consents;
  const { consent } = props;
  const { problem, perform } = useStoryAction(props.story.id, props.keeper);
  const [asking, ask] = useState(false);
  const channel = words.channels[consent.channel as PublicChannel];
  const state = consent.stands
    ? words.stands(day(consent.on))
    : consent.withdrawnAt != null
      ? words.withdrawn(day(consent.withdrawnAt))
      : words.refused(day(consent.on));
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{channel}</Text>
          <Text size="sm">
            {[state, consent.by ? words.said(consent.by) : null, consent.evidence]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {consent.stands && (
          <Button
            size="sm"
            variant="default"
            aria-label={`${words.withdraw}: ${channel}`}
            onClick={() => {
              ask(true);
            }}
          >
            {words.withdraw}
          </Button>
        )}
      </Group>
      {problem && <ProblemNote problem={problem} />}
      <Ask
        words={words.withdrawAsk(channel)}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          await perform('consents/withdraw', { channel: consent.channel });
          ask(false);
        }}
      />
    </li>
  );
}
