import { Alert, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { accountQueries, ACCOUNTS, type Account } from '../../api/accounts';
import { put } from '../../api/client';
import { useAccess } from '../../app/access';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { AccountActions } from './AccountActions';
import { AccountForm } from './AccountForm';
import { requestOf, textOf } from './accountText';
import { AuditList } from './AuditList';
import { PersonsData } from './PersonsData';

export default function AccountPage() {
  const { id = '' } = useParams();
  const account = useQuery(accountQueries.one(id));
  if (account.data) return <One key={id} account={account.data} />;
  return account.error ? (
    <ProblemNote problem={account.error} retry={() => void account.refetch()} />
  ) : (
    <Loading />
  );
}

/** Everything about one account: who it is, how they sign in, and what happened to it. */
function One({ account }: { account: Account }) {
  const text = useText();
  const words = text.admin.account;
  const access = useAccess();
  const state = useLocation().state as { created?: boolean } | null;
  const change = useAction();
  const [done, setDone] = useState<string | null>(state?.created ? words.created : null);
  return (
    <Stack gap="lg">
      <PageTitle>{account.name}</PageTitle>
      <Group>
        <Text c="dimmed">{account.username}</Text>
        {!account.enabled && (
          <Badge color="dark" variant="light" tt="none" size="lg">
            {text.admin.accounts.closed}
          </Badge>
        )}
        {account.enabled && account.passwordPending && (
          <Badge color="gold" variant="light" tt="none" size="lg">
            {text.admin.accounts.pending}
          </Badge>
        )}
      </Group>
      {done && (
        <Alert role="status" color="gold">
          {done}
        </Alert>
      )}
      <AccountActions account={account} onDone={setDone} />
      {access.managesAccounts ? (
        <AccountForm
          isNew={false}
          first={textOf(account)}
          running={change.running}
          problem={change.problem}
          onSend={(filled) => {
            void change
              .perform(() =>
                put<Account>(`${ACCOUNTS}/${account.id}`, account.version, requestOf(filled)),
              )
              .then((changed) => {
                if (changed) setDone(words.saved);
              });
          }}
        />
      ) : (
        <Text c="dimmed">{text.admin.accounts.readOnly}</Text>
      )}
      {access.managesAccounts && account.personId !== null && (
        <PersonsData person={account.personId} />
      )}
      {access.seesAudit && (
        <Card component="section">
          <Title order={2} size="h4" mb="sm">
            {words.history}
          </Title>
          <AuditList account={account.id} />
        </Card>
      )}
    </Stack>
  );
}
