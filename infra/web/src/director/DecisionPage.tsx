import { Anchor, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { queries } from '../api/queries';
import type { ProposalDetail } from '../api/types';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { PinnedText } from '../nominations/PinnedText';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { day, time } from '../text/format';
import { useText } from '../text/Language';
import { canBeTakenBack } from './takingBack';
import { Decline } from './Decline';
import { Findings } from './Findings';
import { nameOf } from './SignedDecision';

export default function DecisionPage() {
  const { id = '' } = useParams();
  const proposal = useQuery(queries.proposal(id));
  if (proposal.data) return <One proposal={proposal.data} />;
  return proposal.error ? (
    <ProblemNote problem={proposal.error} retry={() => void proposal.refetch()} />
  ) : (
    <Loading />
  );
}

/** One proposal with its whole text, and the two ways to decide. */
function One({ proposal }: { proposal: ProposalDetail }) {
  const text = useText();
  const words = text.director;
  const access = useAccess();
  const navigate = useNavigate();
  const approve = useAction();
  const takeBack = useAction();
  const [declines, decline] = useState(false);
  const at = `/api/v1/proposals/${proposal.nominationId}`;
  const { version } = proposal;
  const mayTakeBack = canBeTakenBack(proposal);
  const problem = approve.problem ?? takeBack.problem;

  const leave = async (done: string) => {
    await navigate(paths.decisions, { state: { done } });
  };

  return (
    <Stack>
      <Anchor component={Link} to={paths.decisions} size="sm">
        {words.back}
      </Anchor>
      <PageTitle>{proposal.dossier?.subjectName ?? text.home.untitled}</PageTitle>
      <Text fw={600}>{words.status[proposal.status as keyof typeof words.status]}</Text>
      <Card component="section" padding="md">
        <Title order={2} size="h4">
          {words.flagsTitle}
        </Title>
        <Findings of={proposal} />
        {proposal.flags.length === 0 && <Text size="sm">{words.noFlags}</Text>}
      </Card>
      <Card>
        {proposal.dossier ? (
          <PinnedText dossier={proposal.dossier} unitId={proposal.unitId} />
        ) : (
          <Text>{words.flags.NO_DOSSIER}</Text>
        )}
      </Card>
      <Paper proposal={proposal} />
      <Acts proposal={proposal} />
      {problem && <ProblemNote problem={problem} />}
      {access.decides && proposal.status === 'PENDING' && (
        <Group className="reach" grow>
          <Button
            px="xs"
            variant="default"
            onClick={() => {
              decline(true);
            }}
          >
            {words.decline}
          </Button>
          <Button
            px="xs"
            loading={approve.running}
            onClick={async () => {
              if (await approve.run(`${at}/approve`, { version })) await leave(words.approved(1));
            }}
          >
            {words.approve}
          </Button>
        </Group>
      )}
      {access.decides && mayTakeBack && (
        <Group className="reach" justify="space-between">
          <Text>{words.takeBackUntil(time(proposal.takeBackUntil ?? ''))}</Text>
          <Button
            variant="default"
            loading={takeBack.running}
            onClick={async () => {
              if (await takeBack.run(`${at}/take-back`, { version })) await leave(words.takenBack);
            }}
          >
            {words.takeBack}
          </Button>
        </Group>
      )}
      <Decline
        proposal={proposal}
        opened={declines}
        onClose={() => {
          decline(false);
        }}
        onDone={() => leave(words.declined)}
      />
    </Stack>
  );
}

/** The numbered decision, where this recognition needs one. */
function Paper({ proposal }: { proposal: ProposalDetail }) {
  const words = useText().issue;
  const { decision } = proposal;
  if (decision) {
    const { signedOn, signer, capacity } = decision;
    return <Text>{words.said(nameOf(decision), day(signedOn), signer, capacity)}</Text>;
  }
  if (!proposal.needsDocument || proposal.status !== 'APPROVED') return null;
  if (canBeTakenBack(proposal)) return null;
  return (
    <Text>
      {words.waits}{' '}
      <Anchor component={Link} to={paths.issue}>
        {words.title}
      </Anchor>
    </Text>
  );
}

/** Who has decided what so far. */
function Acts({ proposal }: { proposal: ProposalDetail }) {
  const text = useText();
  const words = text.director;
  const people = useQuery(queries.people()).data;
  if (proposal.acts.length === 0) return null;
  return (
    <Card component="section" padding="md">
      <Title order={2} size="h4" mb="xs">
        {words.acts.title}
      </Title>
      <List size="sm">
        {proposal.acts.map((act) => (
          <List.Item key={act.at + act.what}>
            {words.byWhom(
              words.acts[act.what as keyof typeof words.acts],
              `${day(act.at)} ${time(act.at)}`,
              people?.find((person) => person.id === act.person)?.name ?? act.account,
            )}
          </List.Item>
        ))}
        {proposal.reasons.map((reason) => (
          <List.Item key={reason.code + reason.text}>{reason.text}</List.Item>
        ))}
      </List>
    </Card>
  );
}
