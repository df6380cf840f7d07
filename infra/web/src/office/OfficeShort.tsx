import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import { paths } from '../app/paths';
import { Loading } from '../shared/Loading';
import { useText } from '../text/Language';
import { isStuck } from './useCaseList';

/** On the first page of the office: what waits, and what has got stuck anywhere. */
export function OfficeShort() {
  const text = useText();
  const words = text.office.home;
  const mine = useQuery(queries.casesForMe());
  const all = useQuery(queries.cases());
  if (!mine.data || !all.data) return <Loading />;
  const stuck = all.data.filter(isStuck).length;
  return (
    <Stack component="section">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <Card className={mine.data.length > 0 ? 'note' : undefined}>
        <Text fw={600} size="lg">
          {mine.data.length > 0 ? words.waiting(mine.data.length) : words.nothing}
        </Text>
        {stuck > 0 && <Text>{words.stuck(stuck)}</Text>}
        <Button mt="sm" mr="auto" component={Link} to={paths.cases}>
          {words.open}
        </Button>
      </Card>
    </Stack>
  );
}
