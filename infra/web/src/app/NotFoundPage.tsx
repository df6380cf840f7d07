import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { PageTitle } from '../shared/PageTitle';
import { useText } from '../text/Language';
import { paths } from './paths';

export default function NotFoundPage() {
  const text = useText();
  return (
    <Stack>
      <PageTitle>{text.problem.notFound}</PageTitle>
      <Text>{text.problem.notFoundDetail}</Text>
      <Anchor component={Link} to={paths.home}>
        {text.problem.home}
      </Anchor>
    </Stack>
  );
}
