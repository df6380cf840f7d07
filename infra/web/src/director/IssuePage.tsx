import { Alert, Button, Card, Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { act } from '../api/client';
import { queries } from '../api/queries';
import type { ProposalRow } from '../api/types';
import { Ask } from '../shared/Ask';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { toFirstWrong } from '../shared/toFirstWrong';
import { useAction } from '../shared/useAction';
import { useKept } from '../shared/useKept';
import { today } from '../text/format';
import { useText } from '../text/Language';
import { nameOf, SignedDecision, type Decision } from './SignedDecision';
import { useToIssue } from './useToIssue';

const NOTHING: Decision = { number: '', symbol: '', signedOn: today(), signer: '', capacity: '' };

/** What is approved and waits for its paper: one decision may name many. */
export default function IssuePage() {
  const words = useText().issue;
  const { approved, rows } = useToIssue();
  const units = useQuery(queries.units()).data;
  const [decision, write, kept] = useKept('decision', NOTHING);
  const [chosen, choose] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const [asking, ask] = useState(false);
  const [done, say] = useState<string | null>(null);
  const [failed, setFailed] = useState<ProposalRow | null>(null);
  const issue = useAction();
  const selected = rows.filter((row) => chosen.includes(row.nominationId));
  const complete = Object.values<string>({ ...decision }).every((each) => each.trim() !== '');

  /** One after the other; the first refusal ends it, as it is about the paper. */
  async function send() {
    const sent = await issue.perform(async () => {
      for (const row of selected) {
        setFailed(row);
        const body = { ...decision, number: Number(decision.number) };
        await act(`/api/v1/proposals/${row.nominationId}/issue`, { version: row.version, body });
      }
      return true;
    });
    ask(false);
    if (sent === null) return;
    kept();
    write(NOTHING);
    choose([]);
    setAsked(false);
    say(words.done(nameOf(decision), selected.length));
  }

  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      {done && (
        <Alert role="status" color="gold">
          {done}
        </Alert>
      )}
      {approved.error && (
        <ProblemNote problem={approved.error} retry={() => void approved.refetch()} />
      )}
      {approved.isPending && <Loading />}
      {approved.data && rows.length === 0 && <Empty>{words.empty}</Empty>}
      {rows.length > 0 && (
        <>
          <Text>{words.explain}</Text>
          <Card>
            <Checkbox.Group
              size="md"
              label={words.which}
              value={chosen}
              error={asked && selected.length === 0 ? words.whichRequired : undefined}
              onChange={choose}
            >
              <Stack gap="sm" mt="sm">
                {rows.map((row) => (
                  <Checkbox
                    key={row.nominationId}
                    value={row.nominationId}
                    label={row.subjectName ?? row.title}
                    description={[units?.find((each) => each.id === row.unitId)?.name, row.title]
                      .filter(Boolean)
                      .join(' · ')}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          </Card>
          <SignedDecision
            decision={decision}
            asked={asked}
            problem={issue.problem}
            onChange={write}
          />
          {issue.problem && (
            <div>
              <Text fw={600}>{words.refused(failed?.subjectName ?? '')}</Text>
              <ProblemNote problem={issue.problem} />
            </div>
          )}
          <Button
            mr="auto"
            loading={issue.running}
            onClick={() => {
              setAsked(true);
              toFirstWrong();
              say(null);
              ask(complete && selected.length > 0);
            }}
          >
            {words.send(selected.length)}
          </Button>
        </>
      )}
      <Ask
        words={words.ask(nameOf(decision), selected.length)}
        opened={asking}
        onNo={() => {
          ask(false);
        }}
        onYes={send}
      />
    </Stack>
  );
}
