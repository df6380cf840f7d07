import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { MachineSecret } from '../../api/machines';
import { useText } from '../../text/Language';

/** What a program signs in with. It goes only by the button that says that it is kept. */
export function Secret(props: {
  shown: { unit: string; of: MachineSecret } | null;
  onClose: () => void;
}) {
  const words = useText().machines.secret;
  const { shown } = props;
  return (
    <Modal
      opened={shown !== null}
      onClose={props.onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={words.title(shown?.unit ?? '')}
    >
      {shown && (
        <Stack>
          <Alert color="gold">{words.once}</Alert>
          <Copied label={words.clientId} value={shown.of.clientId} />
          <Copied label={words.clientSecret} value={shown.of.clientSecret} />
          <Copied label={words.tokenUrl} value={`${location.origin}/identity/oauth2/token`} />
          <Button onClick={props.onClose}>{words.close}</Button>
        </Stack>
      )}
    </Modal>
  );
}

function Copied({ label, value }: { label: string; value: string }) {
  const words = useText().machines.secret;
  const input = useRef<HTMLInputElement>(null);
  const [said, say] = useState<string | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      say(words.copied);
    } catch {
      // Some browsers keep the clipboard to themselves; then it is one more key.
      input.current?.select();
      say(words.notCopied);
    }
  }

  return (
    <div>
      <Group align="flex-end" wrap="nowrap" gap="xs">
        <TextInput ref={input} className="grow" label={label} value={value} readOnly />
        <Button variant="default" px="sm" aria-label={words.copy(label)} onClick={copy}>
          {words.copyShort}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {said}
      </Text>
    </div>
  );
}
