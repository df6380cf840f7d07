import { Button, Checkbox, Group, List, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '../../shared/ProblemNote';
import { useText } from '../../text/Language';

const REASONS = ['ASKED_BY_PERSON', 'KEPT_LONG_ENOUGH', 'ENTERED_BY_MISTAKE'] as const;

/** Nobody undoes it, so it says in words what goes and what stays. */
export function ErasePerson(props: {
  opened: boolean;
  running: boolean;
  problem: Error | null;
  onClose: () => void;
  onErase: (reasonCode: string) => void;
}) {
  const text = useText();
  const words = text.admin.person;
  const [reason, choose] = useState<string>(REASONS[0]);
  const [sure, setSure] = useState(false);
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.erase}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text fw={600}>{words.goes}</Text>
        <List size="sm">
          {words.whatGoes.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
        <Text fw={600}>{words.stays}</Text>
        <List size="sm">
          {words.whatStays.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
        <NativeSelect
          label={text.admin.reason}
          value={reason}
          data={REASONS.map((code) => ({ value: code, label: words.reasons[code] }))}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        />
        <Checkbox
          label={words.sure}
          checked={sure}
          onChange={(event) => {
            setSure(event.currentTarget.checked);
          }}
        />
        {props.problem && <ProblemNote problem={props.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {text.cancel}
          </Button>
          <Button
            color="seal"
            disabled={!sure}
            loading={props.running}
            onClick={() => {
              props.onErase(reason);
            }}
          >
            {words.erase}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
