import { Card, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { NominationRow } from '../api/types';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { Status } from '../shared/Status';
import { day, period } from '../text/format';
import { useText } from '../text/Language';

/** A nomination in a list; the whole card leads to what can be done with it. */
export function NominationCard({
  nomination,
  unitName,
}: {
  nomination: NominationRow;
  unitName?: string | undefined;
}) {
  const text = useText();
  const access = useAccess();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  const writable = access.writes && ['DRAFT', 'RETURNED'].includes(nomination.status);
  const about = [
    nomination.subjectName,
    unitName,
    call && period(call.period, text),
    nomination.receiptNumber != null ? text.list.receipt(nomination.receiptNumber) : null,
    nomination.round > 1 ? text.list.round(nomination.round) : null,
    nomination.late ? text.list.late : null,
  ].filter(Boolean);
  return (
    <Card
      component={Link}
      to={writable ? paths.write(nomination.id) : paths.nomination(nomination.id)}
      className="card-link"
      padding="md"
    >
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} td="underline">
          {nomination.title ?? text.home.untitled}
        </Text>
        <Status of={nomination.status} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {about.join(' · ')}
        {about.length > 0 && ' · '}
        {day(nomination.since)}
      </Text>
    </Card>
  );
}
