import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { useText } from '../text/Language';

/** What a member has written, entered by the secretary in the member's name. */
export function FileBallot(props: {
  found: CaseDetail;
  member: { id: string; name: string };
  onClose: (filed: boolean) => void;
}) {
  const { found, member } = props;
  const text = useText();
  const words = text.council;
  const file = useAction();
  const [asked, setAsked] = useState(false);
  const [ballot, write, done] = useKept(`filed-${found.nominationId}-${member.id}`, {
    choice: '',
    opinion: '',
  });
  const missing = ballot.opinion.trim() === '';

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (ballot.choice === '' || missing) return;
    const sent = await file.run(`/api/v1/cases/${found.nominationId}/vote`, {
      version: found.version,
      body: { choice: ballot.choice, opinion: ballot.opinion.trim(), memberId: member.id },
    });
    if (sent) {
      done();
      props.onClose(true);
    }
  }

  return (
    <Modal
      opened
      onClose={() => {
        props.onClose(false);
      }}
      title={words.roll.fileFor(member.name)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text size="sm">{words.roll.fileHint}</Text>
        <Radio.Group
          aria-label={words.ballot}
          value={ballot.choice}
          error={asked && ballot.choice === '' ? words.chooseFirst : undefined}
          onChange={(choice) => {
            write({ ...ballot, choice });
          }}
        >
          <Stack gap="xs">
            {Object.entries(words.choices).map(([choice, label]) => (
              <Radio key={choice} value={choice} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={words.roll.written}
          autosize
          minRows={3}
          maxLength={2000}
          value={ballot.opinion}
          error={asked && missing ? words.roll.writtenRequired : undefined}
          onChange={(event) => {
            write({ ...ballot, opinion: event.currentTarget.value });
          }}
        />
        {file.problem && <ProblemNote problem={file.problem} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              props.onClose(false);
            }}
          >
            {text.cancel}
          </Button>
          <Button loading={file.running} onClick={send}>
            {words.roll.fileSend}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
