import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useText } from '../text/Language';
import { ProblemNote } from './ProblemNote';
import { toFirstWrong } from './toFirstWrong';

/** A question before something that is kept in a log with its reason; the reason stays when it is refused. */
export function AskWhy(props: {
  words: { title: string; text: string; yes: string };
  opened: boolean;
  problem: Error | null;
  onNo: () => void;
  /** What else is asked for, before the reason; it is told when it is time to say what is missing. */
  children?: ReactNode;
  onAsked?: () => void;
  /** Tells whether it is done. */
  onYes: (reason: string) => Promise<boolean>;
}) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = reason.trim() === '';

  async function yes() {
    setAsked(true);
    toFirstWrong();
    props.onAsked?.();
    if (missing || busy) return;
    setBusy(true);
    try {
      if (await props.onYes(reason.trim())) {
        setReason('');
        setAsked(false);
      }
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onNo}
      title={props.words.title}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text>{props.words.text}</Text>
        {props.children}
        <Textarea
          label={text.admin.reason}
          description={text.admin.reasonHint}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={asked && missing ? text.admin.reasonRequired : undefined}
          {...(!props.children && { 'data-autofocus': true })}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        {props.problem && <ProblemNote problem={props.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onNo}>
            {text.cancel}
          </Button>
          <Button loading={busy} onClick={yes}>
            {props.words.yes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
