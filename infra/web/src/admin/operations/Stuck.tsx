import '../settings/settings.css';
import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Operation } from '../../api/operations';
import { useAccess } from '../../app/access';
import { AskWhy } from '../../shared/AskWhy';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { Lines } from './OperationLog';

/** All that is known of it, and the two ways to settle it: once more, or never. */
export function Stuck(props: {
  state: string;
  facts: [string, string][];
  waiting: string;
  payload: string | null;
  history: Operation[];
  again: { label: string; hint: string | null; path: string };
  discard: string;
}) {
  const words = useText().operations;
  const access = useAccess();
  const action = useAction();
  const [asking, ask] = useState(false);
  const [done, setDone] = useState(false);
  const open = props.state === 'PARKED';

  async function perform(path: string, body?: unknown) {
    const answer = await action.run(path, body === undefined ? {} : { body });
    setDone(answer !== null);
    return answer !== null;
  }

  return (
    <>
      <Card component="section">
        <Badge mb="sm" variant="light" color={open ? 'seal' : 'dark'} tt="none" size="lg">
          {words.states[props.state] ?? props.state}
        </Badge>
        <dl className="values">
          {props.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Text mt="sm">{props.waiting}</Text>
      </Card>
      {done && (
        <Alert role="status" color="gold">
          {words.one.done}
        </Alert>
      )}
      {action.problem && !asking && <ProblemNote problem={action.problem} />}
      {!open && <Text>{words.one.settled}</Text>}
      {open && access.operates && (
        <Stack gap="xs">
          {props.again.hint !== null && (
            <Text size="sm" c="dimmed">
              {props.again.hint}
            </Text>
          )}
          <Group>
            <Button loading={action.running} onClick={() => void perform(props.again.path)}>
              {props.again.label}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                ask(true);
              }}
            >
              {words.one.discard}
            </Button>
          </Group>
        </Stack>
      )}
      <Card component="section">
        <Title order={2} size="h4" mb="sm">
          {words.one.content}
        </Title>
        {props.payload === null ? (
          <Text>{words.one.noContent}</Text>
        ) : (
          <pre className="payload" tabIndex={0}>
            {pretty(props.payload)}
          </pre>
        )}
      </Card>
      {props.history.length > 0 && (
        <Card component="section">
          <Title order={2} size="h4" mb="sm">
            {words.one.history}
          </Title>
          <Lines of={props.history} />
        </Card>
      )}
      <AskWhy
        opened={asking}
        words={{ title: words.one.discard, text: words.one.discardText, yes: words.one.discard }}
        problem={action.problem}
        onNo={() => {
          ask(false);
        }}
        onYes={async (reason) => {
          const given = await perform(props.discard, { reason });
          if (given) ask(false);
          return given;
        }}
      />
    </>
  );
}

/** As it was sent, where it cannot be read. */
function pretty(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2);
  } catch {
    return payload;
  }
}
