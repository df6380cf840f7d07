import { Alert, Anchor, Button, Card, Grid, Group, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAccess } from '../app/access';
import { paths } from '../app/paths';
import { PinnedText } from '../nominations/PinnedText';
import { Done } from '../shared/Done';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { Ballot } from './Ballot';
import { Closing } from './Closing';
import { Conflict } from './Conflict';
import { Roll } from './Roll';
import { readShortcuts, Shortcuts, writeShortcuts } from './Shortcuts';
import { Tally } from './Tally';
import { useVotings, type Motion } from './useVotings';

export default function VotingPage() {
  const { id = '' } = useParams();
  const text = useText();
  const { motions, isPending, problem, retry } = useVotings();
  const at = motions.findIndex(({ row }) => row.nominationId === id);
  const motion = motions[at];
  if (motion) return <One key={id} motion={motion} motions={motions} at={at} />;
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (isPending) return <Loading />;
  return (
    <Stack>
      <PageTitle>{text.council.title}</PageTitle>
      <Done />
      <Tally id={id} />
      <Anchor component={Link} to={paths.votings}>
        {text.council.back}
      </Anchor>
    </Stack>
  );
}

/** The text on one side, the ballot on the other; from one to the next without the list. */
function One(props: { motion: Motion; motions: Motion[]; at: number }) {
  const { motion, motions, at } = props;
  const { row, found, standing } = motion;
  const text = useText();
  const words = text.council;
  const access = useAccess();
  const navigate = useNavigate();
  const [shortcuts, setShortcuts] = useState(readShortcuts);

  const turn = (by: 1 | -1) => () => {
    const other = motions[at + by];
    // Keys are pressed anywhere, also while a question is being asked.
    if (other && !document.querySelector('[role="dialog"]')) {
      void navigate(paths.voting(other.row.nominationId));
    }
  };
  useHotkeys(
    shortcuts
      ? [
          ['j', turn(1)],
          ['k', turn(-1)],
        ]
      : [],
    ['TEXTAREA', 'SELECT'],
  );
  // In a group of choices the arrows go from one choice to the next.
  useHotkeys(
    shortcuts
      ? [
          ['ArrowRight', turn(1)],
          ['ArrowLeft', turn(-1)],
        ]
      : [],
  );

  /** The next one without a vote, after this one and then from the beginning. */
  const goOn = () => {
    const order = [...motions.slice(at + 1), ...motions.slice(0, at)];
    const next = order.find((each) => each.standing === 'open');
    const title = row.title ?? text.home.untitled;
    void (next
      ? navigate(paths.voting(next.row.nominationId), {
          state: { done: words.savedNext(title) },
        })
      : navigate(paths.votings, { state: { done: words.finished } }));
  };

  return (
    <Stack>
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={paths.votings} size="sm">
          {words.back}
        </Anchor>
        <Group gap="xs" wrap="nowrap">
          <Button size="sm" variant="default" disabled={at === 0} onClick={turn(-1)}>
            {words.previous}
          </Button>
          <Button
            size="sm"
            variant="default"
            disabled={at === motions.length - 1}
            onClick={turn(1)}
          >
            {words.next}
          </Button>
        </Group>
      </Group>
      <div>
        <PageTitle>{row.title ?? text.home.untitled}</PageTitle>
        <Text c="dimmed">{words.place(at + 1, motions.length)}</Text>
      </div>
      <Done />
      {standing === 'open' && <Conflict found={found} />}
      {standing === 'recused' && <Alert color="gold">{words.conflict.standing}</Alert>}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Card>
            {found.dossier ? (
              <PinnedText dossier={found.dossier} unitId={found.unitId} />
            ) : (
              <Text>{text.office.one.notArrived}</Text>
            )}
          </Card>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack className="beside">
            {(standing === 'open' || standing === 'voted') && (
              <Ballot found={found} shortcuts={shortcuts} onDone={goOn} />
            )}
            {access.runsVotings && <Roll found={found} />}
            {access.runsVotings && <Closing found={found} />}
            <Shortcuts
              used={shortcuts}
              use={(is) => {
                setShortcuts(is);
                writeShortcuts(is);
              }}
            />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
