import { Badge, Button, Card, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { noticeQueries, NOTICES, type Notice } from '../api/notices';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import { target } from './target';

/** What somebody was told, the newest first. */
export default function NoticesPage() {
  const text = useText();
  const words = text.notices;
  const [search, setSearch] = useSearchParams();
  const onlyUnread = search.has('chua-doc');
  const notices = useInfiniteQuery(noticeQueries.list(onlyUnread));
  const found = notices.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = found[0];
  const all = useAction();
  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Group justify="space-between">
        <Checkbox
          label={words.onlyUnread}
          checked={onlyUnread}
          onChange={(event) => {
            setSearch(event.currentTarget.checked ? { 'chua-doc': '' } : {}, { replace: true });
          }}
        />
        {newest !== undefined && found.some((notice) => notice.readAt == null) && (
          <Button
            size="sm"
            variant="default"
            loading={all.running}
            onClick={() => void all.run(`${NOTICES}/${newest.id}/read-so-far`)}
          >
            {words.markAllRead}
          </Button>
        )}
      </Group>
      {all.problem && <ProblemNote problem={all.problem} />}
      {notices.error && (
        <ProblemNote problem={notices.error} retry={() => void notices.refetch()} />
      )}
      {notices.isPending && <Loading />}
      {notices.data && found.length === 0 && (
        <Empty>{onlyUnread ? words.allRead : words.empty}</Empty>
      )}
      {found.map((notice) => (
        <One key={notice.id} notice={notice} />
      ))}
      {notices.hasNextPage && (
        <Button
          variant="default"
          loading={notices.isFetchingNextPage}
          onClick={() => void notices.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}

function One({ notice }: { notice: Notice }) {
  const words = useText().notices;
  const { running, problem, run } = useAction();
  const isNew = notice.readAt == null;
  const to = target(notice);
  const read = () => run(`${NOTICES}/${notice.id}/read`);
  return (
    <Card component="article" padding="md" className={isNew ? 'note' : undefined}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={isNew ? 700 : 500}>{notice.subject}</Text>
        {isNew && <Badge variant="light">{words.isNew}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {time(notice.createdAt)} {day(notice.createdAt)}
      </Text>
      {notice.text && (
        <Text size="sm" mt="xs" className="said">
          {notice.text}
        </Text>
      )}
      {problem && <ProblemNote problem={problem} />}
      <Group mt="sm">
        {to !== null && (
          <Button
            component={Link}
            to={to}
            size="sm"
            variant="default"
            aria-label={`${words.open}: ${notice.subject}`}
            onClick={() => {
              if (isNew) void read();
            }}
          >
            {words.open}
          </Button>
        )}
        {isNew && (
          <Button
            size="sm"
            variant="subtle"
            loading={running}
            aria-label={`${words.markRead}: ${notice.subject}`}
            onClick={read}
          >
            {words.markRead}
          </Button>
        )}
      </Group>
    </Card>
  );
}
