import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { storyQueries } from '../api/stories';
import { day } from '../text/format';
import { useText } from '../text/Language';

/** What readers say is wrong, if they say anything. */
export function Reports({ story }: { story: string }) {
  const words = useText().editor.reports;
  const reports = useQuery(storyQueries.reports(story)).data ?? [];
  if (reports.length === 0) return null;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.title}
      </Title>
      <Stack component="ul" m={0} p={0} className="consents">
        {reports.map((report) => (
          <li key={report.id}>
            <Text className="written">{report.message}</Text>
            <Text size="sm" c="dimmed">
              {words.edition(report.edition, day(report.receivedAt))}
              {report.contact && ` · ${words.contact(report.contact)}`}
            </Text>
          </li>
        ))}
      </Stack>
    </Card>
  );
}
