import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { queries } from '../api/queries';
import type { MessageRow } from '../api/types';
import { useAccess } from '../app/access';
import { AskWhy } from '../shared/AskWhy';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day, time } from '../text/format';
import { useText } from '../text/Language';

/** Mails that did not arrive: those that can be sent again first, then those without an address. */
export default function UndeliveredPage() {
  const words = useText().office.undelivered;
  const access = useAccess();
  const refused = useQuery(queries.undelivered('PARKED'));
  const nowhere = useQuery(queries.undelivered('SUPPRESSED'));
  const all = useAction();
  const mends = access.checks || access.managesAccounts;
  return (
    <Stack gap="lg">
      <PageTitle>{words.title}</PageTitle>
      <Mails title={words.refused} none={words.refusedNone} found={refused}>
        {(mail) => <Refused key={mail.id} mail={mail} may={mends} />}
      </Mails>
      {mends && (refused.data?.length ?? 0) > 1 && (
        <div>
          <Button
            variant="default"
            loading={all.running}
            onClick={() => void all.run('/api/v1/messages/send-again')}
          >
            {words.all(refused.data?.length ?? 0)}
          </Button>
          {all.problem && <ProblemNote problem={all.problem} />}
        </div>
      )}
      <Mails title={words.nowhere} none={words.nowhereNone} found={nowhere}>
        {(mail) => <Line key={mail.id} mail={mail} />}
      </Mails>
      {(nowhere.data?.length ?? 0) > 0 && <Text c="dimmed">{words.nowhereHint}</Text>}
    </Stack>
  );
}

function Mails(props: {
  title: string;
  none: string;
  found: { data: MessageRow[] | undefined; error: Error | null };
  children: (mail: MessageRow) => ReactNode;
}) {
  const { data, error } = props.found;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {props.title}
      </Title>
      {error && <ProblemNote problem={error} />}
      {!error && !data && <Loading />}
      {data?.length === 0 && <Empty>{props.none}</Empty>}
      {data && data.length > 0 && (
        <Stack component="ul" gap="md" m={0} p={0} className="lines">
          {data.map(props.children)}
        </Stack>
      )}
    </Card>
  );
}

function Line({ mail, children }: { mail: MessageRow; children?: ReactNode }) {
  const words = useText().office;
  return (
    <li>
      <Text fw={600}>{mail.personName ?? words.told.someone}</Text>
      <Text>{mail.subject}</Text>
      <Text size="sm" c="dimmed">
        {[`${time(mail.createdAt)} ${day(mail.createdAt)}`, mail.reason]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {children}
    </li>
  );
}

function Refused({ mail, may }: { mail: MessageRow; may: boolean }) {
  const words = useText().office.undelivered;
  const action = useAction();
  const [asking, ask] = useState(false);
  const at = `/api/v1/messages/${mail.id}`;
  return (
    <Line mail={mail}>
      {action.problem && !asking && <ProblemNote problem={action.problem} />}
      {may && (
        <Group gap="xs" mt="xs">
          <Button
            size="sm"
            loading={action.running}
            onClick={() => void action.run(`${at}/send-again`, { version: mail.version })}
          >
            {words.again}
          </Button>
          <Button
            size="sm"
            variant="default"
            onClick={() => {
              ask(true);
            }}
          >
            {words.discard.yes}
          </Button>
        </Group>
      )}
      <AskWhy
        opened={asking}
        words={words.discard}
        problem={action.problem}
        onNo={() => {
          ask(false);
        }}
        onYes={async (reason) => {
          const done = await action.run(`${at}/discard`, {
            version: mail.version,
            body: { reason },
          });
          if (done !== null) ask(false);
          return done !== null;
        }}
      />
    </Line>
  );
}
