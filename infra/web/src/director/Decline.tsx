import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../api/queries';
import type { ProposalDetail } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { placeIn } from '../shared/placeIn';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { useLanguage } from '../text/Language';

/** A refusal with its reason, which the unit reads. */
export function Decline(props: {
  proposal: ProposalDetail;
  opened: boolean;
  onClose: () => void;
  onDone: () => Promise<void>;
}) {
  const { proposal } = props;
  const { text, code: language } = useLanguage();
  const words = text.director;
  const catalogue = useQuery(queries.declineReasons()).data ?? [];
  const decline = useAction();
  const [asked, setAsked] = useState(false);
  const [reason, write, done] = useKept(`decline-${proposal.nominationId}`, { code: '', text: '' });

  async function send() {
    setAsked(true);
    toFirstWrong();
    if (reason.code === '' || reason.text.trim() === '') return;
    const sent = await decline.run(`/api/v1/proposals/${proposal.nominationId}/decline`, {
      version: proposal.version,
      body: { reasons: [{ code: reason.code, text: reason.text.trim() }] },
    });
    if (sent) {
      done();
      await props.onDone();
    }
  }

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={words.declineTitle}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text size="sm">{words.declineHint}</Text>
        <NativeSelect
          size="md"
          label={words.declineCode}
          data={[
            { value: '', label: text.form.choose },
            ...catalogue.map((each) => ({ value: each.code, label: each[language] })),
          ]}
          value={reason.code}
          error={
            asked && reason.code === ''
              ? words.declineRequired
              : placeIn(decline.problem, '/reasons/0/code', reason.code)
          }
          data-autofocus
          onChange={(event) => {
            write({ ...reason, code: event.currentTarget.value });
          }}
        />
        <Textarea
          label={words.declineWords}
          autosize
          minRows={3}
          maxLength={2000}
          value={reason.text}
          error={
            asked && reason.text.trim() === ''
              ? words.declineWordsRequired
              : placeIn(decline.problem, '/reasons/0/text', reason.text)
          }
          onChange={(event) => {
            write({ ...reason, text: event.currentTarget.value });
          }}
        />
        {decline.problem && <ProblemNote problem={decline.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {text.cancel}
          </Button>
          <Button loading={decline.running} onClick={send}>
            {words.declineSend}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
