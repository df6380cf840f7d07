import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useText } from '../text/Language';
import { useVotings } from './useVotings';

/** On a member's first page: what waits for their vote, if anything does. */
export function VotingsShort() {
  const words = useText().council;
  const { own } = useVotings();
  const open = own.filter(({ standing }) => standing === 'open').length;
  if (own.length === 0) return null;
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
