import { Badge, Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { MessageRow } from '../api/types';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { ProblemNote } from '../shared/ProblemNote';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';

/** Who was told what about a call, by which way, and whether it arrived. */
export function Told({ call }: { call: string }) {
  const text = useText();
  const words = text.office.told;
  const [opened, open] = useState(false);
  return (
    <Card component="section" padding="md">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        <Button
          size="sm"
          variant="default"
          aria-expanded={opened}
          onClick={() => {
            open(!opened);
          }}
        >
          {opened ? words.hide : words.show}
        </Button>
      </Group>
      {opened && <Messages call={call} />}
    </Card>
  );
}

function Messages({ call }: { call: string }) {
  const text = useText();
  const words = text.office.told;
  const messages = useQuery(queries.messagesAbout(call));
  if (messages.error) return <ProblemNote problem={messages.error} />;
  if (!messages.data) return <Loading />;
  if (messages.data.length === 0) return <Empty>{words.empty}</Empty>;
  return (
    <>
      <Stack hiddenFrom="sm" gap="sm" mt="sm">
        {messages.data.map((row) => (
          <div key={row.id}>
            <Text fw={600}>{row.personName ?? words.someone}</Text>
            <Text size="sm">{row.subject}</Text>
            <Text size="sm" c="dimmed">
              {when(row)} · {channel(row, text)} · <State row={row} />
            </Text>
          </div>
        ))}
      </Stack>
      <Table visibleFrom="sm" mt="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.who}</Table.Th>
            <Table.Th>{words.what}</Table.Th>
            <Table.Th>{words.when}</Table.Th>
            <Table.Th>{words.state}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {messages.data.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{row.personName ?? words.someone}</Table.Td>
              <Table.Td>
                {row.subject}{' '}
                <Text span size="sm" c="dimmed">
                  ({channel(row, text)})
                </Text>
              </Table.Td>
              <Table.Td>{when(row)}</Table.Td>
              <Table.Td>
                <State row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function State({ row }: { row: MessageRow }) {
  const words = useText().office.told;
  const status = words.status[row.status as keyof typeof words.status];
  return row.status === 'PARKED' || row.status === 'SUPPRESSED' ? (
    <Badge variant="light" color="seal" tt="none">
      {status}
    </Badge>
  ) : (
    <>{row.readAt == null ? status : words.read}</>
  );
}

function when(row: MessageRow): string {
  const at = row.sentAt ?? row.createdAt;
  return `${day(at)} ${time(at)}`;
}

function channel(row: MessageRow, { office }: Dictionary): string {
  return office.told.channel[row.channel as keyof typeof office.told.channel];
}
