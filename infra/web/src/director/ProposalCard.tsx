import { Anchor, Card, Checkbox, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queries } from '../api/queries';
import type { ProposalRow } from '../api/types';
import { paths } from '../app/paths';
import { useEntryWords } from '../nominations/DossierText';
import { useText } from '../text/Language';
import { Findings } from './Findings';

/** Who, what for, and what was found about it: enough to decide, with the whole text one tap away. */
export function ProposalCard(props: {
  row: ProposalRow;
  selected: boolean;
  select: (is: boolean) => void;
}) {
  const { row } = props;
  const text = useText();
  const words = useEntryWords();
  const unit = useQuery(queries.units()).data?.find((each) => each.id === row.unitId);
  const title = row.title ?? text.home.untitled;
  return (
    <Card component="article" padding="md">
      <Group wrap="nowrap" align="flex-start">
        <Checkbox
          size="md"
          mt={2}
          aria-label={text.director.select(title)}
          checked={props.selected}
          onChange={(event) => {
            props.select(event.currentTarget.checked);
          }}
        />
        <div className="grow">
          <Text fw={600}>{[row.subjectName, row.post].filter(Boolean).join(', ')}</Text>
          <Text size="sm" c="dimmed">
            {[unit?.name, words(row.kind ?? null, 'kinds'), words(row.topic ?? null, 'topics')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Anchor
            component={Link}
            to={paths.decision(row.nominationId)}
            display="block"
            my={4}
            className="written"
          >
            {title}
          </Anchor>
          <Findings of={row} />
        </div>
      </Group>
    </Card>
  );
}
