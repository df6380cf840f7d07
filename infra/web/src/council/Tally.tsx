import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries';
import { Loading } from '../shared/Loading';
import { useText } from '../text/Language';

/** The result of a vote that was counted, or that there is nothing to vote on. */
export function Tally({ id }: { id: string }) {
  const text = useText();
  const words = text.council;
  const found = useQuery(queries.case(id));
  if (found.isPending) return <Loading />;
  const voting = found.data?.voting;
  if (!voting?.tally) return <Text>{words.gone}</Text>;
  const { yes, no, abstain, recommended } = voting.tally;
  return (
    <Card component="section" className="note">
      <Title order={2} size="h4">
        {words.tally.title}
      </Title>
      <Text>{found.data?.dossier?.title}</Text>
      <Text fw={600} mt="xs">
        {recommended ? words.tally.recommended : words.tally.notRecommended}
      </Text>
      <Text>{words.tally.counts(yes, no, abstain, voting.members)}</Text>
    </Card>
  );
}
