import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CallRow, NominationRow, ObligationRow } from '../api/types';
import { paths } from '../app/paths';
import { NominationCard } from '../nominations/NominationCard';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day, deadline, remaining, time } from '../text/format';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';
import { NothingThisMonth } from './NothingThisMonth';

/** One call as a unit meets it: what is owed until when, what is under way, and what to do. */
export function OwedCard(props: {
  call: CallRow;
  obligation: ObligationRow;
  nominations: NominationRow[];
}) {
  const text = useText();
  const { call, obligation } = props;
  const begin = useAction();
  const navigate = useNavigate();
  const [saysNothing, sayNothing] = useState(false);
  const owes = obligation.status === 'OWED' || obligation.status === 'OVERDUE';
  const begun = props.nominations.some((each) => ['DRAFT', 'AWAITING_HEAD'].includes(each.status));

  async function write() {
    const receipt = await begin.run('/api/v1/nominations', { body: { callId: call.id } });
    if (receipt) await navigate(paths.write(receipt.id));
  }

  return (
    <Card component="article" className={owes ? 'note' : undefined}>
      <Stack>
        <div>
          <Title order={3} size="h4">
            {deadline(call, text)}
          </Title>
          <Group gap="xs" mt={6}>
            <Badge
              variant={owes ? 'filled' : 'light'}
              color={owes ? 'seal' : 'dark'}
              tt="none"
              size="lg"
            >
              {text.obligation[obligation.status as keyof Dictionary['obligation']]}
            </Badge>
            {owes && <Text fw={600}>{remaining(call.dueBefore, text)}</Text>}
            {call.quota > 1 && <Text>{text.home.oneOf(obligation.sent, call.quota)}</Text>}
          </Group>
        </div>
        {!owes && obligation.status !== 'MISSED' && <Text>{text.home.done}</Text>}
        {owes && obligation.lateDoorUntil && (
          <Text>
            {text.home.lateDoor(
              `${time(obligation.lateDoorUntil)} ${day(obligation.lateDoorUntil)}`,
            )}
          </Text>
        )}
        <WordOfNothing obligation={obligation} />
        {props.nominations.map((each) => (
          <NominationCard key={each.id} nomination={each} />
        ))}
        {begin.problem && <ProblemNote problem={begin.problem} />}
        <Group>
          <Button
            variant={owes && !begun ? 'filled' : 'default'}
            loading={begin.running}
            onClick={write}
          >
            {owes && !begun ? text.home.write : text.home.writeMore}
          </Button>
          {owes && obligation.nothing?.state !== 'STATED' && (
            <Button
              variant="subtle"
              onClick={() => {
                sayNothing(true);
              }}
            >
              {text.nothing.ask}
            </Button>
          )}
        </Group>
      </Stack>
      <NothingThisMonth
        call={call}
        obligation={obligation}
        opened={saysNothing}
        onClose={() => {
          sayNothing(false);
        }}
      />
    </Card>
  );
}

function WordOfNothing({ obligation }: { obligation: ObligationRow }) {
  const text = useText();
  const { nothing } = obligation;
  if (!nothing) return null;
  if (nothing.state === 'STATED') return <Text>{text.nothing.stated}</Text>;
  if (nothing.state === 'ACCEPTED') return <Text>{text.nothing.accepted}</Text>;
  return <Text>{text.nothing.refused(nothing.answer ?? '')}</Text>;
}
