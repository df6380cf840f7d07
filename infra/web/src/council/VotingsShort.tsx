import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { Empty } from '../shared/Empty';
import { useText } from '../text/Language';
import { useVotings } from './useVotings';

/**
 * On a member's first page: what waits for their vote.
 *
 * @param alone says that nothing does, where the page has nothing else to say
 */
export function VotingsShort({ alone }: { alone: boolean }) {
  const words = useText().council;
  const { own, isPending } = useVotings();
  const open = own.filter(({ standing }) => standing === 'open').length;
  if (own.length === 0) return alone && !isPending ? <Empty>{words.empty}</Empty> : null;
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Card className={open > 0 ? 'note' : undefined}>
        <Text fw={600} size="lg">
          {open > 0 ? words.toVote(open) : words.allDone}
        </Text>
        <Button mt="sm" mr="auto" component={Link} to={paths.votings}>
          {words.home}
        </Button>
      </Card>
    </Stack>
  );
}
