import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import type { ProposalRow } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { time } from '../text/format';
import { useText } from '../text/Language';
import { canBeTakenBack } from './takingBack';

const A_MINUTE = 60_000;

/** What was approved a moment ago, as long as it can be taken back. */
export function Approved({ say }: { say: (done: string) => void }) {
  const text = useText();
  const approved = useQuery({ ...queries.proposals('APPROVED'), refetchInterval: A_MINUTE });
  const open = (approved.data ?? []).filter(canBeTakenBack);
  if (open.length === 0) return null;
  return (
    <Stack component="section">
      <Title order={2} size="h4">
        {text.director.takeBackTitle}
      </Title>
      {open.map((row) => (
        <One key={row.nominationId} row={row} say={say} />
      ))}
    </Stack>
  );
}

function One({ row, say }: { row: ProposalRow; say: (done: string) => void }) {
  const text = useText();
  const takeBack = useAction();
  return (
    <Card padding="sm">
      <Group justify="space-between" wrap="nowrap">
        <div className="grow">
          <Text fw={600}>{row.subjectName ?? row.title}</Text>
          <Text size="sm" c="dimmed">
            {text.director.takeBackUntil(time(row.takeBackUntil ?? ''))}
          </Text>
        </div>
        <Button
          variant="default"
          size="sm"
          loading={takeBack.running}
          aria-label={`${text.director.takeBack}: ${row.subjectName ?? row.title ?? ''}`}
          onClick={async () => {
            const done = await takeBack.run(`/api/v1/proposals/${row.nominationId}/take-back`, {
              version: row.version,
            });
            if (done) say(text.director.takenBack);
          }}
        >
          {text.director.takeBack}
        </Button>
      </Group>
      {takeBack.problem && <ProblemNote problem={takeBack.problem} />}
    </Card>
  );
}
