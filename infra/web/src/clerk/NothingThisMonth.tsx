import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CallRow, ObligationRow } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { deadline } from '../text/format';
import { useText } from '../text/Language';

/** A unit's word that it has nobody to introduce; the office answers it. */
export function NothingThisMonth(props: {
  call: CallRow;
  obligation: ObligationRow;
  opened: boolean;
  onClose: () => void;
}) {
  const text = useText();
  const { call, obligation } = props;
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const state = useAction();

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (reason.trim() === '') return;
    const done = await state.run(
      `/api/v1/calls/${call.id}/obligations/${obligation.unitId}/nothing`,
      {
        version: obligation.version,
        body: { reason: reason.trim() },
      },
    );
    if (done) props.onClose();
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text.nothing.title}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text fw={600}>{deadline(call, text)}</Text>
        <Text size="sm">{text.nothing.explain}</Text>
        <Textarea
          label={text.nothing.reason}
          autosize
          minRows={3}
          maxLength={1000}
          value={reason}
          error={asked && reason.trim() === '' ? text.nothing.required : undefined}
          data-autofocus
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {state.problem && <ProblemNote problem={state.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {text.cancel}
          </Button>
          <Button loading={state.running} onClick={send}>
            {text.nothing.send}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
