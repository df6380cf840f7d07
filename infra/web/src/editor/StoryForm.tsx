import { Card, MultiSelect, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import { Written } from '../clerk/Written';
import { useLanguage } from '../text/Language';
import type { StoryText } from './storyText';

/** What the public will read, word by word. */
export function StoryForm({
  content,
  change,
}: {
  content: StoryText;
  change: (part: Partial<StoryText>) => void;
}) {
  const { text, code: language } = useLanguage();
  const words = text.editor.page;
  const topics = useQuery(queries.catalogues()).data?.topics ?? [];
  return (
    <Card component="section">
      <Stack>
        <Title order={2} size="h4">
          {words.forPublic}
        </Title>
        <Written
          pointer="/headline"
          label={words.headline}
          hint={words.headlineHint}
          value={content.headline}
          length={{ shortest: 10, longest: 200 }}
          lines={1}
          error={undefined}
          onChange={(headline) => {
            change({ headline: headline.replace(/\n+/g, ' ') });
          }}
        />
        <Written
          pointer="/lead"
          label={words.lead}
          hint={words.leadHint}
          value={content.lead}
          length={{ shortest: 30, longest: 500 }}
          lines={3}
          error={undefined}
          onChange={(lead) => {
            change({ lead: lead.replace(/\n+/g, ' ') });
          }}
        />
        <Written
          pointer="/body"
          label={words.body}
          hint={words.bodyHint}
          value={content.body}
          length={{ shortest: 200, longest: 10_000 }}
          lines={12}
          error={undefined}
          onChange={(body) => {
            change({ body });
          }}
        />
        <TextInput
          label={words.nameShown}
          description={words.nameShownHint}
          maxLength={200}
          value={content.nameShown}
          onChange={(event) => {
            change({ nameShown: event.currentTarget.value });
          }}
        />
        <TextInput
          label={words.unitShown}
          maxLength={200}
          value={content.unitShown}
          onChange={(event) => {
            change({ unitShown: event.currentTarget.value });
          }}
        />
        <MultiSelect
          label={`${words.topics} (${words.topicsHint})`}
          maxValues={5}
          data={topics.map((topic) => ({ value: topic.code, label: topic[language] }))}
          value={content.topics}
          onChange={(chosen) => {
            change({ topics: chosen });
          }}
        />
      </Stack>
    </Card>
  );
}
