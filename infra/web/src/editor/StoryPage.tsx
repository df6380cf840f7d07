import './editor.css';
import { Alert, Anchor, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { storyQueries, type Story } from '../api/stories';
import { useAccess } from '../app/access';
import { SaveState } from '../clerk/SaveState';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { OtherText, TwoTexts } from '../shared/TwoTexts';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import { Claims } from './Claims';
import { Consents } from './Consents';
import { Dossier } from './Dossier';
import { PublicArticle } from './PublicArticle';
import { Publishing } from './Publishing';
import { Reports } from './Reports';
import { Statement } from './Statement';
import { StoryForm } from './StoryForm';
import { StoryStatus } from './StoryStatus';
import { differences } from './storyText';
import { useWriting } from './useStory';

export default function StoryPage() {
  const { id = '' } = useParams();
  const story = useQuery({ ...storyQueries.one(id), refetchOnWindowFocus: 'always' });
  if (story.data) return <One key={id} story={story.data} />;
  return story.error ? (
    <ProblemNote problem={story.error} retry={() => void story.refetch()} />
  ) : (
    <Loading />
  );
}

/** The public text beside what it is made from, and everything on its way to the public and back. */
function One({ story }: { story: Story }) {
  const text = useText();
  const access = useAccess();
  const { draft, keeper } = useWriting(story);
  const forgotten = story.hidden?.reasonCode === 'FORGOTTEN';
  const writes = access.edits && !forgotten;
  const compare = (one: typeof draft.content, other: typeof draft.content) =>
    differences(one, other, text);

  return (
    <Stack gap="lg" className="broad">
      <PageTitle>{draft.content.headline || text.editor.list.untitled}</PageTitle>
      <Standing story={story} />
      {writes && <SaveState draft={draft} retry={() => void keeper.flush()} />}
      {draft.keeping.kind === 'conflict' && (
        <TwoTexts draft={draft} keeper={keeper} compare={compare} />
      )}
      <OtherText draft={draft} compare={compare} />
      {!forgotten && (
        <>
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {writes ? (
              <StoryForm
                content={draft.content}
                change={(part) => {
                  keeper.change({ ...draft.content, ...part });
                }}
              />
            ) : (
              <Card>
                <Text c="dimmed" mb="md">
                  {text.editor.page.readOnly}
                </Text>
                <PublicArticle content={draft.content} />
              </Card>
            )}
            <Dossier story={story} />
          </SimpleGrid>
          <Claims story={story} keeper={keeper} writes={writes} />
          <Consents story={story} keeper={keeper} />
          <Statement story={story} keeper={keeper} writes={writes} />
          <Publishing story={story} writing={{ draft, keeper }} writes={writes} />
        </>
      )}
      {access.edits && <Reports story={story.id} />}
    </Stack>
  );
}

/** Where it stands, and what of that has to be known. */
function Standing({ story }: { story: Story }) {
  const text = useText();
  const words = text.editor.page;
  const { hidden } = story;
  return (
    <>
      <Group>
        <StoryStatus of={story.status} />
        {story.status === 'PUBLISHED' && story.publishedAt != null && (
          <Text c="dimmed">{words.edition(story.edition, day(story.publishedAt))}</Text>
        )}
        {story.status === 'PUBLISHED' && story.page != null && (
          <Anchor href={story.page} target="_blank" rel="noreferrer">
            {words.seePublic}
          </Anchor>
        )}
      </Group>
      {hidden?.reasonCode === 'FORGOTTEN' && <Alert color="gold">{words.forgotten}</Alert>}
      {hidden?.at != null && hidden.reasonCode !== 'FORGOTTEN' && (
        <Alert color="gold">
          {words.hiddenSince(
            text.editor.publish.reasons[hidden.reasonCode] ?? hidden.reasonCode,
            day(hidden.at),
          )}
        </Alert>
      )}
      {hidden?.dueBy != null && (
        <Alert color="seal">{words.takeDown(`${time(hidden.dueBy)} ${day(hidden.dueBy)}`)}</Alert>
      )}
      {story.changed && story.status === 'PUBLISHED' && <Alert color="gold">{words.changed}</Alert>}
    </>
  );
}
