import { Card, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { Story, TextPart } from '../api/stories';
import { useText } from '../text/Language';

/** What was approved, and where the public text says something else. */
export function Dossier({ story }: { story: Story }) {
  const text = useText();
  const words = text.editor.page;
  const { dossier, differences } = story;
  if (dossier == null) {
    return (
      <Card component="section">
        <Title order={2} size="h4">
          {words.dossier}
        </Title>
        <Text c="dimmed">{words.dossierComing}</Text>
      </Card>
    );
  }
  return (
    <Stack>
      <Card component="section">
        <Stack gap="sm">
          <Title order={2} size="h4">
            {words.dossier}
          </Title>
          <Text fw={600}>{dossier.title}</Text>
          <Text c="dimmed">{dossier.subjectName}</Text>
          <Text className="written">{dossier.summary}</Text>
        </Stack>
      </Card>
      <Card component="section">
        <Stack gap="sm">
          <Title order={2} size="h4">
            {words.differences}
          </Title>
          <Text size="sm" c="dimmed">
            {words.differencesExplain}
          </Text>
          <Text fw={600}>
            <Parts of={differences.headline} />
          </Text>
          <Text className="written">
            <Parts of={differences.body} />
          </Text>
        </Stack>
      </Card>
    </Stack>
  );
}

function Parts({ of }: { of: TextPart[] }) {
  const text = useText();
  const words = text.editor.page;
  return of.map((part, place) => {
    if (part.kind === 'SAME') return <span key={place}>{part.text} </span>;
    const Tag = part.kind === 'REMOVED' ? 'del' : 'ins';
    return (
      <Tag key={place}>
        <VisuallyHidden>{part.kind === 'REMOVED' ? words.removed : words.added} </VisuallyHidden>
        {part.text}{' '}
      </Tag>
    );
  });
}
