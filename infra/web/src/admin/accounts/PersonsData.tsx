import { Alert, Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { get } from '../../api/client';
import { ProblemNote } from '../../shared/ProblemNote';
import { useAction } from '../../shared/useAction';
import { useText } from '../../text/Language';
import { ErasePerson } from './ErasePerson';

const SERVICES = ['nomination', 'review', 'award', 'notification', 'reporting'];

/** What the centre holds about the person behind an account: a copy for them, and its end. */
export function PersonsData({ person }: { person: string }) {
  const words = useText().admin.person;
  const copy = useAction();
  const erase = useAction();
  const [asked, ask] = useState(false);
  const [erased, setErased] = useState(false);

  async function take() {
    const parts = await copy.perform(() =>
      Promise.all(
        SERVICES.map(async (service) => [
          service,
          await get<unknown>(`/api/v1/${service}/people/${person}/copy`),
        ]),
      ),
    );
    if (parts) save(`ban-sao-${person}.json`, JSON.stringify(Object.fromEntries(parts), null, 2));
  }

  async function letGo(reasonCode: string) {
    const done = await erase.perform(() => get<{ version: number }>(`/api/v1/people/${person}`));
    if (!done) return;
    const { version } = done;
    if (await erase.run(`/api/v1/people/${person}/erase`, { version, body: { reasonCode } })) {
      ask(false);
      setErased(true);
    }
  }

  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {words.title}
      </Title>
      <Text size="sm" mb="sm">
        {words.explain}
      </Text>
      {erased && (
        <Alert role="status" color="gold" mb="sm">
          {words.erased}
        </Alert>
      )}
      {copy.problem && <ProblemNote problem={copy.problem} />}
      <Group gap="sm">
        <Button size="sm" variant="default" loading={copy.running} onClick={() => void take()}>
          {words.copy}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={erased}
          onClick={() => {
            ask(true);
          }}
        >
          {words.erase}
        </Button>
      </Group>
      <ErasePerson
        opened={asked}
        running={erase.running}
        problem={erase.problem}
        onClose={() => {
          ask(false);
        }}
        onErase={(reasonCode) => void letGo(reasonCode)}
      />
    </Card>
  );
}

/** Hands a text to the browser as a file. */
function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
