import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { toFirstWrong } from '../shared/toFirstWrong';

const REASONS = ['WRONG_CONTENT', 'COMPLAINT', 'OUTDATED'];

/** Off the public pages, with a reason; it can be published again. */
export function HideStory(props: {
  opened: boolean;
  problem: Error | null;
  onClose: () => void;
  onHide: (reasonCode: string) => Promise<boolean>;
}) {
  const text = useText();
  const words = text.editor.publish;
  const [reason, choose] = useState('');
  const [asked, setAsked] = useState(false);

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (reason !== '' && (await props.onHide(reason))) props.onClose();
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.hideTitle}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text>{words.hideExplain}</Text>
        <NativeSelect
          size="md"
          label={words.hideReason}
          value={reason}
          error={asked && reason === '' ? words.reasonRequired : undefined}
          data={[
            { value: '', label: text.form.choose },
            ...REASONS.map((code) => ({ value: code, label: words.reasons[code] ?? code })),
          ]}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        />
        {props.problem && <ProblemNote problem={props.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {text.cancel}
          </Button>
          <Button onClick={send}>{words.hide}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
