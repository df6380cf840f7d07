import { Button, Card, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { NominationRow } from '../api/types';
import { paths } from '../app/paths';
import { day, deadline, remaining } from '../text/format';
import { useText } from '../text/Language';

export function WaitingCard({ nomination }: { nomination: NominationRow }) {
  const text = useText();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  return (
    <Card component="article" className="note">
      <Text fw={600} size="lg">
        {nomination.title ?? text.home.untitled}
      </Text>
      <Text>{nomination.subjectName}</Text>
      <Text size="sm" c="dimmed">
        {call && `${deadline(call, text)} (${remaining(call.dueBefore, text)}) · `}
        {text.next.since(day(nomination.since))}
      </Text>
      <Group mt="sm">
        <Button component={Link} to={paths.waitingOne(nomination.id)}>
          {text.waiting.read}
        </Button>
      </Group>
    </Card>
  );
}
