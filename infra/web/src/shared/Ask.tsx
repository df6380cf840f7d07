import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../text/Language';

interface Words {
  title: string;
  text: string;
  yes: string;
}

/** A question in words before something that cannot be undone. "No" is where the focus is. */
export function Ask(props: {
  words: Words;
  opened: boolean;
  onNo: () => void;
  onYes: () => Promise<void>;
}) {
  const text = useText();
  const [busy, setBusy] = useState(false);

  async function yes() {
    setBusy(true);
    try {
      await props.onYes();
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
      <Text mb="lg">{props.words.text}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onNo} data-autofocus>
          {text.cancel}
        </Button>
        <Button loading={busy} onClick={yes}>
          {props.words.yes}
        </Button>
      </Group>
    </Modal>
  );
}
