import {
  Button,
  Group,
  Modal,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { ObligationRow } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { placeIn } from '../shared/placeIn';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { useText } from '../text/Language';
import type { Dictionary } from '../text/vi';

export type Word = 'refuse' | 'waive' | 'door';

/** The office answers a unit, lets it off, or lets it send late: never without a word on why. */
export function OfficeWord(props: {
  word: Word;
  at: string;
  row: ObligationRow;
  /** With what was done, where something was. */
  onClose: (done?: string) => void;
}) {
  const { word, row } = props;
  const text = useText();
  const owing = text.office.owing;
  const words = wordsOf(word, row.unitName, owing);
  const send = useAction();
  const [asked, setAsked] = useState(false);
  const [kept, write, done] = useKept(`${word}-${props.at}`, {
    reason: '',
    code: 'NOTHING_THIS_MONTH',
    until: '',
  });
  const missing = kept.reason.trim() === '';
  const noDay = word === 'door' && kept.until === '';

  async function submit() {
    setAsked(true);
    toFirstWrong();
    if (missing || noDay) return;
    const sent = await send.run(`${props.at}/${words.verb}`, {
      version: row.version,
      body: {
        reason: kept.reason.trim(),
        ...(word === 'waive' && { reasonCode: kept.code }),
        ...(word === 'door' && { until: endOf(kept.until) }),
      },
    });
    if (sent) {
      done();
      props.onClose(words.done);
    }
  }

  return (
    <Modal
      opened
      onClose={() => {
        props.onClose();
      }}
      title={words.title}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text size="sm">{words.hint}</Text>
        {word === 'waive' && (
          <NativeSelect
            size="md"
            label={owing.waiveCode}
            data={Object.entries(owing.waiverCodes).map(([value, label]) => ({ value, label }))}
            value={kept.code}
            onChange={(event) => {
              write({ ...kept, code: event.currentTarget.value });
            }}
          />
        )}
        {word === 'door' && (
          <TextInput
            type="date"
            label={owing.doorDay}
            value={kept.until}
            error={asked && noDay ? owing.requiredDay : placeIn(send.problem, '/until', kept.until)}
            onChange={(event) => {
              write({ ...kept, until: event.currentTarget.value });
            }}
          />
        )}
        <Textarea
          label={words.label}
          autosize
          minRows={3}
          maxLength={1000}
          value={kept.reason}
          error={asked && missing ? owing.required : placeIn(send.problem, '/reason', kept.reason)}
          data-autofocus
          onChange={(event) => {
            write({ ...kept, reason: event.currentTarget.value });
          }}
        />
        {send.problem && <ProblemNote problem={send.problem} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              props.onClose();
            }}
          >
            {text.cancel}
          </Button>
          <Button loading={send.running} onClick={submit}>
            {words.send}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The first instant after a day at the centre. */
function endOf(day: string): string {
  const next = new Date(`${day}T00:00:00+07:00`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString();
}

function wordsOf(word: Word, unit: string, owing: Dictionary['office']['owing']) {
  switch (word) {
    case 'refuse':
      return {
        verb: 'nothing/refuse',
        title: owing.refuseTitle(unit),
        hint: owing.refuseHint,
        label: owing.refuseWords,
        send: owing.refuseSend,
        done: owing.refusedDone,
      };
    case 'waive':
      return {
        verb: 'waive',
        title: owing.waiveTitle(unit),
        hint: owing.waiveHint,
        label: owing.waiveWords,
        send: owing.waiveSend,
        done: owing.waivedDone(unit),
      };
    case 'door':
      return {
        verb: 'late-door',
        title: owing.doorTitle(unit),
        hint: owing.doorHint,
        label: owing.doorWords,
        send: owing.doorSend,
        done: owing.doorDone(unit),
      };
  }
}
