import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { machines, type MachineSecret } from '../../api/machines';
import { useAccess } from '../../app/access';
import { Empty } from '../../shared/Empty';
import { Loading } from '../../shared/Loading';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemNote } from '../../shared/ProblemNote';
import { useText } from '../../text/Language';
import { MachineCard } from './MachineCard';
import { NewMachine } from './NewMachine';
import { Secret } from './Secret';

/** Which units let a program send for them, and what it is allowed. */
export default function MachinesPage() {
  const words = useText().machines;
  const access = useAccess();
  const found = useQuery(machines());
  const [creates, create] = useState(false);
  const [secret, show] = useState<{ unit: string; of: MachineSecret } | null>(null);
  const [done, say] = useState<string | null>(null);
  const onSecret = (unit: string, of: MachineSecret) => {
    say(null);
    show({ unit, of });
  };
  return (
    <Stack>
      <Group justify="space-between">
        <PageTitle>{words.title}</PageTitle>
        {access.managesAccounts && found.data && (
          <Button
            onClick={() => {
              create(true);
            }}
          >
            {words.create}
          </Button>
        )}
      </Group>
      <Text>{words.explain}</Text>
      {done && (
        <Alert role="status" color="gold">
          {done}
        </Alert>
      )}
      {found.error && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data?.length === 0 && <Empty>{words.empty}</Empty>}
      {found.data?.map((machine) => (
        <MachineCard key={machine.id} machine={machine} onSecret={onSecret} onDone={say} />
      ))}
      <NewMachine
        opened={creates}
        taken={found.data?.map((machine) => machine.unitId) ?? []}
        onClose={() => {
          create(false);
        }}
        onSecret={onSecret}
      />
      <Secret
        shown={secret}
        onClose={() => {
          show(null);
        }}
      />
    </Stack>
  );
}
