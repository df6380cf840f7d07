import { Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { operationQueries, type Operation } from '../../api/operations';
import type { Service } from '../../api/settings';
import { day, time } from '../../text/format';
import { useText } from '../../text/Language';

/** Who settled what in this service, the last first. */
export function OperationLog({ service }: { service: Service }) {
  const words = useText().operations.service;
  const log = useQuery(operationQueries.log(service)).data;
  if (log === undefined) return null;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.log}
      </Title>
      {log.length === 0 ? <Text>{words.logNone}</Text> : <Lines of={log} />}
    </Card>
  );
}

export function Lines({ of }: { of: Operation[] }) {
  const words = useText().operations;
  return (
    <Stack component="ul" gap="sm" m={0} p={0} className="lines">
      {of.map((line) => (
        <li key={line.id}>
          <Text fw={600}>{words.actions[line.action] ?? line.action}</Text>
          <Text size="sm" c="dimmed">
            {`${time(line.doneAt)} ${day(line.doneAt)} · ${line.about}`}
          </Text>
          {line.reason && <Text size="sm">{line.reason}</Text>}
        </li>
      ))}
    </Stack>
  );
}
