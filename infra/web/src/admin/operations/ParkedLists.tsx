import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at, operationQueries } from '../../api/operations';
import type { Service } from '../../api/settings';
import { useAccess } from '../../app/access';
import { paths } from '../../app/paths';
import { Loading } from '../../shared/Loading';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { day, time } from '../../text/format';
import { useText } from '../../text/Language';

/** Events that the service could not apply. */
export function ParkedEvents({ service }: { service: Service }) {
  const words = useText().operations.service;
  const events = useQuery(operationQueries.events(service));
  return (
    <List
      title={words.events}
      none={words.eventsNone}
      all={{ label: words.redriveAll, path: at(service, 'parked-events/redrive') }}
      state={events}
      lines={(events.data?.items ?? []).map((event) => ({
        id: event.id,
        to: paths.parked(service, 'nhan', event.id),
        title: event.eventType ?? event.topic,
        about: [event.consumer, event.reason],
        since: event.parkedAt,
      }))}
    />
  );
}

/** Facts that Kafka refused. */
export function ParkedFacts({ service }: { service: Service }) {
  const words = useText().operations.service;
  const facts = useQuery(operationQueries.facts(service));
  return (
    <List
      title={words.facts}
      none={words.factsNone}
      all={{ label: words.sendAll, path: at(service, 'parked-facts/send-again') }}
      state={facts}
      lines={(facts.data?.items ?? []).map((fact) => ({
        id: fact.id,
        to: paths.parked(service, 'gui', fact.id),
        title: fact.eventType,
        about: [fact.reason, fact.behind > 0 ? words.behindIt(fact.behind) : null],
        since: fact.parkedAt,
      }))}
    />
  );
}

interface Line {
  id: number;
  to: string;
  title: string;
  about: (string | null)[];
  since: string;
}

function List(props: {
  title: string;
  none: string;
  all: { label: string; path: string };
  state: { error: Error | null; isPending: boolean };
  lines: Line[];
}) {
  const access = useAccess();
  const again = useAction();
  return (
    <Card component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {props.title}
        </Title>
        {access.operates && props.lines.length > 0 && (
          <Button
            size="sm"
            variant="default"
            loading={again.running}
            onClick={() => void again.run(props.all.path)}
          >
            {props.all.label}
          </Button>
        )}
      </Group>
      {again.problem && <ProblemNote problem={again.problem} />}
      {props.state.error && <ProblemNote problem={props.state.error} />}
      {props.state.isPending && <Loading />}
      {!props.state.isPending && !props.state.error && props.lines.length === 0 && (
        <Text>{props.none}</Text>
      )}
      <Stack component="ul" gap="sm" m={0} p={0} className="lines">
        {props.lines.map((line) => (
          <Item key={line.id} line={line} may={access.operates} />
        ))}
      </Stack>
    </Card>
  );
}

function Item({ line, may }: { line: Line; may: boolean }): ReactNode {
  const words = useText().operations.service;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <Text fw={600}>{line.title}</Text>
          <Text size="sm" c="dimmed">
            {[...line.about, words.parkedAt(`${time(line.since)} ${day(line.since)}`)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {may && (
          <Button
            component={Link}
            to={line.to}
            size="sm"
            variant="default"
            aria-label={`${words.look}: ${line.title}`}
          >
            {words.look}
          </Button>
        )}
      </Group>
    </li>
  );
}
