import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries, useMe } from '../api/queries';
import type { DeputyRow } from '../api/types';
import { useAccess } from '../app/access';
import { Ask } from '../shared/Ask';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day, today } from '../text/format';
import { useText } from '../text/Language';
import { AppointDeputy } from './AppointDeputy';

/** Who signs off while the head is away, and on which days. */
export default function DeputiesPage() {
  const text = useText();
  const me = useMe();
  const access = useAccess();
  const [appointed, setAppointed] = useState(false);
  const unit = me.unit ?? '';
  const deputies = useQuery({ ...queries.deputies(unit), enabled: unit !== '' });
  const rows = [...(deputies.data ?? [])].sort((a, b) => b.from.localeCompare(a.from));

  return (
    <Stack>
      <PageTitle>{text.deputies.title}</PageTitle>
      <Text>{text.deputies.explain}</Text>
      {appointed && (
        <Alert role="status" color="gold">
          {text.deputies.done}
        </Alert>
      )}
      {deputies.error && (
        <ProblemNote problem={deputies.error} retry={() => void deputies.refetch()} />
      )}
      {deputies.isLoading && <Loading />}
      {deputies.data && rows.length === 0 && <Empty>{text.deputies.empty}</Empty>}
      {rows.map((row) => (
        <Deputy key={row.id} row={row} />
      ))}
      {access.appointsDeputies ? (
        <Card component="section">
          <Title order={2} size="h4" mb="sm">
            {text.deputies.appoint}
          </Title>
          <AppointDeputy
            unit={unit}
            onDone={() => {
              setAppointed(true);
            }}
          />
        </Card>
      ) : (
        <Text c="dimmed">{text.deputies.onlyHead}</Text>
      )}
    </Stack>
  );
}

function Deputy({ row }: { row: DeputyRow }) {
  const text = useText();
  const end = useAction();
  const [asking, ask] = useState(false);
  const later = row.from > today();
  const state = row.active
    ? text.deputies.active
    : later
      ? text.deputies.later
      : text.deputies.over;
  return (
    <Card padding="md">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{row.personName}</Text>
          <Text size="sm">
            {text.deputies.period(day(row.from), row.to == null ? text.deputies.open : day(row.to))}
          </Text>
        </div>
        <Group>
          <Badge variant="light" color={row.active ? 'gold' : 'dark'} tt="none" size="lg">
            {state}
          </Badge>
          {(row.active || later) && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                ask(true);
              }}
            >
              {text.deputies.end}
            </Button>
          )}
        </Group>
      </Group>
      {end.problem && <ProblemNote problem={end.problem} />}
      <Ask
        words={text.deputies.endAsk(row.personName)}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={async () => {
          await end.run(`/api/v1/deputies/${row.id}/end`, { version: row.version });
          ask(false);
        }}
      />
    </Card>
  );
}
