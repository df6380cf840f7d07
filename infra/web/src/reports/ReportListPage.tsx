import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { reportQueries, type ListedNomination, type Step } from '../api/reports';
import type { NominationStatus } from '../api/types';
import { paths } from '../app/paths';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { Status } from '../shared/Status';
import { period } from '../text/format';
import { useText } from '../text/Language';

/** The nominations that a figure counts. */
export default function ReportListPage() {
  const text = useText();
  const words = text.reports;
  const [search] = useSearchParams();
  const list = useInfiniteQuery(reportQueries.list(search.toString()));
  const found = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack>
      <PageTitle>{words.list.title}</PageTitle>
      <Anchor component={Link} to={back(search)}>
        {words.list.back}
      </Anchor>
      <Text>{about(search, text)}</Text>
      {list.error && <ProblemNote problem={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data && found.length === 0 && <Empty>{words.list.empty}</Empty>}
      {found.map((each) => (
        <Listed key={each.nominationId} nomination={each} />
      ))}
      {list.hasNextPage && (
        <Button
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {words.list.more}
        </Button>
      )}
    </Stack>
  );
}

/** The report that the figure is in, over the same months. */
function back(search: URLSearchParams): string {
  const [from, to] = [search.get('from'), search.get('to')];
  const months = from !== null && to !== null ? `?tu=${from}&den=${to}` : '';
  return `${search.get('by') ? paths.outcome : paths.reports}${months}`;
}

function Listed({ nomination }: { nomination: ListedNomination }) {
  const text = useText();
  const parts = [
    nomination.subjectName,
    nomination.unitName,
    period(nomination.period, text),
    nomination.late ? text.reports.list.late : null,
  ];
  return (
    <Card
      component={Link}
      to={paths.nomination(nomination.nominationId)}
      className="card-link"
      padding="md"
    >
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} td="underline">
          {nomination.title ?? text.reports.list.forgotten}
        </Text>
        <Status of={nomination.status} />
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {parts.filter(Boolean).join(' · ')}
      </Text>
    </Card>
  );
}

/** What was counted, in words; an address that names neither counts everything. */
function about(search: URLSearchParams, text: ReturnType<typeof useText>): string {
  const step = search.get('step') ?? '';
  const what =
    step in text.reports.funnel.step
      ? text.reports.funnel.step[step as Step]
      : step in text.status
        ? text.status[step as NominationStatus]
        : text.reports.list.everything;
  const months = ['from', 'to']
    .map((end) => search.get(end))
    .filter((month) => month !== null)
    .map((month) => period(month, text));
  return [what, [...new Set(months)].join(' – ')].filter(Boolean).join(', ');
}
