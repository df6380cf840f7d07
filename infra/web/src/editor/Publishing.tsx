import { Alert, Anchor, Button, Card, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { PublicChannel, Story } from '../api/stories';
import { useAccess } from '../app/access';
import { inputId } from '../clerk/places';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { HideStory } from './HideStory';
import { PublicArticle } from './PublicArticle';
import { missingWords } from './storyText';
import { useStoryAction, type Writing } from './useStory';

/** What is still to do, the preview, and the two steps to the public and back. */
export function Publishing(props: { story: Story; writing: Writing; writes: boolean }) {
  const text = useText();
  const words = text.editor.publish;
  const access = useAccess();
  const { story } = props;
  const { draft, keeper } = props.writing;
  const { running, problem, perform } = useStoryAction(story.id, keeper);
  const [previewed, preview] = useState(false);
  const [hides, hide] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const standing = story.consents
    .filter((each) => each.stands)
    .map((each) => text.editor.consents.channels[each.channel as PublicChannel]);
  const canPublish = props.writes && publishable(story);

  async function publish() {
    const ready = story.status === 'DRAFT' ? await perform('ready') : true;
    if (ready && (await perform('publish'))) {
      preview(false);
      setDone(words.published);
    }
  }

  return (
    <Card component="section">
      <Stack>
        <Title order={2} size="h4">
          {words.title}
        </Title>
        {done && (
          <Alert role="status" color="gold">
            {done}
          </Alert>
        )}
        {props.writes && (canPublish || story.missing.length > 0) && <Missing story={story} />}
        {standing.length > 0 && <Text>{words.channels(standing.join(', '))}</Text>}
        {problem && !previewed && <ProblemNote problem={problem} />}
        <Group>
          <Button
            variant={canPublish ? 'filled' : 'default'}
            onClick={() => {
              preview(true);
            }}
          >
            {words.preview}
          </Button>
          {story.status === 'PUBLISHED' && access.hidesStories && (
            <Button
              variant="default"
              onClick={() => {
                hide(true);
              }}
            >
              {words.hide}
            </Button>
          )}
        </Group>
      </Stack>
      <Modal
        opened={previewed}
        onClose={() => {
          preview(false);
        }}
        title={words.previewTitle}
        size="xl"
        closeButtonProps={{ 'aria-label': text.close }}
      >
        <Stack>
          <PublicArticle content={draft.content} />
          {standing.length > 0 && <Text size="sm">{words.channels(standing.join(', '))}</Text>}
          {problem && <ProblemNote problem={problem} />}
          {canPublish && (
            <>
              <Text size="sm" c="dimmed">
                {words.elsewhere}
              </Text>
              <Button mr="auto" loading={running} onClick={publish}>
                {story.edition > 0 ? words.publishAgain : words.publish}
              </Button>
            </>
          )}
        </Stack>
      </Modal>
      <HideStory
        opened={hides}
        onClose={() => {
          hide(false);
        }}
        onHide={async (reasonCode) => {
          const hidden = await perform('hide', { reasonCode });
          if (hidden) setDone(words.hidden);
          return hidden !== null;
        }}
        problem={problem}
      />
    </Card>
  );
}

function publishable(story: Story): boolean {
  const channels = story.consents.filter((each) => each.stands).map((each) => each.channel);
  const news =
    story.status !== 'PUBLISHED' ||
    story.changed ||
    [...channels].sort().join() !== [...story.channels].sort().join();
  return story.missing.length === 0 && news;
}

function Missing({ story }: { story: Story }) {
  const text = useText();
  const words = text.editor.missing;
  if (story.missing.length === 0) return <Text role="status">{words.complete}</Text>;
  return (
    <Alert color="gold" title={words.title(story.missing.length)} role="status">
      <List size="sm">
        {story.missing.map((each) => (
          <List.Item key={each.pointer}>
            <Anchor href={`#${inputId(each.pointer)}`} inherit>
              {missingWords(each, text)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
