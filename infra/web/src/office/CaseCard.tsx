import { Anchor, Card, Checkbox, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { queries } from '../api/queries';
import type { CaseRow } from '../api/types';
import { paths } from '../app/paths';
import { daysSince, period } from '../text/format';
import { useText } from '../text/Language';
import { CaseStatus } from './CaseStatus';
import { isStuck } from './useCaseList';

interface Selection {
  selected: boolean;
  select: (is: boolean) => void;
}

/** A case in the list; its page leads back to the list as it was filtered. */
export function CaseCard({ row, selection }: { row: CaseRow; selection: Selection | null }) {
  const text = useText();
  const { search } = useLocation();
  const call = useQuery(queries.calls()).data?.find((each) => each.id === row.callId);
  const title = row.title ?? text.office.list.notArrived;
  const about = [
    row.subjectName,
    row.unitName,
    call && period(call.period, text),
    row.round > 1 ? text.office.one.round(row.round) : null,
  ].filter(Boolean);
  return (
    <Card component="article" padding="md" className={isStuck(row) ? 'note' : undefined}>
      <Group wrap="nowrap" align="flex-start">
        {selection && (
          <Checkbox
            mt={4}
            aria-label={text.office.list.select(title)}
            checked={selection.selected}
            onChange={(event) => {
              selection.select(event.currentTarget.checked);
            }}
          />
        )}
        <div className="grow">
          <Group justify="space-between" align="flex-start" gap="xs">
            <Anchor
              component={Link}
              to={paths.case(row.nominationId)}
              state={{ list: search }}
              c="inherit"
              fw={600}
            >
              {title}
            </Anchor>
            <CaseStatus of={row.status} />
          </Group>
          <Text size="sm" c="dimmed" mt={4}>
            {about.join(' · ')} ·{' '}
            <Text span inherit fw={isStuck(row) ? 700 : undefined}>
              {text.office.list.waited(daysSince(row.since))}
            </Text>
          </Text>
        </div>
      </Group>
    </Card>
  );
}
