import { Badge, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { accountQueries, type Account } from '../../api/accounts';
import { queries } from '../../api/queries';
import { useAccess } from '../../app/access';
import { paths } from '../../app/paths';
import { Empty } from '../../shared/Empty';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { today } from '../../text/format';
import { useText } from '../../text/Language';

/** Who can sign in, and what they may do. */
export default function AccountsPage() {
  const text = useText();
  const words = text.admin.accounts;
  const access = useAccess();
  const [search, setSearch] = useSearchParams();
  const sought = search.get('tim') ?? '';
  const [settled] = useDebouncedValue(sought, 250);
  const accounts = useInfiniteQuery(accountQueries.list(settled));
  const found = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{words.title}</PageTitle>
        {access.managesAccounts && (
          <Button component={Link} to={paths.newAccount}>
            {words.create}
          </Button>
        )}
      </Group>
      <TextInput
        type="search"
        label={words.search}
        value={sought}
        onChange={(event) => {
          const value = event.currentTarget.value;
          setSearch(value === '' ? {} : { tim: value }, { replace: true });
        }}
      />
      {accounts.error && (
        <ProblemNote problem={accounts.error} retry={() => void accounts.refetch()} />
      )}
      {accounts.isPending && <Loading />}
      {accounts.data && found.length === 0 && (
        <Empty>{settled === '' ? words.empty : words.nothingFound}</Empty>
      )}
      {found.map((account) => (
        <One key={account.id} account={account} />
      ))}
      {accounts.hasNextPage && (
        <Button
          variant="default"
          loading={accounts.isFetchingNextPage}
          onClick={() => void accounts.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}

function One({ account }: { account: Account }) {
  const text = useText();
  const words = text.admin.accounts;
  const unit = useQuery(queries.units()).data?.find((each) => each.id === account.unitId);
  const roles = account.roles
    .filter((grant) => grant.to === null || grant.to >= today())
    .map((grant) => text.roles[grant.role]);
  return (
    <Card component={Link} to={paths.account(account.id)} className="card-link" padding="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} td="underline">
          {account.name}
        </Text>
        <Group gap="xs">
          {!account.enabled && (
            <Badge color="dark" variant="light" tt="none">
              {words.closed}
            </Badge>
          )}
          {account.enabled && account.passwordPending && (
            <Badge color="gold" variant="light" tt="none">
              {words.pending}
            </Badge>
          )}
        </Group>
      </Group>
      <Text size="sm">{roles.length > 0 ? roles.join(', ') : words.noRole}</Text>
      <Text size="sm" c="dimmed">
        {[account.username, unit?.name].filter(Boolean).join(' · ')}
      </Text>
    </Card>
  );
}
