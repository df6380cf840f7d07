import { Button, Card, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../api/queries';
import { placeIn } from '../../shared/placeIn';
import { PersonSelect } from '../../shared/PersonSelect';
import { ProblemNote } from '../../shared/ProblemNote';
import { useText } from '../../text/Language';
import type { AccountText } from './accountText';
import { Roles } from './Roles';
import { toFirstWrong } from '../../shared/toFirstWrong';

/** What is written down about an account; what was typed stays when it is refused. */
export function AccountForm(props: {
  first: AccountText;
  isNew: boolean;
  running: boolean;
  problem: Error | null;
  onSend: (filled: AccountText) => void;
}) {
  const text = useText();
  const words = text.admin.account;
  const { problem } = props;
  const [filled, fill] = useState(props.first);
  const [asked, setAsked] = useState(false);
  const units = useQuery(queries.units()).data ?? [];
  const people = useQuery(queries.people()).data ?? [];
  const set = (part: Partial<AccountText>) => {
    fill({ ...filled, ...part });
  };
  const missing = (value: string, pointer: string) =>
    asked && value.trim() === '' ? words.required : placeIn(problem, pointer, value);

  function choosePerson(personId: string | null) {
    const person = people.find((each) => each.id === personId);
    set(person ? { personId, name: person.name, unitId: person.unitId } : { personId });
  }

  function send() {
    setAsked(true);
    toFirstWrong();
    if (filled.name.trim() !== '' && (!props.isNew || filled.username.trim() !== '')) {
      props.onSend(filled);
    }
  }

  return (
    <Card component="section">
      <Stack>
        <Title order={2} size="h4">
          {words.details}
        </Title>
        <PersonSelect
          label={`${words.person} (${text.optional})`}
          description={words.personHint}
          unit={filled.unitId ?? ''}
          value={filled.personId}
          error={placeIn(problem, '/personId', filled.personId)}
          onChange={choosePerson}
        />
        {props.isNew && (
          <TextInput
            label={words.username}
            description={words.usernameHint}
            maxLength={64}
            autoComplete="off"
            value={filled.username}
            error={missing(filled.username, '/username')}
            onChange={(event) => {
              set({ username: event.currentTarget.value });
            }}
          />
        )}
        <TextInput
          label={words.name}
          maxLength={200}
          value={filled.name}
          error={missing(filled.name, '/name')}
          onChange={(event) => {
            set({ name: event.currentTarget.value });
          }}
        />
        <TextInput
          type="email"
          label={`${words.email} (${text.optional})`}
          maxLength={254}
          autoComplete="off"
          value={filled.email}
          error={placeIn(problem, '/email', filled.email)}
          onChange={(event) => {
            set({ email: event.currentTarget.value });
          }}
        />
        <NativeSelect
          size="md"
          label={words.unit}
          value={filled.unitId ?? ''}
          error={placeIn(problem, '/unitId', filled.unitId)}
          data={[
            { value: '', label: words.noUnit },
            ...units.map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
          onChange={(event) => {
            set({ unitId: event.currentTarget.value || null });
          }}
        />
        <Roles
          roles={filled.roles}
          onChange={(roles) => {
            set({ roles });
          }}
        />
        {problem && <ProblemNote problem={problem} />}
        <Button mr="auto" loading={props.running} onClick={send}>
          {props.isNew ? words.create : words.save}
        </Button>
      </Stack>
    </Card>
  );
}
