import { Alert, Anchor, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { queries, useMe } from '../api/queries';
import type { Nomination } from '../api/types';
import { paths } from '../app/paths';
import { labelOf } from '../clerk/labels';
import { useMissing } from '../clerk/useMissing';
import { contentOf } from '../nominations/content';
import { DossierText } from '../nominations/DossierText';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useAction } from '../shared/useAction';
import { deadline, remaining } from '../text/format';
import { useText } from '../text/Language';
import { GiveBack } from './GiveBack';

export default function WaitingOnePage() {
  const { id = '' } = useParams();
  const nomination = useQuery(queries.nomination(id));
  if (nomination.data) return <One nomination={nomination.data} />;
  return nomination.error ? <ProblemNote problem={nomination.error} /> : <Loading />;
}

/** Read, then one tap: it goes out, or back to the writer. */
function One({ nomination }: { nomination: Nomination }) {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const signOff = useAction();
  const [givesBack, giveBack] = useState(false);
  const call = useQuery(queries.calls()).data?.find((each) => each.id === nomination.callId);
  const content = contentOf(nomination);
  const { missing } = useMissing(nomination.id, nomination.version, content);
  const own = nomination.personId != null && nomination.personId === me.person;

  if (nomination.status !== 'AWAITING_HEAD' && !signOff.running) {
    return (
      <Stack>
        <PageTitle>{nomination.title ?? text.home.untitled}</PageTitle>
        <Text>{text.waiting.gone}</Text>
        <Anchor component={Link} to={paths.waiting}>
          {text.waiting.title}
        </Anchor>
      </Stack>
    );
  }

  async function send() {
    const done = await signOff.run(`/api/v1/nominations/${nomination.id}/sign-off`, {
      version: nomination.version,
    });
    if (done) await navigate(paths.waiting, { state: { done: text.waiting.signedOff } });
  }

  return (
    <Stack>
      <PageTitle>{text.waiting.title}</PageTitle>
      {call && (
        <Text c="dimmed">
          {deadline(call, text)} ({remaining(call.dueBefore, text)})
        </Text>
      )}
      {own && <Alert color="gold">{text.waiting.own}</Alert>}
      {missing.length > 0 && (
        <Alert color="gold" title={text.waiting.notYet}>
          <Text size="sm">{text.waiting.notYetExplain}</Text>
          <ul>
            {missing.map((place) => (
              <li key={place.pointer + place.detail}>
                {labelOf(place.pointer, text)}: {place.detail}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Card>
        <DossierText content={content} unitId={nomination.unitId} />
      </Card>
      {signOff.problem && <ProblemNote problem={signOff.problem} />}
      <Group className="reach" grow>
        <Button
          px="xs"
          variant="default"
          onClick={() => {
            giveBack(true);
          }}
        >
          {text.waiting.giveBack}
        </Button>
        <Button
          px="xs"
          loading={signOff.running}
          disabled={own || missing.length > 0}
          onClick={send}
        >
          {text.waiting.signOff}
        </Button>
      </Group>
      <GiveBack
        nomination={nomination}
        opened={givesBack}
        onClose={() => {
          giveBack(false);
        }}
      />
    </Stack>
  );
}
