import { Anchor, Badge, Button, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { Done } from '../shared/Done';
import { Empty } from '../shared/Empty';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { day } from '../text/format';
import { useText } from '../text/Language';
import { useVotings, type Choice, type Motion } from './useVotings';

/** What the council votes on, how far one has come, and where to begin. */
export default function VotingsPage() {
  const text = useText();
  const words = text.council;
  const { motions, own, isPending, problem, retry } = useVotings();
  const first = own.find(({ standing }) => standing === 'open');
  const voted = own.filter(({ standing }) => standing === 'voted').length;

  return (
    <Stack>
      <PageTitle>{words.title}</PageTitle>
      <Done />
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {isPending && !problem && <Loading />}
      {!isPending && !problem && motions.length === 0 && <Empty>{words.empty}</Empty>}
      {!isPending && own.length > 0 && (
        <Card padding="md">
          <Text fw={600}>{words.progress(voted, own.length)}</Text>
          <Progress my="xs" color="gold" value={(100 * voted) / own.length} aria-hidden />
          {first ? (
            <Button mr="auto" component={Link} to={paths.voting(first.row.nominationId)}>
              {words.begin}
            </Button>
          ) : (
            <Text size="sm">{words.allDone}</Text>
          )}
        </Card>
      )}
      {motions.map((motion) => (
        <MotionCard key={motion.row.nominationId} motion={motion} />
      ))}
    </Stack>
  );
}

function MotionCard({ motion: { row, found, standing } }: { motion: Motion }) {
  const text = useText();
  const words = text.council;
  const { voting } = found;
  const cast = voting?.roll.filter((member) => member.voted).length ?? 0;
  const own = voting?.own?.choice as Choice | undefined;
  return (
    <Card padding="md" component="article" className={standing === 'open' ? 'note' : undefined}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Anchor component={Link} to={paths.voting(row.nominationId)} c="inherit" fw={600}>
          {row.title ?? text.home.untitled}
        </Anchor>
        <Badge
          variant="light"
          color={standing === 'open' ? 'seal' : 'dark'}
          tt="none"
          size="lg"
          fw={600}
        >
          {own
            ? words.states.voted(words.choices[own])
            : words.states[standing === 'voted' ? 'open' : standing]}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          row.subjectName,
          row.unitName,
          text.next.since(day(row.since)),
          voting && voting.roll.length > 0 && words.cast(cast, voting.members),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Card>
  );
}
