import { Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { accountQueries, type AuditLine } from '../../api/accounts';
import { Loading } from '../../shared/Loading';
import { ProblemNote } from '../../shared/ProblemNote';
import { day, time } from '../../text/format';
import { useText } from '../../text/Language';

/** Who did what, the last first; of one account, or of all. */
export function AuditList({ account }: { account: string }) {
  const words = useText().admin.audit;
  const audit = useInfiniteQuery(accountQueries.audit(account));
  const lines = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="sm">
      {audit.error && <ProblemNote problem={audit.error} retry={() => void audit.refetch()} />}
      {audit.isPending && <Loading />}
      {audit.data && lines.length === 0 && <Text c="dimmed">{words.empty}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} className="lines">
        {lines.map((line) => (
          <Line key={line.number} line={line} named={account === ''} />
        ))}
      </Stack>
      {audit.hasNextPage && (
        <Button
          variant="default"
          loading={audit.isFetchingNextPage}
          onClick={() => void audit.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}

function Line({ line, named }: { line: AuditLine; named: boolean }) {
  const words = useText().admin.audit;
  const about = useQuery({
    ...accountQueries.one(line.accountId ?? ''),
    enabled: named && line.accountId !== null,
    staleTime: 60_000,
  }).data;
  const parts = [
    `${time(line.at)} ${day(line.at)}`,
    words.by(line.actor ?? words.system),
    named && about ? words.about(about.name) : null,
  ];
  return (
    <li>
      <Text fw={600}>{words.acts[line.action] ?? line.action}</Text>
      <Text size="sm" c="dimmed">
        {parts.filter(Boolean).join(' · ')}
      </Text>
      {line.reason && <Text size="sm">{line.reason}</Text>}
    </li>
  );
}
