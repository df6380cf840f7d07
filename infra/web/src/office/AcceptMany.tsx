import { Alert, Button, Group, List, Modal, Progress, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { act } from '../api/client';
import type { CaseRow } from '../api/types';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';

interface Refusal {
  row: CaseRow;
  problem: Error;
}

/** Names how many and which, then accepts one after the other; one that is refused stops no other. */
export function AcceptMany({ cases, onClose }: { cases: CaseRow[]; onClose: () => void }) {
  const text = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [asked] = useState(cases);
  const [done, setDone] = useState<number | null>(null);
  const [refused, setRefused] = useState<Refusal[]>([]);
  const running = done !== null && done < asked.length;

  async function accept() {
    const refusals: Refusal[] = [];
    setDone(0);
    for (const [place, row] of asked.entries()) {
      try {
        await act(`/api/v1/cases/${row.nominationId}/accept`, { version: row.version });
      } catch (failure) {
        refusals.push({
          row,
          problem: failure instanceof Error ? failure : new Error(String(failure)),
        });
      }
      setDone(place + 1);
    }
    setRefused(refusals);
    void client.invalidateQueries();
    const accepted = asked.length - refusals.length;
    await navigate(pathname + search, {
      replace: true,
      state: accepted === 0 ? null : { done: text.office.bulk.done(accepted) },
    });
    if (refusals.length === 0) onClose();
  }

  return (
    <Modal
      opened
      onClose={running ? () => undefined : onClose}
      size="lg"
      title={text.office.bulk.title(asked.length)}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <Text>{text.office.bulk.explain}</Text>
        <List type="ordered">
          {asked.map((row) => (
            <List.Item key={row.nominationId}>
              {[row.title, row.subjectName, row.unitName].filter(Boolean).join(' – ')}
            </List.Item>
          ))}
        </List>
        {done !== null && (
          <div>
            <Text size="sm" role="status">
              {text.office.bulk.progress(done, asked.length)}
            </Text>
            <Progress value={(100 * done) / asked.length} aria-hidden />
          </div>
        )}
        {refused.length > 0 && (
          <Alert color="seal" title={text.office.bulk.refused(refused.length)}>
            {refused.map(({ row, problem }) => (
              <div key={row.nominationId}>
                <Text fw={600}>{row.title}</Text>
                <ProblemNote problem={problem} />
              </div>
            ))}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" disabled={running} onClick={onClose} data-autofocus>
            {done === null ? text.cancel : text.close}
          </Button>
          {(done === null || running) && (
            <Button loading={running} onClick={accept}>
              {text.office.bulk.accept(asked.length)}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
