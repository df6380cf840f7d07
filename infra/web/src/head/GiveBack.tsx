import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Nomination } from '../api/types';
import { paths } from '../app/paths';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';

/** Back to the writer, never without a word on what to change. */
export function GiveBack(props: { nomination: Nomination; opened: boolean; onClose: () => void }) {
  const text = useText();
  const navigate = useNavigate();
  const { nomination } = props;
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const giveBack = useAction();

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (note.trim() === '') return;
    const done = await giveBack.run(`/api/v1/nominations/${nomination.id}/give-back`, {
      version: nomination.version,
      body: { note: note.trim() },
    });
    if (done) await navigate(paths.waiting, { state: { done: text.waiting.gaveBack } });
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={text.waiting.giveBackTitle}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Textarea
          label={text.waiting.giveBackNote}
          description={text.waiting.giveBackHint}
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          error={asked && note.trim() === '' ? text.waiting.giveBackRequired : undefined}
          data-autofocus
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
        {giveBack.problem && <ProblemNote problem={giveBack.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {text.cancel}
          </Button>
          <Button loading={giveBack.running} onClick={send}>
            {text.waiting.giveBackSend}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
