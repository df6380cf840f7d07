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
      <Anchor
        component={Link}
        to={`${search.get('by') ? paths.outcome : paths.reports}?tu=${search.get('from') ?? ''}&den=${search.get('to') ?? ''}`}
      >
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

/** What was counted, in words. */
function about(search: URLSearchParams, text: ReturnType<typeof useText>): string {
  const step = search.get('step') ?? '';
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const what =
    step in text.reports.funnel.step
      ? text.reports.funnel.step[step as Step]
      : text.status[step as NominationStatus];
  const months = from === to ? period(from, text) : `${period(from, text)} – ${period(to, text)}`;
  return `${what}, ${months}`;
}
