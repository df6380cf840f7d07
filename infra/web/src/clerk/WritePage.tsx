import { useQuery } from '@tanstack/react-query';
import { Anchor, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { queries } from '../api/queries';
import { paths } from '../app/paths';
import { Loading } from '../shared/Loading';
import { PageTitle } from '../shared/PageTitle';
import { ProblemNote } from '../shared/ProblemNote';
import { useText } from '../text/Language';
import { NominationForm } from './NominationForm';

export default function WritePage() {
  const text = useText();
  const { id = '' } = useParams();
  const nomination = useQuery({
    ...queries.nomination(id),
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
  });
  // Not what was seen some time ago: it would be older than what was written since.
  if (nomination.data === undefined || !nomination.isFetchedAfterMount) {
    return nomination.error ? <ProblemNote problem={nomination.error} /> : <Loading />;
  }
  if (!['DRAFT', 'RETURNED'].includes(nomination.data.status)) {
    return (
      <Stack>
        <PageTitle>{text.form.title}</PageTitle>
        <Text>{text.form.notWritable}</Text>
        <Anchor component={Link} to={paths.nomination(id)}>
          {text.home.open}
        </Anchor>
      </Stack>
    );
  }
  return <NominationForm key={id} nomination={nomination.data} />;
}
