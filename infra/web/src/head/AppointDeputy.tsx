import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../api/queries';
import { PersonSelect } from '../shared/PersonSelect';
import { placeIn } from '../shared/placeIn';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { today } from '../text/format';
import { useText } from '../text/Language';

export function AppointDeputy({ unit, onDone }: { unit: string; onDone: () => void }) {
  const text = useText();
  const me = useMe();
  const appoint = useAction();
  const [person, choose] = useState<string | null>(null);
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState(false);

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (person === null) return;
    const done = await appoint.run(`/api/v1/units/${unit}/deputies`, {
      body: { personId: person, from, to: to === '' ? null : to },
    });
    if (done) {
      choose(null);
      setTo('');
      setAsked(false);
      onDone();
    }
  }

  return (
    <Stack>
      <PersonSelect
        label={text.deputies.person}
        unit={unit}
        onlyUnit
        except={me.person}
        value={person}
        error={
          asked && person === null
            ? text.deputies.required
            : placeIn(appoint.problem, '/personId', person)
        }
        onChange={choose}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          type="date"
          label={text.deputies.from}
          value={from}
          error={placeIn(appoint.problem, '/from', from)}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
          }}
        />
        <TextInput
          type="date"
          label={`${text.deputies.to} (${text.deputies.toHint})`}
          value={to}
          error={placeIn(appoint.problem, '/to', to)}
          onChange={(event) => {
            setTo(event.currentTarget.value);
          }}
        />
      </SimpleGrid>
      {appoint.problem && <ProblemNote problem={appoint.problem} />}
      <Button loading={appoint.running} onClick={send}>
        {text.deputies.appoint}
      </Button>
    </Stack>
  );
}
