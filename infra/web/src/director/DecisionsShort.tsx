import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import { paths } from '../app/paths';
import { Loading } from '../shared/Loading';
import { useText } from '../text/Language';

/** On the director's first page: how much waits, and the way to it. */
export function DecisionsShort() {
  const text = useText();
  const words = text.director;
  const pending = useQuery(queries.proposals('PENDING')).data;
  if (!pending) return <Loading />;
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Card className={pending.length > 0 ? 'note' : undefined}>
        {pending.length > 0 ? (
          <>
            <Text fw={600} size="lg">
              {words.count(pending.length)}
            </Text>
            <Button mt="sm" mr="auto" component={Link} to={paths.decisions}>
              {words.home}
            </Button>
          </>
        ) : (
          <Text>{words.empty}</Text>
        )}
      </Card>
    </Stack>
  );
}
