import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Approvals, ProposalRow } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { useText } from '../text/Language';

/** The list once more, by name; what a rule refuses stops no other and is said by name too. */
export function Approve(props: {
  rows: ProposalRow[];
  /** With what was done, where something was. */
  onClose: (outcome?: string) => void;
}) {
  const text = useText();
  const words = text.director;
  const approve = useAction();
  const [rows] = useState(props.rows);
  const [answer, setAnswer] = useState<Approvals | null>(null);
  const refused = answer?.items.filter((item) => item.outcome === 'REFUSED') ?? [];
  const done = words.approved((answer?.items.length ?? 0) - refused.length);
  const nameOf = (row: ProposalRow | undefined) =>
    [row?.subjectName, row?.title].filter(Boolean).join(' – ');

  async function send() {
    const said = await approve.run<Approvals>('/api/v1/proposals/approve', {
      body: { items: rows.map((row) => ({ id: row.nominationId, version: row.version })) },
    });
    if (said === null) return;
    if (said.items.some((item) => item.outcome === 'REFUSED')) setAnswer(said);
    else props.onClose(words.approved(said.items.length));
  }

  return (
    <Modal
      opened
      onClose={() => {
        props.onClose(answer ? done : undefined);
      }}
      title={words.approveTitle(rows.length)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        {answer === null ? (
          <>
            <List type="ordered">
              {rows.map((row) => (
                <List.Item key={row.nominationId}>{nameOf(row)}</List.Item>
              ))}
            </List>
            <Text size="sm">{words.approveHint}</Text>
            {approve.problem && <ProblemNote problem={approve.problem} />}
          </>
        ) : (
          <>
            <Text role="status">{done}</Text>
            <Alert color="seal" role="alert" title={words.refused(refused.length)}>
              <List size="sm">
                {refused.map((item) => (
                  <List.Item key={item.id}>
                    {nameOf(rows.find((row) => row.nominationId === item.id))}:{' '}
                    {item.problem?.title}. {item.problem?.detail}
                  </List.Item>
                ))}
              </List>
            </Alert>
          </>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            data-autofocus
            onClick={() => {
              props.onClose(answer ? done : undefined);
            }}
          >
            {answer ? text.close : text.cancel}
          </Button>
          {answer === null && (
            <Button loading={approve.running} onClick={send}>
              {words.approve}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
