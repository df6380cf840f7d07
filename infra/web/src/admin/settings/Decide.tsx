import { Alert, Button, Card, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { put } from '../../api/client';
import type { Service, Setting, Value } from '../../api/settings';
import { placeIn } from '../../shared/placeIn';
import { ProblemNote } from '../../shared/ProblemNote';
import { toFirstWrong } from '../../shared/toFirstWrong';
import { useAction } from '../../shared/useAction';
import { today } from '../../text/format';
import { useText } from '../../text/Language';
import { Field } from './Field';

/** The next decision begins with what holds; it has a first day and a reason. */
export function Decide({ service, setting }: { service: Service; setting: Setting }) {
  const text = useText();
  const words = text.admin.settings;
  const decide = useAction();
  const [value, change] = useState<Value>(setting.value);
  const [from, setFrom] = useState(today());
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const missing = reason.trim() === '';

  async function send() {
    setAsked(true);
    toFirstWrong();
    setDone(false);
    if (missing) return;
    const decided = await decide.perform(() =>
      put<Setting>(`/api/v1/${service}/settings/${setting.name}`, null, {
        from,
        value,
        reason: reason.trim(),
      }),
    );
    if (decided) {
      setReason('');
      setAsked(false);
      setDone(true);
    }
  }

  return (
    <Card component="section">
      <Stack>
        <Title order={2} size="h4">
          {words.change}
        </Title>
        <Field
          name={null}
          value={value}
          onChange={change}
          problem={decide.problem}
          pointer="/value"
        />
        <TextInput
          type="date"
          label={words.from}
          maw="14rem"
          value={from}
          error={placeIn(decide.problem, '/from', from)}
          onChange={(event) => {
            setFrom(event.currentTarget.value);
          }}
        />
        <TextInput
          label={text.admin.reason}
          description={text.admin.reasonHint}
          maxLength={500}
          value={reason}
          error={
            asked && missing
              ? text.admin.reasonRequired
              : placeIn(decide.problem, '/reason', reason)
          }
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {decide.problem && <ProblemNote problem={decide.problem} />}
        {done && (
          <Alert role="status" color="gold">
            {words.decided}
          </Alert>
        )}
        <Button mr="auto" loading={decide.running} onClick={send}>
          {words.decide}
        </Button>
      </Stack>
    </Card>
  );
}
